// SPDX-License-Identifier: MIT
#include "report/summary/report_text.h"

#include "report/summary/page_text.h"

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
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (text.ends_with('.')) text.pop_back();
        text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

// The lines of the text; of what is empty there is none.
class TextLines
{
public:
    explicit TextLines(const ReportWords& words) : m_words(words) {}

    void add(const std::string& line)
    {
        if (!line.empty()) m_text += inOneLine(line) + "\n";
    }
    void add(std::string_view key, const std::string& text)
    {
        if (!text.empty()) add(m_words.of("text.line", {{"label", m_words.of(key)}, {"text", text}}));
    }
    std::string said(const std::vector<LabelledText>& lines) const
    {
        std::vector<std::string> parts;
        for (const LabelledText& line : lines)
            parts.push_back(line.label.empty() ? line.text : line.label + ' ' + line.text);
        return joined(parts);
    }
    std::string taken() && { return std::move(m_text); }

private:
    const ReportWords& m_words;
    std::string m_text;
};

std::string whoText(const GpSummary& summary, const ReportWords& words)
{
    std::string number;
    if (!summary.nhsNumber.empty())
        number = words.of("text.line", {{"label", words.of("head.nhs_number")}, {"text", summary.nhsNumber}});
    return joined({summary.name, summary.page.born, number, summary.page.since});
}

// After how many cramps there were in all, which the page shows night by night.
std::string numbersText(const GpSummary& summary, const ReportWords& words)
{
    std::vector<std::string> parts;
    if (!summary.headline.empty()) {
        const ReportFigure& all = summary.headline.front();
        parts.push_back(
            words.of("text.line", {{"label", all.label}, {"text", all.value + " (" + all.detail + ")"}}));
    }
    for (const KeyNumber& number : summary.page.numbers)
        parts.push_back(sayNumber(number));
    return joined(parts);
}

// That nothing is recorded is a fact for the reader.
std::string itemsText(const std::vector<ItemLine>& items, const std::vector<LabelledText>& below,
                      std::string_view none, const ReportWords& words)
{
    std::vector<std::string> parts;
    if (items.empty()) parts.push_back(words.of(none));
    for (const ItemLine& item : items)
        parts.push_back(sayItem(item, words));
    for (const LabelledText& line : below)
        parts.push_back(line.label + ' ' + line.text);
    return joined(parts);
}

// What was not asked stands in the box already.
std::string askedText(const GpSummary& summary, const ReportWords& words)
{
    std::vector<std::string> parts;
    for (const ReportFeature& feature : summary.features)
        if (feature.answer != AskedAnswer::NotAsked)
            parts.push_back(words.of("text.line", {{"label", feature.label}, {"text", feature.says}}));
    return joined(parts);
}

}  // namespace

std::string reportText(const GpSummary& summary, const ReportWords& words)
{
    const GpPage& page = summary.page;
    TextLines lines(words);
    lines.add(words.of("text.line", {{"label", summary.title}, {"text", summary.period}}));
    lines.add(whoText(summary, words));
    lines.add(page.kept + ' ' + summary.nightsDetail);
    if (summary.has(ReportSection::Questions)) lines.add("section.questions", summary.questions);
    lines.add(lines.said(boxLines(page.box, words)));
    lines.add(numbersText(summary, words));
    if (summary.has(ReportSection::Sites)) lines.add(lines.said(page.places));
    if (summary.has(ReportSection::Relief)) lines.add(lines.said(page.relief));
    if (summary.has(ReportSection::Medicines))
        lines.add("page.medicines", itemsText(page.medicines, page.medicinesBelow, "none.medicines", words));
    if (summary.has(ReportSection::Conditions))
        lines.add("page.conditions",
                  itemsText(page.conditions, page.conditionsBelow, "none.conditions", words));
    if (summary.has(ReportSection::Features)) lines.add("page.asked", askedText(summary, words));
    lines.add(summary.provenance);
    return std::move(lines).taken();
}

}  // namespace cramp::report::summary
