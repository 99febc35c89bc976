// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_section_parts.h"
#include "paper/sheet/gp_sections.h"

#include <QFontMetricsF>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

constexpr double columnWidth = 86 * mm;
constexpr double columnGap = 8 * mm;

}  // namespace

std::vector<std::string> GpSections::otherSigns() const
{
    std::vector<std::string> texts;
    for (const report::summary::ReportSign& sign : m_summary.signs)
        if (!sign.isInWarning) texts.push_back(sign.label + ": " + sign.dates);
    return texts;
}

// As many as one line holds, and how many more follow.
QString GpSections::firstInLine(const std::vector<std::string>& items, double width) const
{
    const QFontMetricsF metrics(ink::inkFont(m_ink, TextLook().points * pt));
    QString line = moreOnPageTwo(items.size());
    for (std::size_t shown = 1; shown < items.size(); ++shown) {
        const QString longer = fromUtf8(
            m_words.of("sheet.and_more", {{"front", joined(items, shown, QStringLiteral("; ")).toStdString()},
                                          {"more", moreOnPageTwo(items.size() - shown).toStdString()}}));
        if (metrics.horizontalAdvance(longer) > width) break;
        line = longer;
    }
    return line;
}

Piece GpSections::list(const char* key, const std::vector<std::string>& items) const
{
    return m_make.columns({{0, {m_make.ofWidth(listIndent - 2 * mm).text(word(key), {9, true})}},
                           {listIndent,
                            {m_make.ofWidth(m_make.width() - listIndent)
                                 .text(joined(items, items.size(), QStringLiteral("; ")))}}});
}

// "03:00 2; 04:00 1": the hours that have a cramp.
QString GpSections::hoursInWords() const
{
    QStringList texts;
    const auto& hours = m_summary.figures.hours;
    for (std::size_t place = 0; place < hours.size(); ++place) {
        const std::size_t hour = (place + hours.size() / 2) % hours.size();
        if (hours[hour] > 0)
            texts << QStringLiteral("%1:00\u00a0%2").arg(hour, 2, 10, QChar(u'0')).arg(hours[hour]);
    }
    return texts.join(QStringLiteral("; "));
}

Pieces GpSections::placesInWords(const SheetPlan& plan) const
{
    Pieces lines;
    const auto add = [&](report::summary::ReportSection section, SheetPart part, const char* key,
                         const char* none, const QString& text) {
        if (!m_summary.has(section) || !isMoved(plan, part)) return;
        lines.push_back(list(key, {text.isEmpty() ? m_words.of(none) : text.toStdString()}));
        lines.push_back(m_make.space(0.8 * mm));
    };
    std::vector<std::string> tried;
    for (const report::summary::ReportRelief& each : m_summary.relief)
        tried.push_back(each.label + " " + each.text);
    const QString relief = tried.empty() ? QString() : firstInLine(tried, m_make.width() - listIndent);
    add(report::summary::ReportSection::Sites, SheetPart::Sites, "section.sites", "none.sites",
        sitesInWords());
    add(report::summary::ReportSection::Sites, SheetPart::Sites, "section.sides", "none.value",
        fromUtf8(m_summary.sidedness));
    add(report::summary::ReportSection::Relief, SheetPart::Relief, "section.relief", "none.relief", relief);
    add(report::summary::ReportSection::Hours, SheetPart::Hours, "section.hours", "none.value",
        hoursInWords());
    if (!lines.empty()) lines.push_back(m_make.space(2 * mm));
    return lines;
}

Pieces GpSections::signsBelow(const SheetPlan& plan) const
{
    Pieces lines = pastWarnings(plan);
    const auto add = [&](const char* key, const char* noneKey, SheetPart part,
                         const std::vector<std::string>& items) {
        const bool isShort = isMoved(plan, part) && !items.empty();
        const std::vector<std::string> none = {m_words.of(noneKey)};
        const std::vector<std::string> more = {firstInLine(items, m_make.width() - listIndent).toStdString()};
        lines.push_back(list(key, items.empty() ? none : isShort ? more : items));
        lines.push_back(m_make.space(0.8 * mm));
    };
    add("section.signs", "none.signs", SheetPart::OtherSigns, otherSigns());
    add("section.asked_absent", "none.asked_absent", SheetPart::AskedAbsent, m_summary.askedAbsent);
    add("section.not_asked", "none.not_asked", SheetPart::NotAsked, m_summary.notAsked);
    lines.push_back(m_make.space(2.4 * mm));
    return lines;
}

std::vector<report::summary::ReportItem> GpSections::medicinesThat(bool changed) const
{
    std::vector<report::summary::ReportItem> items;
    std::copy_if(
        m_summary.medicines.begin(), m_summary.medicines.end(), std::back_inserter(items),
        [changed](const report::summary::ReportItem& item) { return item.changedInPeriod == changed; });
    return items;
}

Pieces GpSections::items(const PieceMaker& make, const std::vector<report::summary::ReportItem>& items) const
{
    Pieces lines;
    for (const report::summary::ReportItem& item : items) {
        QString text = fromUtf8(item.label);
        if (!item.when.empty()) text += QStringLiteral(", ") + fromUtf8(item.when);
        lines.push_back(make.marked(QStringLiteral("\u2022"), {}, 3 * mm, text));
    }
    return lines;
}

Pieces GpSections::medicines(const PieceMaker& make, const SheetPlan& plan) const
{
    if (!m_summary.has(report::summary::ReportSection::Medicines)) return {};
    if (m_summary.medicines.empty())
        return section(make, "section.medicines", {make.text(word("none.medicines"))});
    if (isMoved(plan, SheetPart::ChangedMedicines))
        return stub(make, "section.medicines", m_summary.medicines.size());
    Pieces lines = items(make, medicinesThat(true));
    const std::vector<report::summary::ReportItem> steady = medicinesThat(false);
    if (!isMoved(plan, SheetPart::SteadyMedicines))
        append(lines, items(make, steady));
    else if (!steady.empty())
        lines.push_back(make.text(moreOnPageTwo(steady.size()), {9, true}));
    return section(make, "section.medicines", lines);
}

Pieces GpSections::conditions(const PieceMaker& make) const
{
    Pieces lines = items(make, m_summary.conditions);
    append(lines, items(make, m_summary.exposures));
    if (lines.empty()) lines.push_back(make.text(word("none.conditions")));
    return lines;
}

Pieces GpSections::features(const PieceMaker& make) const
{
    const double indent = 35 * mm;
    Pieces lines;
    for (const report::summary::ReportFeature& feature : m_summary.features)
        lines.push_back(make.columns(
            {{0, {make.ofWidth(indent - 2 * mm).text(fromUtf8(feature.label))}},
             {indent, {make.ofWidth(make.width() - indent).text(fromUtf8(feature.says), {9, true})}}}));
    return lines;
}

Pieces GpSections::questions(const PieceMaker& make) const
{
    if (m_summary.questions.empty()) return {make.text(word("none.questions"))};
    return make.lines(fromUtf8(m_summary.questions));
}

Pieces GpSections::background(const SheetPlan& plan) const
{
    const PieceMaker column = m_make.ofWidth(columnWidth);
    Pieces left = medicines(column, plan);
    if (m_summary.has(report::summary::ReportSection::Conditions))
        append(left,
               sectionOrStub(column, "section.conditions", isMoved(plan, SheetPart::Conditions),
                             m_summary.conditions.size() + m_summary.exposures.size(), conditions(column)));
    if (m_summary.has(report::summary::ReportSection::Questions))
        append(left, sectionOrStub(column, "section.questions", isMoved(plan, SheetPart::Questions),
                                   m_summary.questions.empty() ? 0 : 1, questions(column)));
    Pieces right;
    if (!m_summary.features.empty())
        right = sectionOrStub(column, "section.features", isMoved(plan, SheetPart::Features),
                              m_summary.features.size(), features(column));
    return {m_make.columns({{0, left}, {columnWidth + columnGap, right}})};
}

Pieces GpSections::trials(const SheetPlan& plan) const
{
    if (m_summary.trials.empty()) return {};
    if (!isMoved(plan, SheetPart::Trials)) return section(m_make, "section.trials", trialsInFull());
    return {list("section.trials", {trialNames(m_make.width() - listIndent).toStdString()}),
            m_make.space(2.4 * mm)};
}

// How many follow, and the names of as many as one line holds. Names may run from the right: the program's
// words come first.
QString GpSections::trialNames(double width) const
{
    const QFontMetricsF metrics(ink::inkFont(m_ink, TextLook().points * pt));
    std::vector<std::string> names;
    for (const report::summary::ReportTrial& trial : m_summary.trials)
        names.push_back(trial.name);
    const QString more = moreOnPageTwo(names.size());
    QString line = more;
    for (std::size_t shown = 1; shown <= names.size(); ++shown) {
        const QString longer = more + QStringLiteral(": ") + joined(names, shown, QStringLiteral("; "));
        if (metrics.horizontalAdvance(longer) > width) break;
        line = longer;
    }
    return line;
}

// What the comparisons rest on is the same for all of them and stands once.
Pieces GpSections::trialsInFull() const
{
    Pieces lines;
    std::string caution;
    for (const report::summary::ReportTrial& trial : m_summary.trials) {
        Piece name = m_make.text(fromUtf8(trial.name), {9, true});
        name.keepsWithNext = true;
        lines.push_back(name);
        const report::summary::TrialText& found = trial.found;
        const std::vector<std::string> texts = {trial.when,   found.change, found.counts,
                                                found.nights, found.weeks,  found.interval};
        append(lines, m_make.lines(joined(texts, texts.size(), QStringLiteral(" "))));
        lines.push_back(m_make.space(0.8 * mm));
        if (!found.caution.empty()) caution = found.caution;
    }
    if (!caution.empty()) append(lines, m_make.lines(fromUtf8(caution), {8.5, false, true}));
    return lines;
}

Pieces GpSections::pageTwo(const SheetPlan& plan) const
{
    Pieces page;
    const auto add = [&](SheetPart part, const char* key, bool isEmpty, const Pieces& body) {
        if (isMoved(plan, part) && !isEmpty) append(page, section(m_make, key, body));
    };
    const auto asText = [&](const std::vector<std::string>& items) {
        return m_make.lines(joined(items, items.size(), QStringLiteral("; ")));
    };
    const bool isCut = std::any_of(m_summary.warnings.begin(), m_summary.warnings.end(),
                                   [&](const report::summary::ReportWarning& warning) {
                                       return warning.evidence.size() > plan.recordsOf(warning);
                                   });
    if (isCut) {
        page.push_back(title(m_make, word("section.warnings_full")));
        for (const report::summary::ReportWarning& warning : m_summary.warnings)
            append(page, warningInFull(warning));
    }
    if (plan.pastWarnings < m_summary.pastWarnings.size())
        append(page, section(m_make, "section.past_warnings", pastInFull()));
    if (isMoved(plan, SheetPart::Since)) {
        append(page, sinceInFull());
        page.push_back(m_make.space(3 * mm));
    }
    if (isMoved(plan, SheetPart::Sites) || isSiteListCut())
        append(page, section(m_make, "section.sites", where(m_make.ofWidth(columnWidth), false)));
    if (isReliefCut(plan) && !m_summary.relief.empty())
        append(page, section(m_make, "section.relief", relief(m_make, false)));
    add(SheetPart::Trials, "section.trials", m_summary.trials.empty(), trialsInFull());
    add(SheetPart::Hours, "section.hours", !m_summary.has(report::summary::ReportSection::Hours),
        hours(m_make));
    add(SheetPart::OtherSigns, "section.signs", otherSigns().empty(), asText(otherSigns()));
    add(SheetPart::AskedAbsent, "section.asked_absent", m_summary.askedAbsent.empty(),
        asText(m_summary.askedAbsent));
    add(SheetPart::NotAsked, "section.not_asked", m_summary.notAsked.empty(), asText(m_summary.notAsked));
    if (isMoved(plan, SheetPart::Chart) && m_summary.has(report::summary::ReportSection::Weeks))
        append(page, chart());
    const bool isAll = isMoved(plan, SheetPart::ChangedMedicines);
    const std::vector<report::summary::ReportItem> medicines =
        isAll ? m_summary.medicines : medicinesThat(false);
    add(SheetPart::SteadyMedicines, "section.medicines", medicines.empty(), items(m_make, medicines));
    add(SheetPart::Conditions, "section.conditions",
        m_summary.conditions.empty() && m_summary.exposures.empty(), conditions(m_make));
    add(SheetPart::Features, "section.features", m_summary.features.empty(), features(m_make));
    add(SheetPart::Questions, "section.questions", m_summary.questions.empty(), questions(m_make));
    return page;
}

}  // namespace cramp::paper::sheet
