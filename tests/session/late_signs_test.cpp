// SPDX-License-Identifier: MIT
#include "session/late_signs.h"

#include "diary/validation.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::session;

namespace
{

const Moment start = parseMoment("2026-11-21T20:00:00+00:00").value();

Moment after(std::chrono::seconds passed)
{
    return {start.wall + passed, start.offset};
}

Episode with(std::vector<SymptomEntry> symptoms)
{
    Episode episode;
    episode.start = start;
    episode.symptoms = std::move(symptoms);
    return episode;
}

const SymptomEntry leftSwelling{Symptom::Swelling, Side::Left, true, {}};

}  // namespace

TEST_CASE("a sign added over 12 hours later is asked about now")
{
    const Episode before = with({});
    const Episode added = with({leftSwelling});
    CHECK(signsToAskAbout(before, added, after(std::chrono::hours(12))).empty());
    CHECK(signsToAskAbout(before, added, after(std::chrono::hours(12) + std::chrono::seconds(1))) ==
          std::vector{leftSwelling});
}

TEST_CASE("what was recorded before, and what is absent, is not asked about")
{
    const Moment later = after(std::chrono::days(2));
    const SymptomEntry rightSwelling{Symptom::Swelling, Side::Right, true, {}};
    const SymptomEntry noFever{Symptom::Fever, {}, false, {}};
    const SymptomEntry fever{Symptom::Fever, {}, true, {}};
    CHECK(signsToAskAbout(with({leftSwelling}), with({leftSwelling}), later).empty());
    CHECK(signsToAskAbout(with({leftSwelling}), with({leftSwelling, rightSwelling}), later) ==
          std::vector{rightSwelling});
    CHECK(signsToAskAbout(with({}), with({noFever}), later).empty());
    CHECK(signsToAskAbout(with({noFever}), with({fever}), later) == std::vector{fever});
}

TEST_CASE("the answers are a check-in of now")
{
    const Moment now = after(std::chrono::days(2));
    const Uuid id = Uuid::random();
    const Edit edit = signsNow(id, {leftSwelling, {Symptom::Fever, {}, false, {}}}, now);
    const auto& checkIn = std::get<CheckIn>(edit.after.value());
    CHECK(validate(*edit.after).empty());
    CHECK(checkIn.id == id);
    CHECK(checkIn.at == now);
    CHECK(checkIn.symptoms.size() == 2);
    CHECK_FALSE(edit.before);
}

TEST_CASE("a sign of now is one that a change adds to an entry of the last 12 hours")
{
    const Moment now = after(std::chrono::hours(12));
    const Moment later = after(std::chrono::hours(12) + std::chrono::seconds(1));
    const Change added{"", {addition(with({leftSwelling}), now)}};
    CHECK(addsSignOfNow(added, now));
    CHECK_FALSE(addsSignOfNow(added, later));
    CHECK_FALSE(addsSignOfNow({"", {addition(with({}), now)}}, now));
    SymptomEntry absent = leftSwelling;
    absent.present = false;
    CHECK_FALSE(addsSignOfNow({"", {addition(with({absent}), now)}}, now));
    CHECK(addsSignOfNow({"", {signsNow(Uuid::random(), {leftSwelling}, later)}}, later));
}

TEST_CASE("a sign that was there before, or that goes, is not added")
{
    const Moment now = after(std::chrono::hours(1));
    const Episode swollen = with({leftSwelling});
    Episode noted = swollen;
    noted.note = "It is better.";
    CHECK_FALSE(addsSignOfNow({"", {replacement(swollen, noted, now)}}, now));
    CHECK_FALSE(addsSignOfNow({"", {replacement(swollen, with({}), now)}}, now));
    CHECK(addsSignOfNow({"", {replacement(with({}), swollen, now)}}, now));
    CHECK_FALSE(addsSignOfNow({"", {binning(swollen, now)}}, now));
    CHECK_FALSE(addsSignOfNow({"", {addition(Night{}, now)}}, now));
}
