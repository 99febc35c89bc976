// SPDX-License-Identifier: MIT
#include "ui/widgets/period_chooser.h"

#include "support/catch.h"
#include "ui/format/qt_convert.h"
#include "ui/support/find_widgets.h"

using namespace cramp::diary;
using namespace cramp::ui::format;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

const Date today = toDate(QDate(2026, 11, 22));

}  // namespace

TEST_CASE("the last weeks end today, and one of them is always chosen")
{
    PeriodChooser chooser({2, 4, 12}, 4);
    chooser.setDays(today, std::nullopt);
    CHECK(chooser.span() == DateSpan{today - std::chrono::days(27), today});
    buttonOf(chooser, "Last 2 weeks")->click();
    CHECK(chooser.span().days() == 14);
    buttonOf(chooser, "Last 2 weeks")->click();
    CHECK(chooser.span().days() == 14);
    CHECK(buttonOf(chooser, "Last 2 weeks")->isChecked());
}

TEST_CASE("since the last visit is offered only after a visit")
{
    PeriodChooser chooser({2, 4, 12}, 4);
    chooser.setDays(today, std::nullopt);
    CHECK(buttonOf(chooser, "Since my last appointment") == nullptr);
    chooser.setDays(today, toDate(QDate(2026, 11, 2)));
    buttonOf(chooser, "Since my last appointment")->click();
    CHECK(chooser.span() == DateSpan{toDate(QDate(2026, 11, 2)), today});
    chooser.setDays(today, std::nullopt);
    CHECK(chooser.span().days() == 28);
}

TEST_CASE("own days are never the wrong way round")
{
    PeriodChooser chooser({2, 4, 12}, 4);
    chooser.setDays(today, std::nullopt);
    buttonOf(chooser, "Other dates")->click();
    const auto fields = chooser.findChildren<DateField*>();
    REQUIRE(fields.size() == 2);
    fields[0]->setText(QStringLiteral("24 December 2026"));
    CHECK(chooser.span().from == chooser.span().to);
    fields[0]->setText(QStringLiteral("1/1/2026"));
    fields[1]->setText(QStringLiteral("31 January 2026"));
    CHECK(chooser.span().days() == 31);
}

TEST_CASE("a day that is not understood leaves the days that were chosen, and says so")
{
    PeriodChooser chooser({2, 4, 12}, 4);
    chooser.setDays(today, std::nullopt);
    buttonOf(chooser, "Other dates")->click();
    const DateSpan before = chooser.span();
    chooser.findChildren<DateField*>()[0]->setText(QStringLiteral("the day before the rain"));
    CHECK(chooser.span() == before);
    CHECK_FALSE(chooser.findChildren<DateField*>()[0]->check());
}
