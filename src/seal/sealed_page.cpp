// SPDX-License-Identifier: MIT
#include "seal/sealed_page.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <vector>

namespace cramp::seal
{

namespace
{

constexpr std::size_t nonceSize = 24;
constexpr std::size_t streamBlock = 64;
constexpr std::string_view sealedTextLine = "crampdiary sealed 1\n";

std::array<std::uint8_t, 24> boundTo(const LockId& id, std::uint64_t number)
{
    std::array<std::uint8_t, 24> bytes{};
    std::ranges::copy(id, bytes.begin());
    for (std::size_t index = 0; index < sizeof number; ++index)
        bytes.at(id.size() + index) = static_cast<std::uint8_t>(number >> (8 * index));
    return bytes;
}

const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

void sealPage(const Keys& keys, std::uint64_t number, std::span<const std::uint8_t> page,
              std::span<std::uint8_t> sealed)
{
    assert(page.size() == pageSize && sealed.size() == sealedPageSize);
    const auto bound = boundTo(keys.id(), number);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, page.data(), page.size(),
                                               bound.data(), bound.size(), nullptr, sealed.data(),
                                               keys.pages().data());
}

bool openPage(const Keys& keys, std::uint64_t number, std::span<const std::uint8_t> sealed,
              std::span<std::uint8_t> page)
{
    assert(page.size() == pageSize && sealed.size() == sealedPageSize);
    if (sodium_is_zero(sealed.data(), sealed.size()) == 1) {
        std::ranges::fill(page, std::uint8_t{0});
        return true;
    }
    const auto bound = boundTo(keys.id(), number);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               page.data(), nullptr, nullptr, sealed.data() + nonceSize, sealed.size() - nonceSize,
               bound.data(), bound.size(), sealed.data(), keys.pages().data()) == 0;
}

JournalNonce newJournalNonce()
{
    JournalNonce nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    return nonce;
}

void applyJournalStream(const Keys& keys, const JournalNonce& nonce, std::uint64_t place,
                        std::span<std::uint8_t> bytes)
{
    // The stream comes in blocks; the bytes may begin within one.
    const std::size_t before = place % streamBlock;
    std::vector<std::uint8_t> blocks(before + bytes.size());
    std::ranges::copy(bytes, blocks.begin() + static_cast<std::ptrdiff_t>(before));
    crypto_stream_xchacha20_xor_ic(blocks.data(), blocks.data(), blocks.size(), nonce.data(),
                                   place / streamBlock, keys.journal().data());
    std::ranges::copy(std::span(blocks).subspan(before), bytes.begin());
}

std::string sealText(const PublicKey& key, std::string_view text)
{
    beginSodium();
    std::string bytes(sealedTextLine);
    bytes.resize(sealedTextLine.size() + crypto_box_SEALBYTES + text.size());
    crypto_box_seal(reinterpret_cast<unsigned char*>(bytes.data()) + sealedTextLine.size(), asBytes(text),
                    text.size(), key.data());
    return bytes;
}

bool isSealedText(std::string_view bytes)
{
    return bytes.starts_with(sealedTextLine);
}

std::optional<std::string> openText(const Keys& keys, std::string_view bytes)
{
    if (!isSealedText(bytes)) return std::nullopt;
    bytes.remove_prefix(sealedTextLine.size());
    if (bytes.size() < crypto_box_SEALBYTES) return std::nullopt;
    std::string text(bytes.size() - crypto_box_SEALBYTES, '\0');
    const int result = crypto_box_seal_open(reinterpret_cast<unsigned char*>(text.data()), asBytes(bytes),
                                            bytes.size(), keys.publicKey().data(), keys.secretKey().data());
    if (result != 0) return std::nullopt;
    return text;
}

}  // namespace cramp::seal
