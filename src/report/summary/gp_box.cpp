// SPDX-License-Identifier: MIT
#include "report/summary/gp_facts.h"
#include "report/summary/gp_relevance.h"
#include "triage/answers.h"

#include <algorithm>
#include <map>

namespace cramp::report::summary
{

namespace
{

constexpr std::size_t mostDates = 5;
constexpr std::size_t mostNotAsked = 8;

// "20 Nov"; with the year where it is another than that of the page.
std::string sayDay(diary::Date date, const GpSource& source)
{
    const bool isOfYear = diary::calendarDay(date).year() == diary::calendarDay(source.now.date()).year();
    return isOfYear ? source.words.shortDate(date) : source.words.date(date);
}

std::string sayDates(const std::set<diary::Date>& dates, const GpSource& source)
{
    if (dates.size() > mostDates)
        return source.words.of("box.days", {{"n", std::to_string(dates.size())},
                                            {"first", sayDay(*dates.begin(), source)},
                                            {"last", sayDay(*dates.rbegin(), source)}});
    std::vector<std::string> texts;
    for (const diary::Date date : dates)
        texts.push_back(sayDay(date, source));
    return source.words.list(texts);
}

std::string labelOf(const GatheredFact& gathered, const GpSource& source)
{
    const ClinicalWords clinical = source.clinical();
    const ReportWords& words = source.words;
    if (const auto* sign = std::get_if<diary::SymptomEntry>(&gathered.fact))
        return clinical.withSide(sign->kind, sign->side);
    if (const auto* lasted = std::get_if<diary::DurationSeconds>(&gathered.fact))
        return words.of(gathered.dates.size() > 1 ? "box.longest" : "box.lasted",
                        {{"length", words.duration(static_cast<double>(lasted->value()))}});
    if (const auto* sore = std::get_if<diary::SorenessMinutes>(&gathered.fact))
        return words.of("box.sore", {{"length", words.duration(static_cast<double>(sore->value()) * 60)}});
    if (const auto* code = std::get_if<diary::ContextCode>(&gathered.fact)) {
        const std::string label = clinical.of(*code);
        return gathered.name.empty() ? label
                                     : words.of("item.named", {{"label", label}, {"name", gathered.name}});
    }
    if (std::holds_alternative<diary::PlainFact>(gathered.fact)) {
        const auto plain = std::get<diary::PlainFact>(gathered.fact);
        if (plain == diary::PlainFact::FunctionAffected) return words.of("box.function_affected");
        if (plain == diary::PlainFact::Episode) return words.of("box.cramps");
        if (plain == diary::PlainFact::Woke) return words.of("box.woke");
    }
    return source.labels.describeFact(gathered.fact);
}

SignFact factOf(const GatheredFact& gathered, const GpSource& source)
{
    const ReportWords& words = source.words;
    std::string when = sayDates(gathered.dates, source);
    const auto add = [&](const std::string& key) {
        const std::string& more = words.of(key);
        when = when.empty() ? more : words.of("list.comma", {{"front", when}, {"next", more}});
    };
    if (gathered.course) add("course." + std::string(diary::code(*gathered.course)));
    if (gathered.onset) add("onset." + std::string(diary::code(*gathered.onset)));
    return {labelOf(gathered, source), when};
}

std::string sayDone(const GatheredFact& gathered, const GpSource& source)
{
    if (gathered.answer == nullptr) return source.words.of("box.not_seen");
    const std::string done = sayWhatWasDone(*gathered.answer, source);
    const bool isAgain = gathered.newest() && *gathered.newest() > triage::dayOf(*gathered.answer);
    return isAgain ? source.words.of("box.again", {{"done", done}}) : done;
}

// What was done about which fact. About milder facts only what was done.
std::string saySeen(const std::vector<GatheredFact>& facts, const GpSource& source)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;
    std::size_t told = 0;
    for (const GatheredFact& gathered : facts) {
        const bool isTold = gathered.isPressing() || gathered.answer != nullptr;
        if (!isTold) continue;
        ++told;
        const std::string done = sayDone(gathered, source);
        const auto group = std::ranges::find(groups, done, &decltype(groups)::value_type::first);
        const std::string about = inSentence(labelOf(gathered, source));
        if (group == groups.end())
            groups.push_back({done, {about}});
        else
            group->second.push_back(about);
    }
    if (groups.size() == 1 && told == facts.size()) return groups.front().first;
    std::string text;
    for (const auto& [done, about] : groups) {
        std::string names;
        for (const std::string& each : about)
            names += (names.empty() ? "" : "; ") + each;
        const std::string one = source.words.of("box.seen_about", {{"done", done}, {"about", names}});
        text += (text.empty() ? "" : "; ") + one;
    }
    return text;
}

// When each sign was last asked and absent in the period.
using LastAsked = std::map<diary::Symptom, diary::Date>;

void addAbsent(LastAsked& absent, const std::vector<diary::SymptomEntry>& signs, diary::Date date)
{
    for (const diary::SymptomEntry& sign : signs)
        if (!sign.present) absent[sign.kind] = std::max(absent[sign.kind], date);
}

std::set<diary::Symptom> presentSigns(const std::vector<GatheredFact>& facts)
{
    std::set<diary::Symptom> present;
    for (const GatheredFact& gathered : facts)
        if (const auto* sign = std::get_if<diary::SymptomEntry>(&gathered.fact)) present.insert(sign->kind);
    return present;
}

std::set<diary::Symptom> usualSigns(const GpSource& source)
{
    std::set<diary::Symptom> usual;
    for (const diary::ContextItem& item : source.diary.context)
        if (const auto sign = diary::usualSign(item.code); sign && item.present && !item.stamps.binned)
            usual.insert(*sign);
    return usual;
}

LastAsked absentSigns(const std::set<diary::Symptom>& present, const GpSource& source)
{
    LastAsked absent;
    for (const diary::Episode* episode : source.episodes)
        addAbsent(absent, episode->symptoms, episode->start.date());
    for (const diary::CheckIn* checkIn : source.checkIns)
        addAbsent(absent, checkIn->symptoms, checkIn->at.date());
    for (const diary::Symptom sign : present)
        absent.erase(sign);
    // That a usual sign was not new is no absence of it.
    for (const diary::Symptom sign : usualSigns(source))
        absent.erase(sign);
    return absent;
}

void addAbsent(SignBox& box, const LastAsked& absent, const Relevance& relevance, const GpSource& source)
{
    if (absent.empty()) return;
    std::vector<diary::Symptom> signs;
    diary::Date first = absent.begin()->second, last = first;
    for (const auto& [sign, date] : absent) {
        signs.push_back(sign);
        first = std::min(first, date);
        last = std::max(last, date);
    }
    std::ranges::stable_sort(signs, {},
                             [&](diary::Symptom sign) { return relevance.rankOf(diary::code(sign)); });
    for (const diary::Symptom sign : signs)
        box.absent.push_back(inSentence(source.clinical().absent(sign)));
    box.askedOn = source.words.dateSpan(first, last);
}

// What the check was not told, less what the period answers.
void addNotAsked(SignBox& box, const std::set<diary::Symptom>& known, const LastAsked& absent,
                 const Relevance& relevance, const GpSource& source)
{
    std::vector<std::string> codes = source.assessment.notAsked;
    std::ranges::stable_sort(codes, {}, [&](const std::string& code) { return relevance.rankOf(code); });
    for (const std::string& code : codes) {
        if (box.notAsked.size() == mostNotAsked) return;
        if (const auto sign = diary::fromCode<diary::Symptom>(code)) {
            if (!known.contains(*sign) && !absent.contains(*sign))
                box.notAsked.push_back(inSentence(source.clinical().of(*sign)));
        } else if (const auto item = diary::fromCode<diary::ContextCode>(code)) {
            if (!diary::usualSign(*item)) box.notAsked.push_back(inSentence(source.clinical().of(*item)));
        }
    }
}

}  // namespace

void addBox(GpPage& page, const GpSource& source)
{
    const std::vector<GatheredFact> facts = gatherFacts(source);
    SignBox& box = page.box;
    std::vector<GatheredFact> found;
    for (const GatheredFact& gathered : facts) {
        (gathered.isPressing() ? box.pressing : box.others).push_back(factOf(gathered, source));
        if (gathered.level) found.push_back(gathered);
    }
    if (source.assessment.isOff)
        box.note = source.words.of("none.warnings_off");
    else if (facts.empty())
        box.note = source.words.of("box.nothing");
    std::set<diary::Symptom> present = presentSigns(facts);
    const LastAsked absent = absentSigns(present, source);
    const Relevance relevance(present);
    addAbsent(box, absent, relevance, source);
    present.merge(usualSigns(source));
    addNotAsked(box, present, absent, relevance, source);
    box.seen = saySeen(found, source);
}

}  // namespace cramp::report::summary
