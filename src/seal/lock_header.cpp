// SPDX-License-Identifier: MIT
#include "seal/lock_header.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace cramp::seal
{

namespace
{

constexpr std::string_view magic = "Cramp Diary lock";
constexpr std::uint32_t format = 1;
constexpr std::uint32_t argon2id = 1;
constexpr std::size_t formatPlace = 16;
constexpr std::size_t slotCountPlace = 20;
constexpr std::size_t counterPlace = 24;
constexpr std::size_t idPlace = 32;
constexpr std::size_t publicKeyPlace = 48;
constexpr std::size_t slotsPlace = 80;
constexpr std::size_t slotSize = 128;
constexpr std::size_t digestPlace = 4064;
constexpr std::size_t digestSize = 32;
constexpr std::size_t keySize = 32;
constexpr std::size_t mostSlots = 8;
// A header that asks for more than this is not one that this program wrote.
constexpr KdfCost mostCost{64, 4ULL << 30};

template <typename Number>
void put(std::string& bytes, std::size_t place, Number number)
{
    for (std::size_t index = 0; index < sizeof(Number); ++index)
        bytes.at(place + index) = static_cast<char>(number >> (8 * index) & 0xffU);
}

template <typename Number>
Number numberAt(std::string_view bytes, std::size_t place)
{
    Number number = 0;
    for (std::size_t index = 0; index < sizeof(Number); ++index)
        number |= static_cast<Number>(static_cast<std::uint8_t>(bytes.at(place + index))) << (8 * index);
    return number;
}

template <std::size_t size>
void put(std::string& bytes, std::size_t place, const std::array<std::uint8_t, size>& value)
{
    std::ranges::copy(value, bytes.begin() + static_cast<std::ptrdiff_t>(place));
}

template <std::size_t size>
void take(std::string_view bytes, std::size_t place, std::array<std::uint8_t, size>& value)
{
    std::memcpy(value.data(), bytes.substr(place, size).data(), size);
}

std::array<std::uint8_t, digestSize> digestOf(std::string_view copy)
{
    std::array<std::uint8_t, digestSize> digest{};
    crypto_generichash_blake2b(digest.data(), digest.size(),
                               reinterpret_cast<const unsigned char*>(copy.data()), digestPlace, nullptr, 0);
    return digest;
}

// Where the fields of a slot stand in it.
constexpr std::size_t wayPlace = 4;
constexpr std::size_t operationsPlace = 8;
constexpr std::size_t memoryPlace = 16;
constexpr std::size_t saltPlace = 24;
constexpr std::size_t noncePlace = 40;
constexpr std::size_t sealedKeyPlace = 64;

void putSlot(std::string& bytes, std::size_t place, const Slot& slot)
{
    put(bytes, place, static_cast<std::uint32_t>(slot.kind));
    put(bytes, place + wayPlace, argon2id);
    put(bytes, place + operationsPlace, slot.cost.operations);
    put(bytes, place + memoryPlace, slot.cost.memory);
    put(bytes, place + saltPlace, slot.salt);
    put(bytes, place + noncePlace, slot.nonce);
    put(bytes, place + sealedKeyPlace, slot.sealedKey);
}

Slot slotAt(std::string_view bytes, std::size_t place)
{
    Slot slot{static_cast<SlotKind>(numberAt<std::uint32_t>(bytes, place)),
              {numberAt<std::uint64_t>(bytes, place + operationsPlace),
               numberAt<std::uint64_t>(bytes, place + memoryPlace)}};
    take(bytes, place + saltPlace, slot.salt);
    take(bytes, place + noncePlace, slot.nonce);
    take(bytes, place + sealedKeyPlace, slot.sealedKey);
    return slot;
}

std::optional<LockHeader> parseCopy(std::string_view copy)
{
    const auto digest = digestOf(copy);
    if (std::memcmp(copy.data() + digestPlace, digest.data(), digestSize) != 0) return std::nullopt;
    const auto count = numberAt<std::uint32_t>(copy, slotCountPlace);
    if (!isLocked(copy) || numberAt<std::uint32_t>(copy, formatPlace) != format || count > mostSlots)
        return std::nullopt;
    LockHeader header{numberAt<std::uint64_t>(copy, counterPlace), {}, {}, {}};
    take(copy, idPlace, header.id);
    take(copy, publicKeyPlace, header.publicKey);
    for (std::size_t index = 0; index < count; ++index)
        header.slots.push_back(slotAt(copy, slotsPlace + index * slotSize));
    return header;
}

// What a sealed data key is bound to: the lock id and the kind of its slot.
std::array<std::uint8_t, 20> boundTo(const LockId& id, SlotKind kind)
{
    std::array<std::uint8_t, 20> bytes{};
    std::ranges::copy(id, bytes.begin());
    for (std::size_t index = 0; index < 4; ++index)
        bytes.at(id.size() + index) =
            static_cast<std::uint8_t>(static_cast<std::uint32_t>(kind) >> (8 * index));
    return bytes;
}

Secret stretched(const Secret& words, const Slot& slot)
{
    Secret key(keySize);
    const int result = crypto_pwhash(
        key.data(), key.size(), words.text().data(), words.size(), slot.salt.data(), slot.cost.operations,
        static_cast<std::size_t>(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0) throw std::bad_alloc();
    return key;
}

}  // namespace

bool isLocked(std::string_view beginning)
{
    return beginning.starts_with(magic);
}

std::optional<LockHeader> parseHeader(std::string_view beginning)
{
    if (beginning.size() < headerSize) return std::nullopt;
    auto first = parseCopy(beginning.substr(0, headerCopySize));
    auto second = parseCopy(beginning.substr(headerCopySize, headerCopySize));
    if (first && second) return first->counter > second->counter ? first : second;
    return first ? first : second;
}

std::string formatHeader(const LockHeader& header)
{
    std::string bytes(headerCopySize, '\0');
    std::ranges::copy(magic, bytes.begin());
    put(bytes, formatPlace, format);
    put(bytes, slotCountPlace, static_cast<std::uint32_t>(header.slots.size()));
    put(bytes, counterPlace, header.counter);
    put(bytes, idPlace, header.id);
    put(bytes, publicKeyPlace, header.publicKey);
    for (std::size_t index = 0; index < header.slots.size(); ++index)
        putSlot(bytes, slotsPlace + index * slotSize, header.slots.at(index));
    put(bytes, digestPlace, digestOf(bytes));
    return bytes;
}

LockHeader newHeader(const Secret& dataKey)
{
    LockHeader header;
    beginSodium();
    randombytes_buf(header.id.data(), header.id.size());
    header.publicKey = Keys(header.id, dataKey).publicKey();
    return header;
}

void setSlot(LockHeader& header, SlotKind kind, const Secret& words, const Secret& dataKey,
             const KdfCost& cost)
{
    Slot slot{kind, cost};
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const Secret key = stretched(words, slot);
    const auto bound = boundTo(header.id, kind);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.sealedKey.data(), nullptr, dataKey.data(), dataKey.size(),
                                               bound.data(), bound.size(), nullptr, slot.nonce.data(),
                                               key.data());
    std::erase_if(header.slots, [kind](const Slot& other) { return other.kind == kind; });
    header.slots.push_back(slot);
}

std::optional<Secret> openSlot(const LockHeader& header, SlotKind kind, const Secret& words)
{
    const auto slot = std::ranges::find(header.slots, kind, &Slot::kind);
    if (slot == header.slots.end()) return std::nullopt;
    if (slot->cost.operations > mostCost.operations || slot->cost.memory > mostCost.memory)
        return std::nullopt;
    const Secret key = stretched(words, *slot);
    const auto bound = boundTo(header.id, kind);
    Secret dataKey(keySize);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        dataKey.data(), nullptr, nullptr, slot->sealedKey.data(), slot->sealedKey.size(), bound.data(),
        bound.size(), slot->nonce.data(), key.data());
    if (result != 0) return std::nullopt;
    return dataKey;
}

}  // namespace cramp::seal
