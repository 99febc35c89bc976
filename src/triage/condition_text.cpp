// SPDX-License-Identifier: MIT
#include "platform/failure.h"
#include "triage/rule_cases.h"

#include <fmt/format.h>

#include <array>

namespace cramp::triage
{

namespace
{

// One function for each alternative of Condition.
class ConditionText
{
public:
    ConditionText(const RuleCaseBook& book, const guide::Labels& labels) : m_book(book), m_labels(labels) {}

    std::string operator()(const SymptomCondition& condition) const
    {
        std::string text = listOf(condition.signs.anyOf);
        if (condition.side == SideWanted::OneLeg) text += word("one_leg");
        if (condition.side == SideWanted::BothLegs) text += word("both_legs");
        return text + asked(condition.signs);
    }
    std::string operator()(const SymptomDaysCondition& condition) const
    {
        return filledWith("symptom_days",
                          {{"what", listOf(condition.signs.anyOf)}, {"n", number(condition.atLeast)}}) +
               asked(condition.signs);
    }
    std::string operator()(const SameLegCondition& condition) const
    {
        return filledWith("same_leg", {{"what", std::visit(*this, condition.of.front().is)}});
    }
    std::string operator()(const ActiveCondition& condition) const
    {
        if (condition.endedWithin == Days(0))
            return filledWith("active", {{"what", listOf(condition.anyOf)}});
        return filledWith("active_or_ended",
                          {{"what", listOf(condition.anyOf)}, {"n", number(condition.endedWithin.count())}});
    }
    std::string operator()(const UnlessActiveCondition& condition) const
    {
        return filledWith("unless_active", {{"what", listOf(condition.anyOf)}});
    }
    std::string operator()(const StartedCondition& condition) const
    {
        const std::string text = began(condition);
        return condition.thenEpisode ? text + word("then_episode") : text;
    }
    std::string operator()(const ExposureEndedCondition& condition) const
    {
        const std::string text = filledWith(
            "exposure_ended", {{"what", listOf(condition.anyOf)}, {"n", number(condition.within.count())}});
        if (!condition.beganWithin) return text;
        return text + filledWith("began_within", {{"n", number(condition.beganWithin->count())}});
    }
    std::string operator()(const MoreCrampsSinceCondition& condition) const
    {
        return filledWith("more_cramps_since",
                          {{"n", number(condition.atLeast)}, {"what", began(condition.item)}});
    }
    std::string operator()(const EpisodeCondition& condition) const
    {
        std::string text = word("episode") + placed(condition.sites);
        if (condition.lastedOver)
            text += filledWith("lasted_over", {{"n", number(condition.lastedOver->count())}});
        text += sore(condition.sorenessOver);
        return condition.within ? text + within(*condition.within) : text;
    }
    std::string operator()(const OngoingCondition& condition) const
    {
        return filledWith("ongoing",
                          {{"n", number(condition.over.count())}, {"m", number(condition.under.count())}});
    }
    std::string operator()(const EpisodeCountCondition& condition) const
    {
        std::string text = filledWith("episode_count", {{"n", number(condition.atLeast)}});
        text += placed(condition.sites) + sore(condition.sorenessOver);
        if (!condition.triggers.empty())
            text += filledWith("trigger", {{"triggers", listOf(condition.triggers)}});
        if (condition.byDay) text += word("by_day");
        if (condition.onDays > 1) text += filledWith("on_days", {{"n", number(condition.onDays)}});
        return text + within(condition.within);
    }
    std::string operator()(const EpisodeIncreaseCondition& condition) const
    {
        const auto days = number(condition.within.count());
        return filledWith("episode_increase", {{"n", number(condition.atLeast)},
                                               {"days", days},
                                               {"times", number(condition.times)},
                                               {"days", days},
                                               {"old", number(condition.olderThan.count())}});
    }
    std::string operator()(const DisturbedNightsCondition& condition) const
    {
        return filledWith("disturbed_nights", {{"n", number(condition.atLeast)},
                                               {"days", number(condition.within.count())},
                                               {"level", number(condition.disturbanceAtLeast)}});
    }
    std::string operator()(const CrampNightsCondition& condition) const
    {
        return filledWith("cramp_nights", {{"n", number(condition.atLeast)},
                                           {"row", number(condition.inARow.count())},
                                           {"days", number(condition.within.count())}});
    }
    std::string operator()(const FunctionAffectedCondition& condition) const
    {
        return word("function_affected") + within(condition.within);
    }
    std::string operator()(const AgeCondition& condition) const
    {
        return filledWith("age", {{"n", number(condition.under)}});
    }
    std::string operator()(const Combination& combination) const
    {
        const bool isAll = combination.atLeast == combination.of.size();
        const bool isAny = combination.atLeast == 1;
        std::string text;
        for (const Condition& part : combination.of) {
            std::string one = std::visit(*this, part.is);
            if (std::holds_alternative<Combination>(part.is)) one = fmt::format("({})", one);
            text += (text.empty() ? "" : word(isAll ? "all" : "any")) + one;
        }
        if (isAll || isAny) return text;
        return filledWith("at_least", {{"n", number(combination.atLeast)}}) + text;
    }

private:
    using Fillings = std::vector<std::pair<std::string_view, std::string>>;

    template <typename Number>
    static std::string number(Number value)
    {
        return std::to_string(value);
    }
    const std::string& word(const std::string& key) const
    {
        const auto found = m_book.words.find(key);
        if (found == m_book.words.end())
            throw platform::Failure("The words of the page of rules lack \"" + key + "\".");
        return found->second;
    }
    std::string filledWith(const std::string& key, const Fillings& fillings) const
    {
        std::string text = word(key);
        for (const auto& [name, value] : fillings) {
            const std::string mark = "{" + std::string(name) + "}";
            if (const auto at = text.find(mark); at != std::string::npos)
                text.replace(at, mark.size(), value);
        }
        return text;
    }
    std::string within(Days days) const { return filledWith("within", {{"n", number(days.count())}}); }
    // What is asked of signs beside their names and side.
    std::string asked(const SignsWanted& signs) const
    {
        constexpr std::array standings = {"", "new", "short", "fresh", "acute", "recent"};
        std::string text;
        if (signs.standing != Standing::Any)
            text += word(standings.at(static_cast<std::size_t>(signs.standing)));
        if (signs.apart) text += word("apart");
        if (!signs.courses.empty()) {
            std::vector<std::string> courses;
            for (const diary::Course course : signs.courses)
                courses.push_back(word(std::string(diary::code(course))));
            text += filledWith("course", {{"courses", joined(courses)}});
        }
        text += within(signs.within);
        if (!signs.whileTaking) return text;
        return text + filledWith("while_taking", {{"medicine", listOf(signs.whileTaking->medicines)},
                                                  {"n", number(signs.whileTaking->lag.count())}});
    }
    std::string began(const StartedCondition& condition) const
    {
        std::string text =
            filledWith("started", {{"what", listOf(condition.anyOf)}}) + within(condition.within);
        if (!condition.changes.empty()) {
            std::vector<std::string> changes;
            for (const diary::ContextChange change : condition.changes)
                changes.push_back(word(change == diary::ContextChange::Started
                                           ? std::string("started_change")
                                           : std::string(diary::code(change))));
            text += filledWith("changes", {{"changes", joined(changes)}});
        }
        return text + word("close");
    }
    std::string placed(const std::vector<diary::Site>& sites) const
    {
        return sites.empty() ? std::string() : filledWith("sites", {{"sites", listOf(sites)}});
    }
    std::string sore(const std::optional<std::chrono::minutes>& over) const
    {
        return over ? filledWith("soreness", {{"n", number(over->count())}}) : std::string();
    }
    // "swelling, warmth or redness".
    std::string joined(const std::vector<std::string>& words) const
    {
        std::string text;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0) text += i + 1 == words.size() ? word("or") : ", ";
            text += words[i];
        }
        return text;
    }
    template <typename Code>
    std::string listOf(const std::vector<Code>& codes) const
    {
        std::vector<std::string> words;
        words.reserve(codes.size());
        for (const Code one : codes)
            words.push_back(m_labels.inSentence(one));
        return joined(words);
    }

    const RuleCaseBook& m_book;
    const guide::Labels& m_labels;
};

}  // namespace

std::string conditionText(const Condition& condition, const RuleCaseBook& book, const guide::Labels& labels)
{
    return std::visit(ConditionText(book, labels), condition.is);
}

}  // namespace cramp::triage
