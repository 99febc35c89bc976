// SPDX-License-Identifier: MIT
#include "seal/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace cramp::seal
{

Secret::Secret(std::size_t size) : m_size(size)
{
    beginSodium();
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_bytes == nullptr) throw std::bad_alloc();
    sodium_memzero(m_bytes, size);
}

Secret::Secret(std::string_view text) : Secret(text.size())
{
    std::memcpy(m_bytes, text.data(), text.size());
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes, size);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)),
      m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes);  // wipes
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

void beginSodium()
{
    static const int begun = sodium_init();
    if (begun < 0) throw std::runtime_error("the system gives no random numbers");
}

}  // namespace cramp::seal
