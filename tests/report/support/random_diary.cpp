// SPDX-License-Identifier: MIT
#include "diary/validation.h"
#include "report/support/diaries.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

namespace cramp::test
{

namespace
{

// Texts that formats trip over.
constexpr std::string_view oddTexts[] = {"Woke me up.",
                                         "=1+1",
                                         "+44 1234",
                                         "-",
                                         "@home",
                                         "'quoted'",
                                         "''",
                                         "\tTab first",
                                         "\r\nLine end first",
                                         "\nLine feed first",
                                         "\xef\xbc\x9d full width",
                                         "\xef\xbc\x8b",
                                         "\xef\xbc\x8d",
                                         "\xef\xbc\xa0",
                                         "He said \"ow\", twice; <b>&amp;</b>",
                                         "Zeile\nZeile\r\nZeile\rEnde",
                                         "כאב ברגל في الليل 夜のこむら返り 🦵",
                                         "\\ / \\u0041 \\\"",
                                         " spaces around ",
                                         ",;,",
                                         "\xe2\x80\xa8separator"};

class Maker
{
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    std::int64_t number(std::int64_t lowest, std::int64_t highest)
    {
        return std::uniform_int_distribution<std::int64_t>(lowest, highest)(m_random);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename Enumeration>
    Enumeration any()
    {
        const auto values = allValues<Enumeration>();
        return values[static_cast<std::size_t>(number(0, std::ssize(values) - 1))];
    }
    template <typename Enumeration>
    Enumeration upTo(Enumeration last)
    {
        return static_cast<Enumeration>(number(0, static_cast<std::int64_t>(last)));
    }
    std::string text()
    {
        return std::string(oddTexts[static_cast<std::size_t>(number(0, std::ssize(oddTexts) - 1))]);
    }
    std::string maybeText() { return chance(30) ? text() : std::string(); }
    Date someDay() { return test::day("2026-01-01") + std::chrono::days(number(0, 364)); }
    std::optional<Date> maybeDay() { return chance(50) ? std::optional(someDay()) : std::nullopt; }
    Moment time()
    {
        const std::chrono::minutes offset(number(-56, 56) * 15);
        return {someDay() + std::chrono::seconds(number(0, 86399)), offset};
    }
    std::optional<Moment> maybeTime() { return chance(50) ? std::optional(time()) : std::nullopt; }
    std::optional<bool> maybeTruth()
    {
        if (chance(40)) return std::nullopt;
        return chance(50);
    }
    template <typename Number>
    std::optional<Number> maybeNumber()
    {
        if (chance(40)) return std::nullopt;
        return Number::from(number(Number::lowest, std::min<std::int64_t>(Number::highest, 5000)));
    }
    Uuid id() { return test::id(++m_ids + 1'000'000); }
    Stamps stamps()
    {
        Stamps stamps{maybeTime(), maybeTime(), std::nullopt};
        if (chance(10)) stamps.binned = time();
        return stamps;
    }
    StretchReference stretch()
    {
        if (chance(20)) return id();
        return any<Stretch>();
    }

    SymptomEntry symptom();
    std::vector<SymptomEntry> symptoms();
    Episode episode();
    CheckIn checkIn();
    ContextItem item();
    Exercise exercise();
    Plan plan();
    Trial trial();
    Weekdays weekdays();
    std::vector<std::string> texts();

private:
    std::mt19937_64 m_random;
    std::uint64_t m_ids = 0;
};

SymptomEntry Maker::symptom()
{
    SymptomEntry entry;
    entry.kind = any<Symptom>();
    if (isOfLeg(entry.kind) && chance(60)) entry.side = upTo(Side::Both);
    entry.present = chance(70);
    if (chance(30)) entry.course = any<Course>();
    return entry;
}

std::vector<SymptomEntry> Maker::symptoms()
{
    std::vector<SymptomEntry> entries;
    std::set<std::pair<Symptom, std::optional<Side>>> seen;
    for (auto count = number(-2, 4); count > 0; --count) {
        const SymptomEntry entry = symptom();
        if (seen.insert({entry.kind, entry.side}).second) entries.push_back(entry);
    }
    return entries;
}

Episode Maker::episode()
{
    Episode episode;
    episode.id = id();
    episode.start = time();
    if (chance(20)) episode.startPrecision = any<Precision>();
    episode.status = chance(80) ? Status::Complete : any<Status>();
    if (episode.status != Status::Ongoing) episode.duration = maybeNumber<DurationSeconds>();
    if (chance(20)) episode.durationPrecision = Precision::About;
    for (auto count = number(-1, 3); count > 0; --count) {
        SiteEntry entry;
        entry.site = any<Site>();
        if (chance(70)) entry.side = upTo(isOfLeg(entry.site) ? Side::Both : Side::Midline);
        if (chance(20)) entry.region = "upper_2";
        episode.sites.push_back(entry);
    }
    if (chance(20)) episode.statedPeriod = any<Period>();
    episode.woke = maybeTruth();
    episode.pain = maybeNumber<Pain>();
    episode.soreness = maybeNumber<SorenessMinutes>();
    episode.symptoms = symptoms();
    for (auto count = number(-1, 2); count > 0; --count)
        episode.relief.push_back({any<Relief>(), maybeTruth()});
    for (auto count = number(-1, 2); count > 0; --count)
        episode.triggers.push_back(any<Trigger>());
    episode.note = maybeText();
    episode.stamps = stamps();
    return episode;
}

CheckIn Maker::checkIn()
{
    CheckIn checkIn{id(),         time(),      symptoms(), maybeNumber<SleepDisturbance>(),
                    maybeTruth(), maybeText(), stamps()};
    return checkIn;
}

ContextItem Maker::item()
{
    ContextItem item;
    item.id = id();
    item.code = any<ContextCode>();
    item.present = chance(80);
    item.name = maybeText();
    item.from = maybeDay();
    if (chance(20)) item.fromPrecision = Precision::About;
    item.to = maybeDay();
    if (item.from && item.to && *item.to < *item.from) item.to = item.from;
    if (chance(40)) item.change = upTo(ContextChange::Lowered);
    item.note = maybeText();
    item.stamps = stamps();
    return item;
}

std::vector<std::string> Maker::texts()
{
    std::vector<std::string> result;
    for (auto count = number(-1, 3); count > 0; --count)
        result.push_back(text());
    return result;
}

Exercise Maker::exercise()
{
    Exercise exercise;
    exercise.id = id();
    exercise.name = text();
    exercise.steps = texts();
    for (auto count = number(-1, 3); count > 0; --count)
        exercise.parts.push_back(stretch());
    if (chance(50)) exercise.holdSeconds = number(0, 60);
    if (chance(50)) exercise.restSeconds = number(0, 60);
    if (chance(50)) exercise.repetitions = number(1, 9);
    if (chance(50)) exercise.sides = upTo(ExerciseSides::Together);
    if (chance(30)) exercise.picture = Picture{upTo(PictureType::Jpeg), "aGVsbG8="};
    exercise.stamps = stamps();
    return exercise;
}

Weekdays Maker::weekdays()
{
    Weekdays result;
    for (bool& isChosen : result.chosen)
        isChosen = chance(30);
    return result;
}

Plan Maker::plan()
{
    Plan plan;
    plan.id = id();
    plan.stretch = stretch();
    plan.from = someDay();
    if (chance(50)) plan.to = plan.from + std::chrono::days(number(0, 90));
    plan.weekdays = weekdays();
    if (chance(50)) plan.at = Clock(number(0, 1439));
    plan.stamps = stamps();
    return plan;
}

Trial Maker::trial()
{
    Trial trial;
    trial.id = id();
    trial.name = text();
    for (auto count = number(1, 3); count > 0; --count) {
        const Date from = someDay();
        trial.blocks.push_back({from, from + std::chrono::days(number(0, 30)), chance(50)});
    }
    trial.note = maybeText();
    trial.stamps = stamps();
    return trial;
}

template <typename Kind>
void requireValid(const std::vector<Kind>& records)
{
    for (const Kind& record : records)
        REQUIRE(validate(record).empty());
}

void addOthers(Diary& diary, Maker& make, std::size_t count)
{
    std::set<Date> nights;
    for (std::size_t index = 0; index < count; ++index) {
        diary.checkIns.push_back(make.checkIn());
        nights.insert(make.someDay());
        diary.context.push_back(make.item());
        diary.stretches.push_back(
            {make.id(), make.time(), make.stretch(),
             make.chance(50) ? std::optional(make.number(1, 900)) : std::nullopt, make.maybeTruth(),
             make.chance(50) ? std::optional(make.upTo(Side::Both)) : std::nullopt, make.stamps()});
        diary.answers.push_back(
            {make.id(), "U" + std::to_string(make.number(1, 22)), make.time(), make.upTo(AnswerKind::Seen),
             make.maybeDay(), make.chance(50) ? std::optional(make.upTo(AnsweredBy::Other)) : std::nullopt,
             make.chance(50) ? std::optional(make.upTo(AnswerResult::Unknown)) : std::nullopt,
             make.maybeText(), make.stamps()});
        diary.visits.push_back({make.id(), make.maybeDay(), make.maybeText(), make.maybeText(),
                                make.maybeText(), make.stamps()});
        diary.exercises.push_back(make.exercise());
        diary.plans.push_back(make.plan());
        diary.trials.push_back(make.trial());
    }
    for (const Date night : nights) {
        Stamps stamps = make.stamps();
        stamps.created.reset();
        diary.nights.push_back({night, stamps});
    }
}

}  // namespace

Diary randomDiary(std::uint64_t seed, std::size_t episodes)
{
    Maker make(seed);
    Diary diary;
    diary.id = make.id();
    if (make.chance(70)) diary.person = {make.text(), make.maybeDay(), NhsNumber::parse("943 476 5919")};
    for (auto count = make.number(-1, 3); count > 0; --count)
        diary.sleep.entries.push_back(
            {make.maybeDay(), make.weekdays(), Clock(make.number(0, 1439)), Clock(make.number(0, 1439))});
    for (std::size_t index = 0; index < episodes; ++index)
        diary.episodes.push_back(make.episode());
    addOthers(diary, make, episodes / 8 + 1);
    requireValid(diary.episodes);
    requireValid(diary.checkIns);
    requireValid(diary.context);
    requireValid(diary.exercises);
    sortByTime(diary);
    return diary;
}

}  // namespace cramp::test
