// SPDX-License-Identifier: MIT
#include "paper/gp_sections.h"
#include "paper/strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cramp
{

namespace
{

constexpr double columnWidth = 86 * mm;
constexpr double columnGap = 8 * mm;
constexpr double listIndent = 46 * mm;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

void append(Pieces& pieces, const Pieces& more)
{
    pieces.insert(pieces.end(), more.begin(), more.end());
}

QString joined(const std::vector<std::string>& texts, std::size_t count, const QString& between)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(count, texts.size()); ++i)
        list << fromUtf8(texts[i]);
    return list.join(between);
}

// Of filled bars: some renderers draw the strokes of a 1-bit page too thin.
void paintFrame(QPainter& painter, const QRectF& box, double thickness, const QColor& colour)
{
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - thickness, box.width(), thickness), colour);
    painter.fillRect(QRectF(box.left(), box.top(), thickness, box.height()), colour);
    painter.fillRect(QRectF(box.right() - thickness, box.top(), thickness, box.height()), colour);
}

}  // namespace

// In a frame, so that it is what the eye finds first.
Pieces GpSections::warnings(const SheetPlan& plan) const
{
    if (m_summary.warnings.empty())
        return section(m_make, "section.warnings",
                       {m_make.text(word(m_summary.isCheckOff ? "none.warnings_off" : "none.warnings"))});
    const double pad = 3 * mm;
    const double frame = 0.6 * mm;
    const PieceMaker inner = m_make.ofWidth(m_make.width() - 2 * pad);
    Pieces body = {title(inner, word("section.warnings"))};
    for (const ReportWarning& sign : m_summary.warnings)
        append(body, warning(inner, sign, plan.recordsPerWarning));
    const double height = heightOf(body) + 1.6 * pad;
    const Piece box{height, [=, this](QPainter& painter, const QPointF& topLeft) {
                        paintFrame(painter, QRectF(topLeft, QSizeF(m_make.width(), height)), frame,
                                   m_ink.text);
                        drawPieces(painter, topLeft + QPointF(pad, 0.8 * pad), body);
                    }};
    return {box, m_make.space(3 * mm)};
}

Pieces GpSections::warning(const PieceMaker& make, const ReportWarning& warning, std::size_t records) const
{
    const double indent = 24 * mm;
    const PieceMaker body = make.ofWidth(make.width() - indent);
    Pieces lines = {make.marked(fromUtf8(warning.urgencyLabel), {9.5, true}, indent, fromUtf8(warning.title),
                                {9.5, true})};
    if (records == 0) return lines;
    if (records == 1) return warningInRow(make, warning);
    const auto add = [&](const QString& text) {
        lines.push_back(make.columns({{indent, {body.text(text)}}}));
    };
    QString evidence = joined(warning.evidence, records, QStringLiteral("; "));
    if (warning.evidence.size() > records)
        evidence += QStringLiteral("; ") + moreOnPageTwo(warning.evidence.size() - records);
    if (!evidence.isEmpty()) add(evidence);
    if (!warning.done.empty()) add(fromUtf8(warning.done));
    lines.push_back(make.space(1.2 * mm));
    return lines;
}

// Where there is little room: what made it hold stands beside its name.
Pieces GpSections::warningInRow(const PieceMaker& make, const ReportWarning& warning) const
{
    const double indent = 24 * mm;
    const double half = (make.width() - indent) / 2;
    const PieceMaker name = make.ofWidth(half - 2 * mm);
    const PieceMaker facts = make.ofWidth(half);
    QString evidence = joined(warning.evidence, 1, {});
    if (warning.evidence.size() > 1)
        evidence += QStringLiteral("; ") + moreOnPageTwo(warning.evidence.size() - 1);
    Pieces right;
    if (!evidence.isEmpty()) right.push_back(facts.text(evidence));
    if (!warning.done.empty()) right.push_back(facts.text(fromUtf8(warning.done)));
    return {make.columns({{0, {make.ofWidth(indent).text(fromUtf8(warning.urgencyLabel), {9, true})}},
                          {indent, {name.text(fromUtf8(warning.title), {9, true})}},
                          {indent + half, right}}),
            make.space(0.6 * mm)};
}

Pieces GpSections::warningInFull(const ReportWarning& warning) const
{
    const double indent = 24 * mm;
    const PieceMaker body = m_make.ofWidth(m_make.width() - indent);
    Piece head = m_make.marked(fromUtf8(warning.urgencyLabel), {9.5, true}, indent, fromUtf8(warning.title),
                               {9.5, true});
    head.keepsWithNext = true;
    Pieces lines = {head};
    const auto add = [&](const QString& text, TextLook look) {
        for (const Piece& line : body.lines(text, look))
            lines.push_back(m_make.columns({{indent, {line}}}));
    };
    add(fromUtf8(warning.why), {});
    add(joined(warning.evidence, warning.evidence.size(), QStringLiteral("; ")), {});
    add(fromUtf8(warning.done), {9, true});
    add(fromUtf8(warning.source), {8.5, false, true});
    lines.push_back(m_make.space(2 * mm));
    return lines;
}

std::vector<std::string> GpSections::otherSigns() const
{
    std::vector<std::string> texts;
    for (const ReportSign& sign : m_summary.signs)
        if (!sign.isInWarning) texts.push_back(sign.label + ": " + sign.dates);
    return texts;
}

// As many as one line holds, and how many more follow.
QString GpSections::firstInLine(const std::vector<std::string>& items, double width) const
{
    const QFontMetricsF metrics(inkFont(m_ink, TextLook().points * pt));
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
    const auto add = [&](ReportSection section, SheetPart part, const char* key, const char* none,
                         const QString& text) {
        if (!m_summary.has(section) || !isMoved(plan, part)) return;
        lines.push_back(list(key, {text.isEmpty() ? m_words.of(none) : text.toStdString()}));
        lines.push_back(m_make.space(0.8 * mm));
    };
    std::vector<std::string> tried;
    for (const ReportRelief& each : m_summary.relief)
        tried.push_back(each.label + " " + each.text);
    const QString relief = tried.empty() ? QString() : firstInLine(tried, m_make.width() - listIndent);
    add(ReportSection::Sites, SheetPart::Sites, "section.sites", "none.sites", sitesInWords());
    add(ReportSection::Sites, SheetPart::Sites, "section.sides", "none.value", fromUtf8(m_summary.sidedness));
    add(ReportSection::Relief, SheetPart::Relief, "section.relief", "none.relief", relief);
    add(ReportSection::Hours, SheetPart::Hours, "section.hours", "none.value", hoursInWords());
    if (!lines.empty()) lines.push_back(m_make.space(2 * mm));
    return lines;
}

Pieces GpSections::signsBelow(const SheetPlan& plan) const
{
    Pieces lines;
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

std::vector<ReportItem> GpSections::medicinesThat(bool changed) const
{
    std::vector<ReportItem> items;
    std::copy_if(m_summary.medicines.begin(), m_summary.medicines.end(), std::back_inserter(items),
                 [changed](const ReportItem& item) { return item.changedInPeriod == changed; });
    return items;
}

Pieces GpSections::items(const PieceMaker& make, const std::vector<ReportItem>& items) const
{
    Pieces lines;
    for (const ReportItem& item : items) {
        QString text = fromUtf8(item.label);
        if (!item.when.empty()) text += QStringLiteral(", ") + fromUtf8(item.when);
        lines.push_back(make.marked(QStringLiteral("\u2022"), {}, 3 * mm, text));
    }
    return lines;
}

Pieces GpSections::medicines(const PieceMaker& make, const SheetPlan& plan) const
{
    if (!m_summary.has(ReportSection::Medicines)) return {};
    if (m_summary.medicines.empty())
        return section(make, "section.medicines", {make.text(word("none.medicines"))});
    if (isMoved(plan, SheetPart::ChangedMedicines))
        return stub(make, "section.medicines", m_summary.medicines.size());
    Pieces lines = items(make, medicinesThat(true));
    const std::vector<ReportItem> steady = medicinesThat(false);
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
    for (const ReportFeature& feature : m_summary.features)
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
    if (m_summary.has(ReportSection::Conditions))
        append(left,
               sectionOrStub(column, "section.conditions", isMoved(plan, SheetPart::Conditions),
                             m_summary.conditions.size() + m_summary.exposures.size(), conditions(column)));
    if (m_summary.has(ReportSection::Questions))
        append(left, sectionOrStub(column, "section.questions", isMoved(plan, SheetPart::Questions),
                                   m_summary.questions.empty() ? 0 : 1, questions(column)));
    Pieces right;
    if (!m_summary.features.empty())
        right = sectionOrStub(column, "section.features", isMoved(plan, SheetPart::Features),
                              m_summary.features.size(), features(column));
    return {m_make.columns({{0, left}, {columnWidth + columnGap, right}})};
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
    const bool isCut = std::any_of(
        m_summary.warnings.begin(), m_summary.warnings.end(),
        [&](const ReportWarning& warning) { return warning.evidence.size() > plan.recordsPerWarning; });
    if (isCut) {
        page.push_back(title(m_make, word("section.warnings_full")));
        for (const ReportWarning& warning : m_summary.warnings)
            append(page, warningInFull(warning));
    }
    if (isMoved(plan, SheetPart::Since)) {
        append(page, sinceInFull());
        page.push_back(m_make.space(3 * mm));
    }
    if (isMoved(plan, SheetPart::Sites) || isSiteListCut())
        append(page, section(m_make, "section.sites", where(m_make, false)));
    if (isReliefCut(plan) && !m_summary.relief.empty())
        append(page, section(m_make, "section.relief", relief(m_make, false)));
    add(SheetPart::Hours, "section.hours", !m_summary.has(ReportSection::Hours), hours(m_make));
    add(SheetPart::OtherSigns, "section.signs", otherSigns().empty(), asText(otherSigns()));
    add(SheetPart::AskedAbsent, "section.asked_absent", m_summary.askedAbsent.empty(),
        asText(m_summary.askedAbsent));
    add(SheetPart::NotAsked, "section.not_asked", m_summary.notAsked.empty(), asText(m_summary.notAsked));
    if (isMoved(plan, SheetPart::Chart) && m_summary.has(ReportSection::Weeks)) append(page, chart());
    const bool isAll = isMoved(plan, SheetPart::ChangedMedicines);
    const std::vector<ReportItem> medicines = isAll ? m_summary.medicines : medicinesThat(false);
    add(SheetPart::SteadyMedicines, "section.medicines", medicines.empty(), items(m_make, medicines));
    add(SheetPart::Conditions, "section.conditions",
        m_summary.conditions.empty() && m_summary.exposures.empty(), conditions(m_make));
    add(SheetPart::Features, "section.features", m_summary.features.empty(), features(m_make));
    add(SheetPart::Questions, "section.questions", m_summary.questions.empty(), questions(m_make));
    return page;
}

}  // namespace cramp
