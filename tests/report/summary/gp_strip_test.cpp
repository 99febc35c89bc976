// SPDX-License-Identifier: MIT
#include "report/support/gp_samples.h"
#include "support/catch.h"
#include "support/diaries.h"

using namespace cramp::diary;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

ContextItem item(std::uint64_t number, ContextCode code, std::string name, const char* from = nullptr,
                 const char* to = nullptr, std::optional<ContextChange> change = {})
{
    ContextItem made;
    made.id = id(number);
    made.code = code;
    made.name = std::move(name);
    if (from != nullptr) made.from = day(from);
    if (to != nullptr) made.to = day(to);
    made.change = change;
    return made;
}

// The sample's period with items alone.
GpPage pageWith(std::vector<ContextItem> items)
{
    Diary diary;
    diary.nights = {freeNight("2026-11-01")};
    diary.context = std::move(items);
    return summaryOf(diary).page;
}

GpPage pageOver(const char* from, const char* to)
{
    Diary diary;
    diary.nights = {freeNight("2026-10-20"), freeNight(to)};
    ReportChoices choices = sampleChoices();
    choices.span = {day(from), day(to)};
    return makeGpSummary(diary, {}, reportTexts(), choices, sampleNow()).page;
}

}  // namespace

TEST_CASE("the strip has 8 to 12 weeks up to the last day, and no night before the diary")
{
    CHECK(pageOver("2026-10-25", "2026-11-21").strip.span == span("2026-09-27", "2026-11-21"));
    CHECK(pageOver("2026-09-01", "2026-11-21").strip.span == span("2026-09-01", "2026-11-21"));
    CHECK(pageOver("2025-11-22", "2026-11-21").strip.span == span("2026-08-30", "2026-11-21"));
    CHECK(pageOver("2025-11-22", "2026-11-21").strip.nights.front().night == day("2026-10-20"));
}

TEST_CASE("doses of one medicine share a row, and one change has one line")
{
    const GpPage page = pageWith(
        {item(1, ContextCode::Statin, "atorvastatin 20 mg", "2024-05-01", "2026-11-02"),
         item(2, ContextCode::Statin, "Atorvastatin 40 mg", "2026-11-03", nullptr, ContextChange::Raised)});
    REQUIRE(page.strip.rows.size() == 1);
    CHECK(page.strip.rows[0].name == "Atorvastatin");
    REQUIRE(page.strip.rows[0].bars.size() == 2);
    CHECK(page.strip.rows[0].bars[0].label == "20 mg until 2 Nov");
    CHECK(page.strip.rows[0].bars[1].label == "40 mg from 3 Nov");
    CHECK(page.strip.changes == std::vector{day("2026-11-03")});
    REQUIRE(page.medicines.size() == 1);
    CHECK(page.medicines[0].text == "Atorvastatin 40 mg");
    CHECK(page.medicines[0].changed == "increased from 20 mg on 3 November 2026");
}

TEST_CASE("a dose without a last day ends where the next begins")
{
    const GpPage page = pageWith(
        {item(1, ContextCode::Statin, "atorvastatin 20 mg", "2024-05-01"),
         item(2, ContextCode::Statin, "atorvastatin 10 mg", "2026-11-03", nullptr, ContextChange::Lowered)});
    CHECK(page.strip.rows.at(0).bars.at(0).to == day("2026-11-02"));
    CHECK(page.medicines.at(0).changed == "reduced from 20 mg on 3 November 2026");
}

TEST_CASE("medicines that changed stand first in the strip and the list, and what is steady is not bold")
{
    const GpPage page =
        pageWith({item(1, ContextCode::Thiazide, "bendroflumethiazide 2.5 mg", "2024-05-01"),
                  item(2, ContextCode::OtherMedicine, "magnesium", "2026-10-12", "2026-11-02"),
                  item(3, ContextCode::Laba, "")});
    REQUIRE(page.strip.rows.size() == 3);
    CHECK(page.strip.rows[0].name == "Magnesium");
    CHECK(page.strip.rows[0].bars[0].label == "12 Oct to 2 Nov");
    CHECK(page.strip.changes == std::vector{day("2026-10-12"), day("2026-11-03")});
    REQUIRE(page.medicines.size() == 3);
    CHECK(page.medicines[0].text == "Magnesium");
    CHECK(page.medicines[0].changed == "started 12 October 2026, until 2 November 2026");
    CHECK(page.medicines[1].text == "Bendroflumethiazide 2.5 mg (thiazide diuretic), started 1 May 2024");
    CHECK(page.medicines[1].changed.empty());
    CHECK(page.medicines[2].text == "Long-acting beta agonist, start not recorded");
}

TEST_CASE("a number within a name is no dose")
{
    CHECK(pageWith({item(1, ContextCode::OtherMedicine, "Vitamin D3 1000 IU")}).medicines.at(0).text ==
          "Vitamin D3 1000 IU, start not recorded");
}

TEST_CASE("what is not taken and not there stands below, each once")
{
    std::vector<ContextItem> items = {item(1, ContextCode::Quinine, ""), item(2, ContextCode::Quinine, ""),
                                      item(3, ContextCode::Diabetes, ""),
                                      item(4, ContextCode::Parkinsons, "")};
    for (ContextItem& each : items)
        each.present = false;
    const GpPage page = pageWith(items);
    CHECK(page.medicines.empty());
    REQUIRE(page.medicinesBelow.size() == 1);
    CHECK(page.medicinesBelow[0].text == "quinine");
    REQUIRE(page.conditionsBelow.size() == 1);
    CHECK(page.conditionsBelow[0].text == "diabetes and Parkinson's disease");
}

TEST_CASE("an event in the box does not stand among the conditions again")
{
    const GpPage page = sampleSummary().page;
    CHECK(page.box.pressing.size() == 2);
    REQUIRE(page.conditions.size() == 1);
    CHECK(page.conditions[0].text == "Diabetes, start not recorded");
}
