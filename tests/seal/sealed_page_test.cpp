// SPDX-License-Identifier: MIT
#include "seal/sealed_page.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace cramp::seal;

namespace
{

using Page = std::array<std::uint8_t, pageSize>;
using SealedPage = std::array<std::uint8_t, sealedPageSize>;

struct Fixture {
    Fixture()
    {
        std::ranges::generate(page, [this] { return static_cast<std::uint8_t>(random()); });
    }

    SealedPage sealed(std::uint64_t number) const
    {
        SealedPage bytes{};
        sealPage(keys, number, page, bytes);
        return bytes;
    }
    bool opens(const SealedPage& bytes, std::uint64_t number) const
    {
        Page opened{};
        return openPage(keys, number, bytes, opened) && opened == page;
    }

    std::mt19937 random{20261130};
    Keys keys{LockId{1}, Secret::random(32)};
    Page page{};
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a page opens where it was sealed, and nowhere else")
{
    const SealedPage bytes = sealed(5);
    CHECK(opens(bytes, 5));
    CHECK_FALSE(opens(bytes, 6));
    const Keys others(LockId{1}, Secret::random(32));
    Page opened{};
    CHECK_FALSE(openPage(others, 5, bytes, opened));
}

TEST_CASE_METHOD(Fixture, "the same page is never stored alike twice")
{
    CHECK(sealed(5) != sealed(5));
}

TEST_CASE_METHOD(Fixture, "any wrong bit of a sealed page is noticed")
{
    for (int round = 0; round < 200; ++round) {
        SealedPage wrong = sealed(1);
        wrong.at(random() % wrong.size()) ^= static_cast<std::uint8_t>(1U << random() % 8);
        CHECK_FALSE(opens(wrong, 1));
    }
}

TEST_CASE_METHOD(Fixture, "a hole in the file is a page of zeros")
{
    page.fill(0);
    CHECK(opens(SealedPage{}, 3));
}

TEST_CASE_METHOD(Fixture, "a journal's bytes can be turned at any place and in any pieces")
{
    const JournalNonce nonce = newJournalNonce();
    std::vector<std::uint8_t> whole(page.begin(), page.end());
    applyJournalStream(keys, nonce, 512, whole);
    CHECK(!std::ranges::equal(whole, page));
    for (int round = 0; round < 100; ++round) {
        const std::size_t begin = random() % page.size();
        const std::size_t count = random() % (page.size() - begin + 1);
        std::vector<std::uint8_t> piece(page.begin() + static_cast<std::ptrdiff_t>(begin),
                                        page.begin() + static_cast<std::ptrdiff_t>(begin + count));
        applyJournalStream(keys, nonce, 512 + begin, piece);
        CHECK(std::ranges::equal(piece, std::span(whole).subspan(begin, count)));
    }
}

TEST_CASE_METHOD(Fixture, "a text is sealed for a lock by anybody, and read by its owner alone")
{
    const std::string bytes = sealText(keys.publicKey(), "my left calf");
    CHECK(isSealedText(bytes));
    CHECK(bytes.find("calf") == std::string::npos);
    CHECK(openText(keys, bytes) == "my left calf");
    CHECK_FALSE(openText(Keys(LockId{1}, Secret::random(32)), bytes));
    CHECK_FALSE(openText(keys, bytes.substr(0, bytes.size() - 1)));
    CHECK_FALSE(openText(keys, "my left calf"));
    CHECK_FALSE(openText(keys, "crampdiary sealed 1\n"));
}
