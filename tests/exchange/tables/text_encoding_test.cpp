// SPDX-License-Identifier: MIT
#include "exchange/tables/text_encoding.h"

#include "diary/text_check.h"
#include "support/catch.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::exchange::tables;
using namespace std::string_view_literals;

namespace
{

bool reads(std::string_view bytes, TextEncoding encoding, std::string_view text)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) return false;
    CAPTURE(decoded->text, static_cast<int>(decoded->encoding));
    CHECK(decoded->text == text);
    CHECK(decoded->encoding == encoding);
    return true;
}

}  // namespace

TEST_CASE("UTF-8 is read with and without its mark")
{
    CHECK(reads("", TextEncoding::Utf8, ""));
    CHECK(reads("date,caf\xc3\xa9", TextEncoding::Utf8, "date,café"));
    CHECK(
        reads("\xef\xbb\xbf"
              "date",
              TextEncoding::Utf8WithMark, "date"));
    CHECK(reads("\xef\xbb\xbf", TextEncoding::Utf8WithMark, ""));
}

TEST_CASE("UTF-16 is read by its mark, or by its zero bytes")
{
    CHECK(reads("\xff\xfe\x61\x00\xe9\x00"sv, TextEncoding::Utf16Little, "aé"));
    CHECK(reads("\xfe\xff\x00\x61\x20\xac"sv, TextEncoding::Utf16Big, "a€"));
    CHECK(reads("a\0b\0,\0\xac\x20"sv, TextEncoding::Utf16Little, "ab,€"));
    CHECK(reads("\0a\0b\0,\x20\xac"sv, TextEncoding::Utf16Big, "ab,€"));
    CHECK(reads("\xff\xfe"sv, TextEncoding::Utf16Little, ""));
    CHECK(reads("\xff\xfe\x3d\xd8\x00\xde"sv, TextEncoding::Utf16Little, "😀"));
    CHECK(reads("\xfe\xff\xd8\x3d\xde\x00"sv, TextEncoding::Utf16Big, "😀"));
}

TEST_CASE("what is no UTF-8 is taken for Windows-1252, which takes Latin-1 in")
{
    CHECK(reads("caf\xe9", TextEncoding::Latin1, "café"));
    CHECK(reads("\x80 \x93x\x94 \x96", TextEncoding::Latin1, "€ “x” –"));
    CHECK(reads("\x81\xff", TextEncoding::Latin1, "\xc2\x81ÿ"));
}

TEST_CASE("what is no text is refused")
{
    CHECK_FALSE(decodeText("\xff\xfe\x61"sv));
    CHECK_FALSE(decodeText("\xff\xfe\x3d\xd8"sv));
    CHECK_FALSE(decodeText("\xff\xfe\x00\xde\x61\x00"sv));
    CHECK_FALSE(decodeText("\xff\xfe\x3d\xd8\x61\x00"sv));
    CHECK_FALSE(decodeText("\xff\xfe\x61\x00\x00\x00"sv));
    CHECK_FALSE(decodeText("PK\x03\x04\0\0\0\0\0\0"sv));
    CHECK_FALSE(decodeText("a long text with one zero byte \0 in it"sv));
    CHECK_FALSE(decodeText("\0"sv));
}

TEST_CASE("whatever the bytes, what comes out is UTF-8")
{
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        if (round % 3 == 1) bytes = "\xff\xfe";
        if (round % 3 == 2) bytes = "\xfe\xff";
        for (std::size_t length = random() % 12; length > 0; --length)
            bytes += static_cast<char>(random() % 256);
        if (const auto decoded = decodeText(bytes)) CHECK_FALSE(firstBadUtf8(decoded->text));
    }
}
