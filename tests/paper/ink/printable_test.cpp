// SPDX-License-Identifier: MIT
#include "paper/ink/printable.h"

#include "paper/ink/ink.h"
#include "support/catch.h"

using namespace cramp::paper::ink;

namespace
{

QFont paperFont()
{
    return inkFont(paperInk(), 300);
}

}  // namespace

TEST_CASE("What the font has stays as it is")
{
    Printable printable(paperFont());
    for (const QString& text : {QStringLiteral("Fünf Zähne, naïve, “quoted” – 3 ≥ 2"), QStringLiteral("שלום"),
                                QStringLiteral("Żółć")})
        CHECK(printable.of(text) == text);
    CHECK_FALSE(printable.hasReplaced());
}

TEST_CASE("Characters that no font has become one sign for each run of them")
{
    Printable printable(paperFont());
    // Private use: no font of any machine is meant to have it.
    const QString text = QStringLiteral("a\U0010FFF0b");
    CHECK(printable.of(text) == QStringLiteral("a") + missingSign(paperFont()) + QStringLiteral("b"));
    CHECK(printable.hasReplaced());
    const QString word = QStringLiteral("\U0010FFF0\U0010FFF1\u200B\U0010FFF2 \U0010FFF0");
    CHECK(printable.of(word) == missingSign(paperFont()) + QStringLiteral(" ") + missingSign(paperFont()));
}

TEST_CASE("Line ends stay line ends, other controls and invisible characters leave no trace")
{
    Printable printable(paperFont());
    CHECK(printable.of(QStringLiteral("a\nb")) == QStringLiteral("a\u2028b"));
    CHECK(printable.of(QStringLiteral("a\tb")) == QStringLiteral("a b"));
    CHECK(printable.of(QStringLiteral("a\u0007\u200B\uFE0F\u00ADb")) == QStringLiteral("ab"));
    CHECK_FALSE(printable.hasReplaced());
}

TEST_CASE("The characters that were replaced are named once each, and of many the first")
{
    Printable printable(paperFont());
    CHECK(printable.missing().isEmpty());
    printable.of(QString::fromUcs4(U"\U0010FFFD\U0010FFFC a \U0010FFFD"));
    CHECK(printable.missing() == QStringLiteral("U+10FFFD, U+10FFFC"));
    for (char32_t character = 0x10FF00; character < 0x10FF20; ++character)
        printable.of(QString::fromUcs4(&character, 1));
    CHECK(printable.missing().endsWith(QStringLiteral(", …")));
    CHECK(printable.missing().size() <= Printable::longestMissing().size());
}

TEST_CASE("Isolates of direction stay, so that the letters keep their order")
{
    Printable printable(paperFont());
    const QString text = QStringLiteral("a \u2068\u05d0\u05d1\u2069 b");
    CHECK(printable.of(text).startsWith(QStringLiteral("a \u2068")));
    CHECK(printable.of(text).endsWith(QStringLiteral("\u2069 b")));
}
