// SPDX-License-Identifier: MIT
#include "seal/keys.h"

#include "support/catch.h"

using namespace cramp::seal;

namespace
{

// 32 bytes: 0, 1, 2 and so on.
Secret countingKey()
{
    Secret key(32);
    for (std::size_t index = 0; index < key.size(); ++index)
        key.bytes()[index] = static_cast<std::uint8_t>(index);
    return key;
}

std::string hex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace

TEST_CASE("keys are derived from the data key as published")
{
    const Keys keys(LockId{}, countingKey());
    // hashlib.blake2b(b'', digest_size=32, key=bytes(range(32)), salt=bytes([NUMBER]+15*[0]),
    // person=b'CrampKey'+bytes(8)) of Python.
    CHECK(hex(keys.pages().bytes()) == "95a564dc716815c22eb840042b3c8aa40b87ac30d9eca3bd1645d6733ff1d61f");
    CHECK(hex(keys.journal().bytes()) == "e2bdf41abe4038029a8c20c000233fb0caa90e048ac5c6c9f22c32f0685dabdb");
}

TEST_CASE("keys are held until they are forgotten")
{
    const LockId id{1, 2, 3};
    CHECK(heldKeys(id) == nullptr);
    holdKeys(id, countingKey());
    const auto held = heldKeys(id);
    REQUIRE(held != nullptr);
    CHECK(held->id() == id);
    CHECK(heldKeys(LockId{1, 2, 4}) == nullptr);
    forgetKeys();
    CHECK(heldKeys(id) == nullptr);
    CHECK(held->pages().size() == 32);
}
