// SPDX-License-Identifier: MIT
#include "report/summary/page_text.h"

namespace cramp::report::summary
{

namespace
{

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "; ") + part;
    return text;
}

}  // namespace

std::string sayFact(const SignFact& fact, const ReportWords& words)
{
    if (fact.when.empty()) return fact.label;
    return words.of("text.line", {{"label", fact.label}, {"text", fact.when}});
}

std::vector<LabelledText> boxLines(const SignBox& box, const ReportWords& words)
{
    const auto facts = [&words](const std::vector<SignFact>& signs) {
        std::vector<std::string> said;
        for (const SignFact& fact : signs)
            said.push_back(sayFact(fact, words));
        return joined(said);
    };
    std::vector<LabelledText> lines;
    const auto add = [&lines](const std::string& label, const std::string& text) {
        if (!text.empty()) lines.push_back({label, text});
    };
    const std::string& recorded = words.of("page.recorded");
    add(recorded, facts(box.pressing));
    add({}, box.note);
    add(box.pressing.empty() ? recorded : words.of("page.also"), facts(box.others));
    add(words.of("page.asked_on", {{"dates", box.askedOn}}), joined(box.absent));
    add(words.of("page.not_asked"), joined(box.notAsked));
    add(words.of("page.seen"), box.seen);
    return lines;
}

std::string sayItem(const ItemLine& line, const ReportWords& words)
{
    if (line.changed.empty()) return line.text;
    return words.of("list.comma", {{"front", line.text}, {"next", line.changed}});
}

std::string sayNumber(const KeyNumber& number)
{
    const std::string text = number.value + ' ' + number.label;
    return number.detail.empty() ? text : text + " (" + number.detail + ")";
}

}  // namespace cramp::report::summary
