// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "triage/assess.h"
#include "triage/support/random_diary.h"
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

constexpr int diaries = 3000;

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
        if (episode.id.text() == evidence.id && !episode.stamps.binned) return episode.start;
    }
    for (const CheckIn& checkIn : diary.checkIns) {
        if (checkIn.id.text() == evidence.id && !checkIn.stamps.binned) return checkIn.at;
    }
    return std::nullopt;
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

}  // namespace

TEST_CASE("On random diaries both evaluators agree, and every rule holds often")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed());
    std::map<std::string, int> held;
    for (int i = 0; i < diaries; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        const Diary diary = randomDiary(random, now);
        const auto assessment = assess(diary, realRules(), now);
        const auto opinion = secondOpinion(diary, now);
        REQUIRE(rulesOf(assessment) == opinion.rules);
        REQUIRE(assessment.notAsked == opinion.notAsked);
        for (const std::string& rule : opinion.rules) {
            ++held[rule];
        }
    }
    for (const Rule& rule : realRules().rules()) {
        INFO(rule.name);
        CHECK(held[rule.name] >= 24);
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
                INFO(evidence.id << " " << evidence.fact);
                REQUIRE(seen.emplace(evidence.id, evidence.fact).second);
                if (evidence.kind != RecordKind::Episode && evidence.kind != RecordKind::CheckIn) continue;
                const auto moment = momentOf(diary, evidence);
                REQUIRE(moment == evidence.at);
                REQUIRE(moment->instant() <= now.instant());
            }
        }
    }
}

TEST_CASE("One more sign never lowers the urgency and takes no finding away")
{
    INFO("CRAMP_SEED=" << seed());
    Random random(seed() + 2);
    for (int i = 0; i < diaries; ++i) {
        INFO("diary " << i);
        const Moment now = randomNow(random);
        Diary diary = randomDiary(random, now);
        const auto before = assess(diary, realRules(), now);
        const auto& all = allValues<Symptom>();
        const auto sign = randomSign(random, all[random() % all.size()]);
        if (chance(random, 40) || (diary.episodes.empty() && diary.checkIns.empty())) {
            CheckIn checkIn;
            checkIn.at = now;
            checkIn.at.wall -= std::chrono::seconds(between(random, 0, 20LL * 86400));
            checkIn.symptoms = {sign};
            diary.checkIns.push_back(checkIn);
        } else if (!diary.episodes.empty() && chance(random, 50)) {
            diary.episodes[random() % diary.episodes.size()].symptoms.push_back(sign);
        } else if (!diary.checkIns.empty()) {
            diary.checkIns[random() % diary.checkIns.size()].symptoms.push_back(sign);
        }
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
        const Diary whole = randomLongDiary(random, now);
        REQUIRE(assess(partForTriage(whole, now), realRules(), now) == assess(whole, realRules(), now));
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
