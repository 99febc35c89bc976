// SPDX-License-Identifier: MIT
#include "seal/lock_header.h"

#include "support/catch.h"

#include <random>

using namespace cramp::seal;

namespace
{

// As little work as libsodium allows.
constexpr KdfCost cheap{1, 8192};

Secret words(std::string_view text)
{
    return Secret(text);
}

struct Fixture {
    Fixture()
    {
        setSlot(header, SlotKind::Passphrase, words("correct horse"), dataKey, cheap);
        setSlot(header, SlotKind::RecoveryCode, words("one two"), dataKey, cheap);
    }

    bool opens(SlotKind kind, std::string_view text) const
    {
        const auto key = openSlot(header, kind, words(text));
        return key && key->text() == dataKey.text();
    }

    Secret dataKey = Secret::random(32);
    LockHeader header = newHeader(dataKey);
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a slot opens by its own words alone")
{
    CHECK(opens(SlotKind::Passphrase, "correct horse"));
    CHECK(opens(SlotKind::RecoveryCode, "one two"));
    for (const char* wrong : {"", "Correct horse", "correct horse ", "one two"})
        CHECK_FALSE(opens(SlotKind::Passphrase, wrong));
    CHECK_FALSE(opens(SlotKind::RecoveryCode, "correct horse"));
}

TEST_CASE_METHOD(Fixture, "new words take the place of those of the same kind")
{
    setSlot(header, SlotKind::Passphrase, words("battery staple"), dataKey, cheap);
    CHECK(header.slots.size() == 2);
    CHECK(opens(SlotKind::Passphrase, "battery staple"));
    CHECK_FALSE(opens(SlotKind::Passphrase, "correct horse"));
    CHECK(opens(SlotKind::RecoveryCode, "one two"));
}

TEST_CASE_METHOD(Fixture, "a slot that is put into another lock or kind does not open")
{
    LockHeader other = newHeader(dataKey);
    other.slots = header.slots;
    CHECK_FALSE(openSlot(other, SlotKind::Passphrase, words("correct horse")));
    header.slots.front().kind = SlotKind::RecoveryCode;
    header.slots.pop_back();
    CHECK_FALSE(opens(SlotKind::RecoveryCode, "correct horse"));
}

TEST_CASE_METHOD(Fixture, "a header that asks for endless work is not tried")
{
    header.slots.front().cost = {1, 1ULL << 50};
    CHECK_FALSE(opens(SlotKind::Passphrase, "correct horse"));
    header.slots.front().cost = {1ULL << 40, 8192};
    CHECK_FALSE(opens(SlotKind::Passphrase, "correct horse"));
}

TEST_CASE_METHOD(Fixture, "a header is read back as it was written")
{
    const std::string copy = formatHeader(header);
    REQUIRE(copy.size() == headerCopySize);
    CHECK(isLocked(copy));
    CHECK(parseHeader(copy + copy) == header);
    CHECK_FALSE(isLocked("SQLite format 3"));
    CHECK_FALSE(parseHeader(copy));
}

TEST_CASE_METHOD(Fixture, "the sound copy with the higher counter holds")
{
    LockHeader newer = header;
    newer.counter = 7;
    newer.slots.pop_back();
    const std::string old = formatHeader(header);
    const std::string fresh = formatHeader(newer);
    CHECK(parseHeader(old + fresh) == newer);
    CHECK(parseHeader(fresh + old) == newer);
    std::string torn = fresh;
    torn.replace(100, 2000, 2000, '\0');
    CHECK(parseHeader(torn + old) == header);
    CHECK(parseHeader(old + torn) == header);
    CHECK_FALSE(parseHeader(torn + torn));
}

TEST_CASE_METHOD(Fixture, "any wrong bit of a copy is noticed")
{
    const unsigned seed = 20261130;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const std::string copy = formatHeader(header);
    for (int round = 0; round < 500; ++round) {
        std::string wrong = copy;
        wrong.at(random() % wrong.size()) ^= static_cast<char>(1U << random() % 8);
        CHECK_FALSE(parseHeader(wrong + wrong));
    }
}
