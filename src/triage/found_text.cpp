// SPDX-License-Identifier: MIT
#include "triage/found_text.h"

#include "triage/found_dates.h"
#include "triage/found_signs.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cramp::triage
{

namespace
{

constexpr Days countedCramps{28};
// Of a medicine that began so long ago at most, the finding says when.
constexpr Days recentStart{91};

using Facts = std::vector<const Evidence*>;

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences) {
        if (sentence.empty()) continue;
        if (!text.empty()) text += ' ';
        text += sentence;
    }
    return text;
}

// What fills the slots of a pattern.
class FoundText
{
public:
    FoundText(const std::vector<Evidence>& evidence, const DiaryAt& diary, const FoundWords& words)
        : m_evidence(evidence),
          m_diary(diary),
          m_words(words),
          m_dates(words, diary.today())
    {
    }

    std::string fill(std::string_view slot) const
    {
        if (slot == "signs") return signSentences(m_evidence, m_words, m_dates);
        if (slot == "items") return joined({medicines(), items()});
        if (slot == "count") return count();
        if (slot == "long") return joined({goingOn(), lasted(), sore()});
        if (slot == "sites") return sites();
        return cramps();
    }

private:
    template <typename Kind>
    Facts factsOf() const
    {
        Facts facts;
        for (const Evidence& each : m_evidence)
            if (std::holds_alternative<Kind>(each.fact)) facts.push_back(&each);
        return facts;
    }

    Facts plainFacts(diary::PlainFact wanted) const
    {
        Facts facts = factsOf<diary::PlainFact>();
        std::erase_if(facts, [wanted](const Evidence* each) {
            return std::get<diary::PlainFact>(each->fact) != wanted;
        });
        return facts;
    }

    const diary::ContextItem* itemOf(const Evidence& evidence) const
    {
        for (const diary::ContextItem* item : m_diary.items(std::get<diary::ContextCode>(evidence.fact)))
            if (diary::RecordKey(item->id) == evidence.key) return item;
        return nullptr;
    }

    // A medicine in the sentence that its dates ask for: taken, started, changed or ended.
    std::pair<std::string, std::string> sayingOf(const diary::ContextItem& item) const
    {
        if (item.to && *item.to < m_diary.today()) return {"took", m_dates.date(*item.to)};
        if (!item.from || *item.from < m_diary.today() - recentStart) return {"takes", ""};
        const std::string from = m_dates.date(*item.from, item.fromPrecision);
        switch (item.change.value_or(diary::ContextChange::Started)) {
            case diary::ContextChange::Started: return {"started", from};
            case diary::ContextChange::Raised: return {"raised", from};
            case diary::ContextChange::Lowered: return {"lowered", from};
        }
        return {};
    }

    std::string medicines() const
    {
        std::map<std::pair<std::string, std::string>, std::vector<std::string>> sayings;
        for (const Evidence* fact : factsOf<diary::ContextCode>()) {
            const std::string name(m_words.ofMedicine(std::get<diary::ContextCode>(fact->fact)));
            const diary::ContextItem* item = itemOf(*fact);
            if (name.empty() || item == nullptr) continue;
            auto& names = sayings[sayingOf(*item)];
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
        }
        std::vector<std::string> sentences;
        for (const auto& [saying, names] : sayings)
            sentences.push_back(
                m_words.sentence(saying.first, {{"list", m_dates.list(names)}, {"date", saying.second}}));
        return joined(sentences);
    }

    std::string items() const
    {
        std::vector<std::string> sentences;
        for (const Evidence* fact : factsOf<diary::ContextCode>()) {
            const diary::ContextItem* item = itemOf(*fact);
            if (item == nullptr) continue;
            std::string sentence = sentenceOf(*item);
            if (!sentence.empty() && std::ranges::find(sentences, sentence) == sentences.end())
                sentences.push_back(std::move(sentence));
        }
        return joined(sentences);
    }

    std::string sentenceOf(const diary::ContextItem& item) const
    {
        const bool hasEnded = item.to && *item.to < m_diary.today();
        std::string text(m_words.ofItem(item.code, hasEnded));
        if (text.empty()) return text;
        const std::string from = item.from ? m_dates.date(*item.from, item.fromPrecision) : std::string();
        text = filledSlot(text, "{on}", from.empty() ? "" : m_words.sentence("on", {{"date", from}}));
        if (hasEnded)
            text = filledSlot(text, "{until}", m_words.sentence("until", {{"date", m_dates.date(*item.to)}}));
        return filledSlot(text, "{from}", spanOf(item, from)) + ".";
    }

    // " from 3 May 2010", " from 3 May to 6 June", " until 6 June".
    std::string spanOf(const diary::ContextItem& item, const std::string& from) const
    {
        if (!item.to || *item.to >= m_diary.today())
            return from.empty() ? "" : m_words.sentence("from", {{"date", from}});
        const std::string to = m_dates.date(*item.to);
        if (from.empty()) return m_words.sentence("until", {{"date", to}});
        return m_words.sentence("from.to", {{"from", from}, {"to", to}});
    }

    static std::string filledSlot(std::string text, std::string_view slot, const std::string& value)
    {
        const auto found = text.find(slot);
        if (found != text.npos) text.replace(found, slot.size(), value);
        return text;
    }

    static std::size_t recordsOf(const Facts& facts)
    {
        std::set<diary::RecordKey> records;
        for (const Evidence* fact : facts)
            records.insert(fact->key);
        return records.size();
    }

    std::string count() const
    {
        const Facts facts = plainFacts(diary::PlainFact::Episode);
        if (facts.empty()) return {};
        const auto number = recordsOf(facts);
        if (number == 1) return m_words.sentence("count.one", {{"on", m_dates.on(facts)}});
        return m_words.sentence("count.some",
                                {{"n", std::to_string(number)}, {"on", m_dates.on({facts.back()})}});
    }

    std::string goingOn() const
    {
        const Facts facts = plainFacts(diary::PlainFact::Episode);
        const auto isOngoing = [this](const Evidence* fact) {
            return std::ranges::any_of(m_diary.episodes(), [&](const diary::Episode* episode) {
                return episode->status == diary::Status::Ongoing &&
                       diary::RecordKey(episode->id) == fact->key;
            });
        };
        const auto ongoing = std::ranges::find_if(facts, isOngoing);
        if (ongoing == facts.end()) return {};
        const diary::Moment& start = *(*ongoing)->at;
        return m_words.sentence("long.going_on",
                                {{"time", m_dates.time(start)}, {"date", m_dates.date(start.date())}});
    }

    template <typename Amount>
    static const Evidence* greatest(const Facts& facts)
    {
        const auto found = std::ranges::max_element(
            facts, {}, [](const Evidence* fact) { return std::get<Amount>(fact->fact).value(); });
        return found == facts.end() ? nullptr : *found;
    }

    std::string lasted() const
    {
        const Facts facts = factsOf<diary::DurationSeconds>();
        const Evidence* longest = greatest<diary::DurationSeconds>(facts);
        if (longest == nullptr) return {};
        const std::chrono::seconds length(std::get<diary::DurationSeconds>(longest->fact).value());
        return m_words.sentence(recordsOf(facts) == 1 ? "long.one" : "long.some",
                                {{"on", m_dates.on({longest})}, {"length", m_dates.length(length)}});
    }

    std::string sore() const
    {
        const Evidence* most = greatest<diary::SorenessMinutes>(factsOf<diary::SorenessMinutes>());
        if (most == nullptr) return {};
        const auto minutes =
            std::min<std::int64_t>(std::get<diary::SorenessMinutes>(most->fact).value(), INT32_MAX);
        return m_words.sentence(
            "sore", {{"length", m_dates.length(std::chrono::minutes(minutes))}, {"on", m_dates.on({most})}});
    }

    std::string sites() const
    {
        const Facts facts = factsOf<diary::SiteEntry>();
        if (facts.empty()) return {};
        std::set<diary::Site> places;
        for (const Evidence* fact : facts)
            places.insert(std::get<diary::SiteEntry>(fact->fact).site);
        std::vector<std::string> names;
        for (const diary::Site place : places)
            names.push_back(m_words.of(place));
        const auto number = recordsOf(facts);
        return m_words.sentence(
            number == 1 ? "sites.one" : "sites.some",
            {{"n", std::to_string(number)}, {"list", m_dates.list(names)}, {"on", m_dates.on(facts)}});
    }

    std::string cramps() const
    {
        const auto number = m_diary.episodesWithin(countedCramps).size();
        std::vector<std::string> sentences;
        if (number > 0)
            sentences.push_back(m_words.sentence(number == 1 ? "cramps.one" : "cramps.some",
                                                 {{"n", std::to_string(number)}}));
        if (const auto nights = disturbedNights(); nights > 0)
            sentences.push_back(m_words.sentence("cramps.nights", {{"n", std::to_string(nights)}}));
        if (!plainFacts(diary::PlainFact::FunctionAffected).empty())
            sentences.push_back(m_words.sentence("cramps.function"));
        if (const Evidence* longest = greatest<diary::DurationSeconds>(factsOf<diary::DurationSeconds>())) {
            const std::chrono::seconds length(std::get<diary::DurationSeconds>(longest->fact).value());
            sentences.push_back(m_words.sentence("cramps.longest", {{"length", m_dates.length(length)}}));
        }
        if (const auto times = recordsOf(factsOf<diary::SorenessMinutes>()); times > 0)
            sentences.push_back(m_words.sentence("cramps.sore", {{"n", std::to_string(times)}}));
        return joined(sentences);
    }

    std::size_t disturbedNights() const
    {
        std::set<diary::Date> nights;
        for (const Evidence* fact : plainFacts(diary::PlainFact::Woke))
            nights.insert(diary::nightOf(*fact->at));
        for (const Evidence* fact : factsOf<diary::SleepDisturbance>())
            nights.insert(fact->at->date() - Days(1));
        return nights.size();
    }

    const std::vector<Evidence>& m_evidence;
    const DiaryAt& m_diary;
    const FoundWords& m_words;
    FoundDates m_dates;
};

}  // namespace

std::string foundText(std::string_view pattern, const std::vector<Evidence>& evidence, const DiaryAt& diary,
                      const FoundWords& words)
{
    const FoundText text(evidence, diary, words);
    std::vector<std::string> sentences;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        const auto close = pattern.find('}');
        if (open == pattern.npos || close == pattern.npos) break;
        sentences.push_back(text.fill(pattern.substr(open + 1, close - open - 1)));
        pattern.remove_prefix(close + 1);
    }
    return joined(sentences);
}

std::string reopenedText(const AnswerEffect& effect, diary::Date today, const FoundWords& words)
{
    if (!effect.reopenedBy) return {};
    const std::string date = FoundDates(words, today).date(effect.on);
    const bool wasLater = effect.answer.answer == diary::AnswerKind::Later;
    switch (*effect.reopenedBy) {
        case ReopenedBy::TimePassed:
            return words.sentence(wasLater ? "reopened.reminder" : "reopened.time", {{"date", date}});
        case ReopenedBy::NewEntry: return words.sentence("reopened.entry", {{"date", date}});
        case ReopenedBy::NewSign: return words.sentence("reopened.sign", {{"date", date}});
        case ReopenedBy::NewItem: return words.sentence("reopened.item", {{"date", date}});
        case ReopenedBy::StillGoingOn: return words.sentence("reopened.going_on", {{"date", date}});
        case ReopenedBy::NewCramp: return words.sentence("reopened.cramp", {{"date", date}});
        case ReopenedBy::GettingWorse: break;
        case ReopenedBy::ManyMoreCramps: return words.sentence("reopened.cramps", {{"date", date}});
    }
    return words.sentence(wasLater ? "reopened.worse_later" : "reopened.worse", {{"date", date}});
}

}  // namespace cramp::triage
