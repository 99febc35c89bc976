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
    CHECK(buttonOf(chooser, "Since my last visit") == nullptr);
    chooser.setDays(today, toDate(QDate(2026, 11, 2)));
    buttonOf(chooser, "Since my last visit")->click();
    CHECK(chooser.span() == DateSpan{toDate(QDate(2026, 11, 2)), today});
    chooser.setDays(today, std::nullopt);
    CHECK(chooser.span().days() == 28);
}

TEST_CASE("own days are never the wrong way round")
{
    PeriodChooser chooser({2, 4, 12}, 4);
    chooser.setDays(today, std::nullopt);
    buttonOf(chooser, "Other days")->click();
    const auto fields = chooser.findChildren<QDateEdit*>();
    REQUIRE(fields.size() == 2);
    fields[0]->setDate(QDate(2026, 12, 24));
    CHECK(chooser.span().from == chooser.span().to);
    fields[0]->setDate(QDate(2026, 1, 1));
    fields[1]->setDate(QDate(2026, 1, 31));
    CHECK(chooser.span().days() == 31);
}
