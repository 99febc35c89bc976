// SPDX-License-Identifier: MIT
#pragma once

#include "seal/keys.h"

#include <string_view>
#include <vector>

namespace cramp::seal
{

// The beginning of a locked diary file: two copies of 4,096 bytes, of which the sound one with the higher
// counter holds. Numbers are stored with their lowest byte first:
//   0 "Cramp Diary lock"    16 format, 4 bytes: 1    20 number of slots, 4 bytes
//   24 counter, 8 bytes     32 lock id, 16 bytes     48 public key, 32 bytes
//   80 slots of 128 bytes: kind, 4 bytes; way, 4 bytes: 1 (Argon2id 1.3, one lane); its operations, 8 bytes;
//      its memory in bytes, 8 bytes; salt, 16 bytes; nonce, 24 bytes; data key sealed, 48 bytes; 16 zeros
//   4064 BLAKE2b of 32 bytes over what stands before it
// In a slot the data key is sealed by XChaCha20-Poly1305 (IETF) with what Argon2id makes of the passphrase,
// and bound to the lock id and the slot's first 4 bytes.

constexpr std::size_t headerCopySize = 4096;
constexpr std::size_t headerSize = 2 * headerCopySize;

enum class SlotKind : std::uint32_t { Passphrase = 1, RecoveryCode = 2 };

// What one try of a passphrase costs, so that guessing is slow: 256 MiB three times, about half a second.
struct KdfCost {
    std::uint64_t operations = 3;
    std::uint64_t memory = 256ULL << 20;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

struct Slot {
    SlotKind kind{};
    KdfCost cost;
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> sealedKey{};

    friend bool operator==(const Slot&, const Slot&) = default;
};

struct LockHeader {
    std::uint64_t counter = 1;
    LockId id{};
    PublicKey publicKey{};
    std::vector<Slot> slots;  // one of each kind

    friend bool operator==(const LockHeader&, const LockHeader&) = default;
};

// True when a file with this beginning is locked, even if the rest of the header is damaged.
bool isLocked(std::string_view beginning);
// beginning: headerSize bytes. None when neither copy is sound, or when the format is not 1.
std::optional<LockHeader> parseHeader(std::string_view beginning);
// One copy.
std::string formatHeader(const LockHeader& header);

// A header without slots for a data key.
LockHeader newHeader(const Secret& dataKey);
// Puts a slot into a header, in place of the one of its kind. Throws std::bad_alloc when there is not enough
// memory.
void setSlot(LockHeader& header, SlotKind kind, const Secret& words, const Secret& dataKey,
             const KdfCost& cost = {});
// The data key, if these are the words of the slot of a kind. Throws std::bad_alloc.
std::optional<Secret> openSlot(const LockHeader& header, SlotKind kind, const Secret& words);

}  // namespace cramp::seal
