// SPDX-License-Identifier: MIT
#include "ui/pictures/night_strip.h"

#include "support/catch.h"
#include "ui/theme/appearance.h"

#include <QAccessible>

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::ui::pictures;
using namespace cramp::ui::theme;

namespace
{

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

NightRow row(const char* date, NightState state, std::int64_t episodes = 0,
             std::optional<std::int64_t> pain = std::nullopt)
{
    NightRow row;
    row.night = parseDate(date).value();
    row.state = state;
    row.nightCramps = episodes;
    row.worstPain = pain;
    return row;
}

}  // namespace

TEST_CASE("each night of the strip is told in words")
{
    const NightStrip strip(british);
    CHECK(strip.tell(row("2026-11-03", NightState::NotRecorded)) ==
          QStringLiteral("Night of 3 November: not recorded"));
    CHECK(strip.tell(row("2026-11-04", NightState::CrampFree)) ==
          QStringLiteral("Night of 4 November: no cramps"));
    CHECK(strip.tell(row("2026-11-05", NightState::NotOver)) ==
          QStringLiteral("Night of 5 November: not over yet"));
    CHECK(strip.tell(row("2026-11-06", NightState::WithCramps, 1)) ==
          QStringLiteral("Night of 6 November: 1 cramp"));
    CHECK(strip.tell(row("2026-11-07", NightState::WithCramps, 3, 8)) ==
          QStringLiteral("Night of 7 November: 3 cramps, worst pain 8 out of 10"));
}

TEST_CASE("a strip is a named picture with its nights as description")
{
    NightStrip strip(british);
    strip.setAccessibleName(QStringLiteral("Your last 14 nights"));
    strip.setNights({row("2026-11-03", NightState::NotRecorded), row("2026-11-04", NightState::CrampFree)});
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&strip);
    REQUIRE(access != nullptr);
    CHECK(access->role() == QAccessible::Graphic);
    CHECK(access->text(QAccessible::Name) == QStringLiteral("Your last 14 nights"));
    CHECK(access->text(QAccessible::Description) ==
          QStringLiteral("Night of 3 November: not recorded\nNight of 4 November: no cramps"));
}

TEST_CASE("a narrow strip has smaller cells and needs less height")
{
    Appearance::apply(Appearance(Theme::Light, 1.0));
    NightStrip strip(british);
    strip.setNights(std::vector<NightRow>(14, row("2026-11-03", NightState::CrampFree)));
    CHECK(strip.heightForWidth(300) < strip.heightForWidth(700));
    CHECK(strip.heightForWidth(700) == strip.heightForWidth(2000));
}
