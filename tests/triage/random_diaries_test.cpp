// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/diary_for_rule.h"
#include "triage/support/real_rules.h"
#include "triage/support/second_evaluator.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

using namespace cramp::diary;
using namespace cramp::triage;
using namespace cramp::test;

namespace
{

constexpr int diaries = 2000;
constexpr int diariesOfRule = 120;

// CRAMP_SEED=n repeats a run; without it every run is the same.
std::uint32_t seed()
{
    const char* given = std::getenv("CRAMP_SEED");
    return given ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : 20261122;
}

std::set<std::string> rulesOf(const Assessment& assessment)
{
    std::set<std::string> rules;
    for (const Finding& finding : assessment.findings) {
        rules.insert(finding.rule);
    }
    return rules;
}

std::optional<Moment> momentOf(const Diary& diary, const Evidence& evidence)
{
    for (const Episode& episode : diary.episodes) {
        if (RecordKey(episode.id) == evidence.key && !episode.stamps.binned) return episode.start;
    }
    for (const CheckIn& checkIn : diary.checkIns) {
        if (RecordKey(checkIn.id) == evidence.key && !checkIn.stamps.binned) return checkIn.at;
    }
    return std::nullopt;
}

// A sign that is not longer or steady, and that makes no steady one long-standing.
SymptomEntry newSign(Random& random)
{
    const auto& all = allValues<Symptom>();
    SymptomEntry sign = randomSign(random, all[random() % all.size()]);
    if (sign.onset == Onset::Longer) sign.onset.reset();
    if (sign.course == Course::Steady) sign.course.reset();
    return sign;
}

// A risk of today or of the last days; never a usual item or the jabs.
ContextItem newRisk(Random& random, const Moment& now)
{
    const auto& all = allValues<ContextCode>();
    ContextItem item;
    item.id = Uuid::parse("00000000-0000-0000-0000-00000000ffff").value();
    do {
        item.code = all[random() % all.size()];
    } while (kindOf(item.code) == ContextKind::Usual || kindOf(item.code) == ContextKind::Protection);
    if (chance(random, 70)) item.from = now.date() - std::chrono::days(between(random, 0, 100));
    return item;
}

// One thing more: a sign of a new or an old record of the last 27 days, a cramp of now, or a risk.
void addOne(Random& random, Diary& diary, const Moment& now)
{
    const auto lately = [&](std::int64_t most) {
        return Moment{now.wall - std::chrono::seconds(between(random, 0, most * 86400)), now.offset};
    };
    const auto isRecent = [&](const Moment& at) {
        return at.instant() > now.instant() - std::chrono::days(27);
    };
    const auto old = std::ranges::find_if(diary.episodes, isRecent, &Episode::start);
    const auto oldCheckIn = std::ranges::find_if(diary.checkIns, isRecent, &CheckIn::at);
    const auto what = between(random, 0, 4);
    if (what == 0 && old != diary.episodes.end()) {
        old->symptoms.push_back(newSign(random));
    } else if (what == 1 && oldCheckIn != diary.checkIns.end()) {
        oldCheckIn->symptoms.push_back(newSign(random));
    } else if (what == 2) {
        Episode& episode = diary.episodes.emplace_back();
        episode.start = now;
        episode.symptoms = {newSign(random)};
    } else if (what == 3) {
        diary.context.push_back(newRisk(random, now));
    } else {
        CheckIn& checkIn = diary.checkIns.emplace_back();
        checkIn.at = lately(20);
        checkIn.symptoms = {newSign(random)};
    }
}

// The part of a diary that a reader gives for triage: the last 190 days, every item, and beyond them the
// oldest episode and check-in and the newest episode.
Diary partForTriage(const Diary& whole, const Moment& now)
{
    Diary part;
    part.person = whole.person;
    part.context = whole.context;
    const Date from = now.date() - std::chrono::days(190);
    const Episode* newest = nullptr;
    const Episode* oldest = nullptr;
    for (const Episode& episode : whole.episodes) {
        if (episode.stamps.binned || episode.start.instant() > now.instant()) continue;
        if (episode.start.date() >= from) part.episodes.push_back(episode);
        if (!newest || episode.start.instant() > newest->start.instant()) newest = &episode;
        if (!oldest || episode.start.instant() < oldest->start.instant()) oldest = &episode;
    }
    const auto isNew = [&](const Episode* e) {
        return e && std::ranges::find(part.episodes, e->id, &Episode::id) == part.episodes.end();
    };
    if (isNew(oldest)) part.episodes.push_back(*oldest);
    if (isNew(newest)) part.episodes.push_back(*newest);
    const CheckIn* first = nullptr;
    for (const CheckIn& checkIn : whole.checkIns) {
        if (checkIn.stamps.binned) continue;
        if (checkIn.at.date() >= from) part.checkIns.push_back(checkIn);
        if (!first || checkIn.at.instant() < first->at.instant()) first = &checkIn;
    }
    if (first && first->at.date() < from) part.checkIns.push_back(*first);
    return part;
}

// Takes the course from every steady sign.
void forgetSteady(Diary& diary)
{
    const auto forget = [](std::vector<SymptomEntry>& signs) {
        for (SymptomEntry& sign : signs)
            if (sign.course == Course::Steady) sign.course.reset();
    };
    for (Episode& episode : diary.episodes)
        forget(episode.symptoms);
    for (CheckIn& checkIn : diary.checkIns)
        forget(checkIn.symptoms);
}

}  // namespace

TEST_CASE("On random diaries both evaluators agree")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed());
    for (int i = 0; i < diaries; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const Diary diary = randomDiary(random, now);
        REQUIRE(rulesOf(assess(diary, realRules(), now)) == secondOpinion(diary, now));
    }
}

TEST_CASE("On diaries at the edges of each rule both evaluators agree, and each rule holds and does not")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 5);
    for (const Rule& rule : realRules().rules()) {
        int held = 0;
        for (int i = 0; i < diariesOfRule; ++i) {
            INFO(rule.name << ", diary " << i);
            const Moment now = randomNow(random);
            const Diary diary = diaryFor(rule.condition, random, now);
            const auto rules = rulesOf(assess(diary, realRules(), now));
            REQUIRE(rules == secondOpinion(diary, now));
            held += rules.contains(rule.name) ? 1 : 0;
        }
        INFO(rule.name << " held " << held << " times");
        CHECK(held >= diariesOfRule / 20);
        CHECK(held <= diariesOfRule * 19 / 20);
    }
}

TEST_CASE("Evidence is there once, of records that exist, and findings stand by urgency")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 1);
    for (int i = 0; i < diaries / 3; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const Diary diary = randomDiary(random, now);
        const auto assessment = assess(diary, realRules(), now);
        REQUIRE(std::ranges::is_sorted(assessment.findings, std::ranges::greater(), &Finding::urgency));
        for (const Finding& finding : assessment.findings) {
            INFO(finding.rule);
            REQUIRE_FALSE(finding.evidence.empty());
            std::set<std::pair<std::string, std::string>> seen;
            for (const Evidence& evidence : finding.evidence) {
                INFO(recordText(evidence) << " " << factText(evidence.fact));
                REQUIRE(seen.emplace(recordText(evidence), factText(evidence.fact)).second);
                if (evidence.kind != RecordKind::Episode && evidence.kind != RecordKind::CheckIn) continue;
                const auto moment = momentOf(diary, evidence);
                REQUIRE(moment == evidence.at);
                REQUIRE(moment->instant() <= now.instant());
            }
        }
    }
}

// The closed list of what may lower: eased, an onset of longer, a steady course, a usual item, complete
// tetanus jabs, older cramps, an answer. Nothing else is left out here.
TEST_CASE("One more sign, record or risk never lowers the urgency and takes no finding away")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 2);
    for (int i = 0; i < diaries; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const auto& rules = realRules().rules();
        Diary diary = chance(random, 50) ? randomDiary(random, now)
                                         : diaryFor(rules[random() % rules.size()].condition, random, now);
        const auto before = assess(diary, realRules(), now);
        addOne(random, diary, now);
        const auto after = assess(diary, realRules(), now);
        REQUIRE(after.urgency >= before.urgency);
        REQUIRE(std::ranges::includes(rulesOf(after), rulesOf(before)));
    }
}

TEST_CASE("The part of a diary that is read for triage gives what the whole gives")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 3);
    for (int i = 0; i < diaries / 3; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        Diary whole = randomLongDiary(random, now);
        forgetSteady(whole);
        REQUIRE(assess(partForTriage(whole, now), realRules(), now) == assess(whole, realRules(), now));
    }
}

// That a steady sign was there 28 days before may stand in a record older than the part; then it is new.
TEST_CASE("The part of a diary never finds less than the whole")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 6);
    for (int i = 0; i < diaries / 3; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const Diary whole = randomLongDiary(random, now);
        const auto ofPart = rulesOf(assess(partForTriage(whole, now), realRules(), now));
        REQUIRE(std::ranges::includes(ofPart, rulesOf(assess(whole, realRules(), now))));
    }
}

TEST_CASE("The order of the records in a diary does not matter")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 4);
    for (int i = 0; i < diaries / 10; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        Diary diary = randomDiary(random, now);
        const auto before = assess(diary, realRules(), now);
        std::ranges::shuffle(diary.episodes, random);
        std::ranges::shuffle(diary.checkIns, random);
        std::ranges::shuffle(diary.context, random);
        REQUIRE(assess(diary, realRules(), now) == before);
    }
}
