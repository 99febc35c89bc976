// SPDX-License-Identifier: MIT
#include "ui/stretches/own_stretches.h"

#include "support/catch.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::stretches;
using namespace cramp::test;

namespace
{

std::vector<Record> ownRecords()
{
    Exercise exercise;
    exercise.id = Uuid::random();
    exercise.name = "Ankle pumps";
    exercise.steps = {"Sit down.", "Pump."};
    Plan plan;
    plan.id = Uuid::random();
    plan.stretch = exercise.id;
    plan.from = parseDate("2026-11-16").value();
    return {exercise, plan};
}

}  // namespace

TEST_CASE("what is one's own is told, and can be started, printed and changed")
{
    TestDiary diary(ownRecords());
    const OwnStretches own(diary.context(), cramp::guide::Legs{true, true});
    const QString texts = textsOf(own);
    CHECK(texts.contains(QStringLiteral("Sit down. Pump.")));
    CHECK(texts.contains(QStringLiteral("every evening, from 16 November 2026")));
    CHECK(texts.contains(QStringLiteral("Done on 0 of the last 6 planned evenings.")));
    for (const char* text : {"Start", "Print or save…", "Edit…", "Delete", "Edit the plan…", "End the plan",
                             "Make another plan…", "Make a stretch set…", "Add an exercise…"}) {
        INFO(text);
        CHECK(buttonOf(own, text) != nullptr);
    }
}

TEST_CASE("a diary that is only read offers nothing that would write")
{
    TestDiary diary(ownRecords());
    diary.context().reviewOf = QStringLiteral("Ann");
    const OwnStretches own(diary.context(), cramp::guide::Legs{true, true});
    CHECK(textsOf(own).contains(QStringLiteral("Sit down. Pump.")));
    CHECK(buttonOf(own, "Start") != nullptr);
    for (const char* text : {"Edit…", "Delete", "Edit the plan…", "End the plan", "Make another plan…",
                             "Make a stretch set…", "Add an exercise…"}) {
        INFO(text);
        CHECK(buttonOf(own, text) == nullptr);
    }
}

TEST_CASE("a reference that leads nowhere is told in words")
{
    TestDiary diary;
    const Guide& guide = diary.context().guide();
    CHECK(nameOf(Stretch::X4, guide, {}) == QStringLiteral("The bedtime set"));
    CHECK(nameOf(Uuid::random(), guide, {}) == QStringLiteral("An exercise you have deleted"));
}
