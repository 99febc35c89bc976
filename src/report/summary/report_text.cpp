// SPDX-License-Identifier: MIT
#include "report/summary/report_text.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

// One line, whatever line ends a person typed.
std::string inOneLine(const std::string& typed)
{
    std::string line;
    for (const char character : typed) {
        const bool isBreak = character == '\n' || character == '\r' || character == '\t';
        if (!isBreak)
            line += character;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return line;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
    return text;
}

class TextLines
{
public:
    explicit TextLines(const ReportWords& words) : m_words(words) {}

    void add(const std::string& line) { m_text += inOneLine(line) + "\n"; }
    void addLabelled(const std::string& label, const std::string& text)
    {
        if (!text.empty()) add(m_words.of("text.line", {{"label", label}, {"text", text}}));
    }
    void add(std::string_view key, const std::string& text) { addLabelled(m_words.of(key), text); }
    std::string taken() && { return std::move(m_text); }

private:
    const ReportWords& m_words;
    std::string m_text;
};

std::string warningsText(const GpSummary& summary, const ReportWords& words)
{
    if (summary.isCheckOff) return words.of("none.warnings_off");
    if (summary.warnings.empty()) return words.of("none.warnings");
    std::vector<std::string> parts;
    for (const ReportWarning& warning : summary.warnings) {
        const std::string facts = warning.evidence.empty() ? "" : " (" + warning.evidence.front() + ")";
        const std::string done = warning.done.empty() ? "" : ". " + warning.done;
        parts.push_back(
            words.of("text.line", {{"label", warning.urgencyLabel}, {"text", warning.title + facts + done}}));
    }
    return joined(parts);
}

// The first ones are what a GP asks first.
std::string notAskedText(const GpSummary& summary, const ReportWords& words)
{
    constexpr std::size_t most = 8;
    if (summary.notAsked.size() <= most) return words.list(summary.notAsked);
    const std::vector<std::string> first(summary.notAsked.begin(), summary.notAsked.begin() + most);
    return words.of("sign.more",
                    {{"dates", words.list(first)}, {"n", std::to_string(summary.notAsked.size() - most)}});
}

std::string signsText(const GpSummary& summary, const ReportWords& words)
{
    std::vector<std::string> parts;
    for (const ReportSign& sign : summary.signs)
        parts.push_back(sign.label + ", " + sign.dates);
    if (!summary.askedAbsent.empty())
        parts.push_back(words.of("text.line", {{"label", words.of("section.asked_absent")},
                                               {"text", words.list(summary.askedAbsent)}}));
    if (!summary.notAsked.empty())
        parts.push_back(words.of(
            "text.line", {{"label", words.of("section.not_asked")}, {"text", notAskedText(summary, words)}}));
    return joined(parts);
}

std::string itemsText(const std::vector<ReportItem>& items)
{
    std::vector<std::string> parts;
    for (const ReportItem& item : items)
        parts.push_back(item.label + ", " + item.when);
    return joined(parts);
}

// That nothing is recorded is a fact for the reader, unless the person left the section out.
std::string medicinesText(const GpSummary& summary, const ReportWords& words)
{
    if (!summary.has(ReportSection::Medicines)) return {};
    return summary.medicines.empty() ? words.of("none.medicines") : itemsText(summary.medicines);
}

// The headline in two lines: how often, and how bad.
void addHeadline(TextLines& lines, const GpSummary& summary, const ReportWords& words)
{
    const auto parts = [&](std::size_t from, std::size_t to) {
        std::vector<std::string> texts;
        for (std::size_t i = from; i < std::min(to, summary.headline.size()); ++i) {
            const ReportFigure& figure = summary.headline[i];
            const std::string detail = figure.detail.empty() ? "" : " (" + figure.detail + ")";
            texts.push_back(
                words.of("text.line", {{"label", figure.label}, {"text", figure.value + detail}}));
        }
        return joined(texts);
    };
    lines.add(parts(0, 3));
    lines.add(parts(3, summary.headline.size()));
}

std::string placesText(const GpSummary& summary)
{
    std::vector<std::string> parts;
    for (const ReportSite& site : summary.sites)
        parts.push_back(site.label + " " + std::to_string(site.episodes));
    parts.push_back(summary.sidedness);
    return joined(parts);
}

std::string reliefText(const GpSummary& summary)
{
    std::vector<std::string> parts;
    for (const ReportRelief& relief : summary.relief)
        parts.push_back(relief.label + " " + relief.text);
    parts.push_back(summary.triggers);
    return joined(parts);
}

std::string whoText(const GpSummary& summary, const ReportWords& words)
{
    std::vector<std::string> parts = {summary.name};
    if (!summary.dateOfBirth.empty())
        parts.push_back(
            words.of("text.line", {{"label", words.of("head.born")}, {"text", summary.dateOfBirth}}));
    if (!summary.nhsNumber.empty())
        parts.push_back(
            words.of("text.line", {{"label", words.of("head.nhs_number")}, {"text", summary.nhsNumber}}));
    return joined(parts);
}

std::string nightsText(const GpSummary& summary, const ReportWords& words)
{
    if (summary.crampsSince.empty()) return summary.nightsDetail;
    return joined({summary.nightsDetail, words.of("text.line", {{"label", words.of("head.cramps_since")},
                                                                {"text", summary.crampsSince}})});
}

}  // namespace

std::string reportText(const GpSummary& summary, const ReportWords& words)
{
    TextLines lines(words);
    lines.add(words.of("text.line", {{"label", summary.title}, {"text", summary.period}}));
    lines.add("head.name", whoText(summary, words));
    lines.addLabelled(summary.nightsRecorded, nightsText(summary, words));
    lines.add("section.questions", summary.questions);
    lines.add("section.warnings", warningsText(summary, words));
    lines.add("section.past_warnings", joined(summary.pastWarnings));
    lines.add("section.signs", signsText(summary, words));
    addHeadline(lines, summary, words);
    lines.add(summary.change.interval.empty() ? summary.change.text
                                              : summary.change.text + ". " + summary.change.interval);
    lines.add("section.sites", placesText(summary));
    lines.add("section.relief", reliefText(summary));
    lines.add("section.medicines", medicinesText(summary, words));
    std::vector<ReportItem> conditions = summary.conditions;
    conditions.insert(conditions.end(), summary.exposures.begin(), summary.exposures.end());
    lines.add("section.conditions", itemsText(conditions));
    lines.add(summary.provenance);
    return std::move(lines).taken();
}

}  // namespace cramp::report::summary
