// SPDX-License-Identifier: MIT
#include "ui/format/own_words.h"

#include "support/catch.h"

using cramp::ui::format::ownWords;

namespace
{

const QString start(QChar(0x2068));
const QString end(QChar(0x2069));

}  // namespace

TEST_CASE("words that run to the right stay as they were typed")
{
    CHECK(ownWords("") == QString());
    CHECK(ownWords("Simvastatin 20 mg\nat night") == QStringLiteral("Simvastatin 20 mg\nat night"));
    CHECK(ownWords("Лизиноприл") == QStringLiteral("Лизиноприл"));
}

TEST_CASE("words that run to the left are isolated, each line for itself")
{
    CHECK(ownWords("دواء") == start + QStringLiteral("دواء") + end);
    CHECK(ownWords("20 mg של אמא") == start + QStringLiteral("20 mg של אמא") + end);
    CHECK(ownWords("دواء\nليلا") ==
          start + QStringLiteral("دواء") + end + QLatin1Char('\n') + start + QStringLiteral("ليلا") + end);
}

TEST_CASE("a line that begins with such words keeps the direction of the window")
{
    CHECK(QStringLiteral("دواء (own words)").isRightToLeft());
    const QString line = ownWords("دواء") + QStringLiteral(" (own words)");
    CHECK_FALSE(line.isRightToLeft());
    CHECK_FALSE(ownWords("دواء").isRightToLeft());
}
