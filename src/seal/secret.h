// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cramp::seal
{

// Bytes that nobody else may read: a key or a passphrase. They lie in memory that the system keeps out of its
// swap file and of core dumps where it can, and are wiped at the end. Throws std::bad_alloc.
class Secret
{
public:
    explicit Secret(std::size_t size);  // zeros
    explicit Secret(std::string_view text);
    static Secret random(std::size_t size);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    std::span<std::uint8_t> bytes() { return {m_bytes, m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes, m_size}; }
    std::string_view text() const { return {reinterpret_cast<const char*>(m_bytes), m_size}; }
    const std::uint8_t* data() const { return m_bytes; }
    std::uint8_t* data() { return m_bytes; }
    std::size_t size() const { return m_size; }

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

// Overwrites a text that held a secret, so that the compiler cannot leave it out.
void wipe(std::string& text);

// Lets libsodium choose the fastest implementation for the processor; to be called before any of its other
// functions. Throws std::runtime_error when the system gives no random numbers.
void beginSodium();

}  // namespace cramp::seal
