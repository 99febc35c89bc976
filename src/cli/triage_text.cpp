// SPDX-License-Identifier: MIT
#include "cli/triage_text.h"

#include "cli/text_layout.h"
#include "triage/found_dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace cramp::cli
{

namespace
{

constexpr std::size_t mostEntries = 3;

class TriageText
{
public:
    TriageText(const triage::Assessment& assessment, const triage::RuleSet& rules,
               const guide::Labels& labels, const triage::CheckWords& words)
        : m_assessment(assessment),
          m_rules(rules),
          m_labels(labels),
          m_words(words),
          m_dates(rules.foundWords(), assessment.assessedAt.date())
    {
    }

    // By urgency, the highest first, each level under its heading.
    std::string findings() const
    {
        std::string text;
        std::optional<triage::Urgency> level;
        for (const triage::Finding& finding : m_assessment.findings) {
            if (!finding.under.empty()) continue;
            if (level != finding.urgency)
                text += "== " + m_rules.wordsOf(finding.urgency).heading + " ==\n\n";
            level = finding.urgency;
            text += (finding.isOpen() ? openFinding(finding) : answeredFinding(finding)) + "\n";
        }
        return text;
    }

    std::string leftOut() const
    {
        std::string text;
        for (const triage::LeftOut& each : m_assessment.leftOut)
            text += wrapped(m_words.leftOut(each.because, entryText(each.sign)));
        return text.empty() ? text : text + "\n";
    }

    std::string questions(const std::vector<triage::FollowUpQuestion>& questions) const
    {
        if (questions.empty()) return {};
        std::string text = wrapped(m_words.worthAnswering());
        for (const triage::FollowUpQuestion& question : questions)
            for (const triage::FollowUpTick& tick : question.ticks)
                text += wrapped("- " + questionText(tick), 2);
        return text + "\n";
    }

private:
    std::string openFinding(const triage::Finding& finding) const
    {
        std::string text = wrapped(fmt::format("{} ({})", finding.title, finding.rule));
        for (const std::string& part : {finding.reopened, finding.found, finding.why, finding.advice})
            if (!part.empty()) text += wrapped(part, 2);
        for (const triage::Quote& quote : finding.quotes)
            text += wrapped(fmt::format("“{}” ({})", quote.words, quote.who), 2);
        text += entries(finding.evidence);
        for (const triage::Finding& other : m_assessment.findings)
            if (other.under == finding.rule)
                text += wrapped(m_words.covers(other.title + " (" + other.rule + ")"), 2);
        return text + wrapped("[" + finding.source + "]", 2);
    }

    std::string answeredFinding(const triage::Finding& finding) const
    {
        const triage::AnswerEffect& effect = *finding.answer;
        std::string text = wrapped(fmt::format("{} ({})", finding.title, finding.rule));
        text += wrapped(m_words.answered(effect.answer, m_dates.date(effect.on)), 2);
        return text + wrapped(finding.found, 2) + wrapped(m_words.answered(), 2);
    }

    // The newest first.
    std::string entries(const std::vector<triage::Evidence>& evidence) const
    {
        std::string text;
        const auto shown = std::min(evidence.size(), mostEntries);
        for (std::size_t i = 0; i < shown; ++i)
            text += wrapped("- " + entryText(evidence[evidence.size() - 1 - i]), 2);
        if (evidence.size() > shown) text += wrapped(m_words.more(evidence.size() - shown), 2);
        return text;
    }

    // "3:12am on 20 November: Swelling (left leg)", "20 November: Statin (20 mg)".
    std::string entryText(const triage::Evidence& evidence) const
    {
        std::string fact = m_labels.describeFact(evidence.fact);
        if (!evidence.name.empty()) fact += " (" + flattened(evidence.name) + ")";
        return evidence.at ? whenText(evidence) + ": " + fact : fact;
    }

    std::string whenText(const triage::Evidence& evidence) const
    {
        const triage::FoundWords& words = m_rules.foundWords();
        if (evidence.isDate) return m_dates.date(evidence.at->date(), evidence.precision);
        if (evidence.precision == diary::Precision::Night)
            return words.sentence("entry.night", {{"date", m_dates.date(diary::nightOf(*evidence.at))}});
        return words.sentence(
            evidence.precision == diary::Precision::About ? "entry.about" : "entry",
            {{"time", m_dates.time(*evidence.at)}, {"date", m_dates.date(evidence.at->date())}});
    }

    std::string questionText(const triage::FollowUpTick& tick) const
    {
        if (const auto* item = std::get_if<diary::ContextCode>(&tick.fact))
            return m_words.doesHold(m_labels.of(*item));
        const auto& sign = std::get<diary::SymptomEntry>(tick.fact);
        if (!tick.onsetOf) return m_labels.questionFor(sign.kind);
        return m_words.onset(m_labels.describe(sign));
    }

    const triage::Assessment& m_assessment;
    const triage::RuleSet& m_rules;
    const guide::Labels& m_labels;
    const triage::CheckWords& m_words;
    triage::FoundDates m_dates;
};

}  // namespace

std::string triageText(const triage::Assessment& assessment,
                       const std::vector<triage::FollowUpQuestion>& questions, const triage::RuleSet& rules,
                       const guide::Labels& labels, const triage::CheckWords& words)
{
    const TriageText parts(assessment, rules, labels, words);
    std::string text = parts.findings();
    if (assessment.findings.empty()) text += wrapped(rules.nothingFound()) + "\n";
    text += parts.leftOut() + parts.questions(questions);
    text += wrapped(rules.intro()) + "\n" + wrapped(rules.notReviewed());
    return text + fmt::format("\nAs of {}, rules {}\n", diary::formatMoment(assessment.assessedAt),
                              assessment.rulesVersion);
}

}  // namespace cramp::cli
