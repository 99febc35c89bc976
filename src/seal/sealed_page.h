// SPDX-License-Identifier: MIT
#pragma once

#include "seal/keys.h"

namespace cramp::seal
{

// How the pages of a locked diary and the bytes of its journal are stored.
//
// After the header the file holds the pages of a plain SQLite file, each sealed into 4,136 bytes: a random
// nonce of 24 bytes, the page's 4,096 bytes by XChaCha20-Poly1305 (IETF), and its mark of 16 bytes. A page is
// bound to the lock id and its number, so that none can be put in another's place. A page that was never
// written is all zeros, as the holes of a file are.
//
// A journal begins with 512 bytes: a random nonce of 24 bytes and zeros. What SQLite writes follows, by
// XChaCha20 from that nonce on. Its bytes are not marked: pages that come back from it are held against the
// tags of the rows (store/row_tag.h).

constexpr std::size_t pageSize = 4096;
constexpr std::size_t sealedPageSize = 4136;

// number: 1 for the first page. page: pageSize bytes; sealed: sealedPageSize bytes.
void sealPage(const Keys& keys, std::uint64_t number, std::span<const std::uint8_t> page,
              std::span<std::uint8_t> sealed);
// False when the page is not as it was written.
bool openPage(const Keys& keys, std::uint64_t number, std::span<const std::uint8_t> sealed,
              std::span<std::uint8_t> page);

constexpr std::size_t journalHeadSize = 512;
using JournalNonce = std::array<std::uint8_t, 24>;

JournalNonce newJournalNonce();
// Turns the bytes of a journal that stand at a place into what is stored, and back.
void applyJournalStream(const Keys& keys, const JournalNonce& nonce, std::uint64_t place,
                        std::span<std::uint8_t> bytes);

// A text that is written beside a locked diary (a draft, an entry made while it is locked): its first line,
// then a sealed box of libsodium for the public key, which needs no open lock. Only the open lock reads it.
std::string sealText(const PublicKey& key, std::string_view text);
bool isSealedText(std::string_view bytes);
// None when it is not whole, or for another lock.
std::optional<std::string> openText(const Keys& keys, std::string_view bytes);

}  // namespace cramp::seal
