// SPDX-License-Identifier: MIT
#include "ui/widgets/date_field.h"

#include "support/catch.h"
#include "support/diaries.h"
#include "ui/support/find_widgets.h"

using namespace cramp::test;
using namespace cramp::ui::widgets;

namespace
{

struct Field {
    explicit Field(DateField::Allowed allowed = DateField::Allowed::AnyDay,
                   DateField::WhenEmpty whenEmpty = DateField::WhenEmpty::IsMissing)
        : field(QStringLiteral("Which day?"), allowed, whenEmpty)
    {
        field.setToday(day("2026-11-22"));
    }

    void type(const char* text) { field.setText(QString::fromUtf8(text)); }
    bool says(const char* text) { return textsOf(field).contains(QString::fromUtf8(text)); }

    DateField field;
};

}  // namespace

TEST_CASE("what is typed is the day at once, without leaving the field")
{
    Field shown;
    shown.field.setDay(day("2026-11-22"));
    shown.type("3/5/2026");
    CHECK(shown.field.day() == day("2026-05-03"));
    shown.type("yesterday");
    CHECK(shown.field.day() == day("2026-11-21"));
    CHECK(shown.field.check());
}

TEST_CASE("a day that is shown is read back as the same day")
{
    Field shown;
    for (const char* each : {"2026-11-22", "2026-02-28", "2024-02-29", "1950-12-31"}) {
        shown.field.setDay(day(each));
        CHECK(shown.field.day() == day(each));
    }
}

TEST_CASE("what is no day is never another day: it is said, and stays as it was typed")
{
    Field shown;
    shown.field.setDay(day("2026-11-22"));
    shown.type("31 February");
    CHECK_FALSE(shown.field.day());
    CHECK_FALSE(shown.field.check());
    CHECK(shown.field.text() == QStringLiteral("31 February"));
    CHECK(shown.says("“31 February” was not understood"));
}

TEST_CASE("a day to come is refused where only the past makes sense")
{
    Field shown(DateField::Allowed::UpToToday);
    shown.type("23 November 2026");
    CHECK_FALSE(shown.field.check());
    CHECK(shown.says("is in the future"));
    shown.type("22 November 2026");
    CHECK(shown.field.check());
}

TEST_CASE("an empty field is missing, or fine where the day need not be known")
{
    Field missing;
    CHECK_FALSE(missing.field.check());
    Field open(DateField::Allowed::AnyDay, DateField::WhenEmpty::IsFine);
    CHECK(open.field.check());
    CHECK_FALSE(open.field.day());
    open.type("some day");
    CHECK_FALSE(open.field.check());
}
