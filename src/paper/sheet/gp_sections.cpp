// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sections.h"

#include "paper/ink/strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

constexpr double sheetWidth = 180 * mm;
constexpr double columnWidth = 86 * mm;
constexpr double columnGap = 8 * mm;
constexpr double sectionGap = 3.2 * mm;
constexpr double mapWidth = 33 * mm;
constexpr double mapHeight = 42 * mm;
constexpr std::size_t mostSiteRows = 8;
constexpr std::size_t mostSitesInText = 20;
constexpr std::size_t mostReliefRows = 4;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

}  // namespace

GpSections::GpSections(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
                       const charts::BodyMap& map, const ink::Ink& ink, ink::Printable& printable)
    : m_summary(summary),
      m_words(words),
      m_map(map),
      m_ink(ink),
      m_make(ink, printable, sheetWidth)
{
}

QString GpSections::word(const char* key) const
{
    return fromUtf8(m_words.of(key));
}

QString GpSections::moreOnPageTwo(std::size_t count) const
{
    return fromUtf8(m_words.of("sheet.more", {{"n", std::to_string(count)}}));
}

Pieces GpSections::pageOne(const SheetPlan& plan) const
{
    Pieces page;
    for (const Pieces& section : {header(), headline(), change(), since(plan), places(plan), trials(plan),
                                  warnings(plan), signsBelow(plan), weeks(plan), background(plan)})
        page.insert(page.end(), section.begin(), section.end());
    return page;
}

Piece GpSections::title(const PieceMaker& make, const QString& text) const
{
    Piece piece = make.text(text, {10.5, true});
    piece.height += 0.6 * mm;
    piece.keepsWithNext = true;
    return piece;
}

Pieces GpSections::section(const PieceMaker& make, const char* key, Pieces body) const
{
    Pieces pieces = {title(make, word(key))};
    pieces.insert(pieces.end(), body.begin(), body.end());
    pieces.push_back(make.space(sectionGap));
    return pieces;
}

Pieces GpSections::stub(const PieceMaker& make, const char* key, std::size_t count) const
{
    return {make.text(word(key) + QStringLiteral(": ") + moreOnPageTwo(count), {9, true}),
            make.space(0.4 * sectionGap)};
}

Pieces GpSections::sectionOrStub(const PieceMaker& make, const char* key, bool moved, std::size_t count,
                                 const Pieces& body) const
{
    return moved && count > 0 ? stub(make, key, count) : section(make, key, body);
}

Piece GpSections::who(const PieceMaker& make) const
{
    Pieces lines;
    const auto add = [&](const std::string& text, TextLook look) {
        look.alignment = Qt::AlignRight;
        if (!text.empty()) lines.push_back(make.text(fromUtf8(text), look));
    };
    const auto labelled = [&](const char* key, const std::string& text) {
        return text.empty() ? text : m_words.of(key) + ' ' + text;
    };
    add(m_summary.name, {11, true});
    add(labelled("head.born", m_summary.dateOfBirth), {});
    add(labelled("head.nhs_number", m_summary.nhsNumber), {});
    return make.columns({{0, lines}});
}

Pieces GpSections::header() const
{
    const PieceMaker left = m_make.ofWidth(98 * mm);
    const PieceMaker right = m_make.ofWidth(78 * mm);
    const Pieces what = {left.text(fromUtf8(m_summary.title), {18, true}),
                         left.text(fromUtf8(m_summary.period), {11.5, true})};
    const QFontMetricsF metrics(ink::inkFont(m_ink, 9.5 * pt, true));
    const double indent = metrics.horizontalAdvance(fromUtf8(m_summary.nightsRecorded)) + 3 * mm;
    return {m_make.columns({{0, what}, {102 * mm, {right.space(1.6 * mm), who(right)}}}),
            m_make.space(0.8 * mm),
            m_make.marked(fromUtf8(m_summary.nightsRecorded), {9.5, true}, indent,
                          fromUtf8(m_summary.nightsDetail), {9.5}),
            m_make.space(0.8 * mm),
            m_make.text(fromUtf8(m_summary.provenance), {8.5, false, true}),
            m_make.space(1.4 * mm),
            m_make.rule(0.5 * mm, 3 * mm)};
}

Pieces GpSections::headline() const
{
    const std::size_t perRow = m_summary.headline.size() % 3 == 0 ? 3 : 4;
    const double pitch = sheetWidth / static_cast<double>(perRow);
    const PieceMaker make = m_make.ofWidth(pitch - 4 * mm);
    Pieces rows;
    for (std::size_t start = 0; start < m_summary.headline.size(); start += perRow) {
        std::vector<std::pair<double, Pieces>> cells;
        for (std::size_t i = start; i < std::min(start + perRow, m_summary.headline.size()); ++i) {
            const report::summary::ReportFigure& figure = m_summary.headline[i];
            const QString value = fromUtf8(figure.value);
            const QFontMetricsF large(ink::inkFont(m_ink, 15 * pt, true));
            const double points = large.horizontalAdvance(value) <= make.width() ? 15 : 10.5;
            Pieces cell = {make.text(fromUtf8(figure.label), {8.5, false, true}),
                           make.text(value, {points, true})};
            if (!figure.detail.empty()) cell.push_back(make.text(fromUtf8(figure.detail), {8.5}));
            cells.emplace_back(pitch * static_cast<double>(i - start), cell);
        }
        rows.push_back(m_make.columns(cells));
        rows.push_back(m_make.space(1.8 * mm));
    }
    return rows;
}

Pieces GpSections::change() const
{
    Pieces lines = {m_make.text(fromUtf8(m_summary.change.text), {10, true})};
    QString below = fromUtf8(m_summary.change.interval);
    if (!m_summary.change.caution.empty()) below += QStringLiteral(". ") + fromUtf8(m_summary.change.caution);
    if (!below.isEmpty()) lines.push_back(m_make.text(below, {8.5}));
    lines.push_back(m_make.space(sectionGap));
    return lines;
}

Pieces GpSections::since(const SheetPlan& plan) const
{
    if (m_summary.since.title.empty()) return {};
    const QString title = fromUtf8(m_summary.since.title);
    if (isMoved(plan, SheetPart::Since))
        return {m_make.text(title + QStringLiteral(": ") + moreOnPageTwo(m_summary.since.lines.size()),
                            {9, true}),
                m_make.space(sectionGap)};
    Pieces lines = sinceInFull();
    lines.push_back(m_make.space(sectionGap));
    return lines;
}

Pieces GpSections::sinceInFull() const
{
    QStringList texts;
    for (const std::string& line : m_summary.since.lines)
        texts << fromUtf8(line);
    Piece title = m_make.text(fromUtf8(m_summary.since.title), {9.5, true});
    title.keepsWithNext = true;
    Pieces pieces = {title};
    for (const Piece& line : m_make.lines(texts.join(u' ')))
        pieces.push_back(line);
    return pieces;
}

// What is not drawn here stands in words below: its figures stay on page 1.
Pieces GpSections::places(const SheetPlan& plan) const
{
    const PieceMaker column = m_make.ofWidth(columnWidth);
    const auto isDrawn = [&](report::summary::ReportSection section, SheetPart part) {
        return m_summary.has(section) && !isMoved(plan, part);
    };
    Pieces left;
    if (isDrawn(report::summary::ReportSection::Sites, SheetPart::Sites))
        left = section(column, "section.sites", where(column, true));
    Pieces right;
    const auto add = [&](const Pieces& more) { right.insert(right.end(), more.begin(), more.end()); };
    if (isDrawn(report::summary::ReportSection::Relief, SheetPart::Relief))
        add(section(column, "section.relief", relief(column, isMoved(plan, SheetPart::LesserRelief))));
    if (isDrawn(report::summary::ReportSection::Hours, SheetPart::Hours))
        add(section(column, "section.hours", hours(column)));
    Pieces pieces;
    if (left.empty() && !right.empty()) pieces.push_back(m_make.columns({{0, right}}));
    if (!left.empty()) pieces.push_back(m_make.columns({{0, left}, {columnWidth + columnGap, right}}));
    const Pieces words = placesInWords(plan);
    pieces.insert(pieces.end(), words.begin(), words.end());
    return pieces;
}

bool GpSections::isSiteListCut() const
{
    return m_summary.sites.size() > mostSitesInText;
}

// A row for each place, or where there are many, all of them in a text.
Pieces GpSections::siteList(const PieceMaker& list, bool isShort) const
{
    const std::vector<report::summary::ReportSite>& sites = m_summary.sites;
    if (sites.empty()) return {list.text(word("none.sites"))};
    if (!isShort || sites.size() <= mostSiteRows) {
        Pieces rows;
        for (const report::summary::ReportSite& site : sites) {
            const Piece label = list.ofWidth(list.width() - 9 * mm).text(fromUtf8(site.label));
            const Piece count = list.text(QString::number(site.episodes), {9, true, false, Qt::AlignRight});
            rows.push_back(list.columns({{0, {label}}, {0, {count}}}));
        }
        return rows;
    }
    return {list.text(sitesInWords(), {8.5})};
}

QString GpSections::sitesInWords() const
{
    QStringList texts;
    for (const report::summary::ReportSite& site : m_summary.sites)
        if (texts.size() < static_cast<qsizetype>(mostSitesInText))
            texts << fromUtf8(site.label) + QStringLiteral("\u00a0") + QString::number(site.episodes);
    if (isSiteListCut()) texts << moreOnPageTwo(m_summary.sites.size() - mostSitesInText);
    return texts.join(QStringLiteral("; "));
}

Pieces GpSections::where(const PieceMaker& make, bool isShort) const
{
    const PieceMaker list = make.ofWidth(make.width() - mapWidth - 3 * mm);
    Pieces places = siteList(list, isShort);
    if (!m_summary.sidedness.empty()) {
        places.push_back(list.space(mm));
        places.push_back(list.text(fromUtf8(m_summary.sidedness), {9, true}));
    }
    const Piece map{mapHeight, [this](QPainter& painter, const QPointF& topLeft) {
                        const charts::BodyMapWords words = {word("map.front"), word("map.back"),
                                                            word("map.left").left(1),
                                                            word("map.right").left(1)};
                        charts::paintBodyMap(painter, QRectF(topLeft, QSizeF(mapWidth, mapHeight)), m_map,
                                             charts::looksOf(m_map, m_summary.sites), m_ink, words);
                    }};
    return {make.columns({{0, {map}}, {mapWidth + 3 * mm, places}})};
}

Pieces GpSections::relief(const PieceMaker& make, bool isShort) const
{
    Pieces lines;
    if (m_summary.relief.empty()) lines.push_back(make.text(word("none.relief")));
    const std::size_t all = m_summary.relief.size();
    const std::size_t shown = isShort ? std::min(all, mostReliefRows) : all;
    for (std::size_t i = 0; i < shown; ++i) {
        const report::summary::ReportRelief& relief = m_summary.relief[i];
        const Piece label = make.ofWidth(30 * mm).text(fromUtf8(relief.label), {9, true});
        const Piece text = make.ofWidth(make.width() - 32 * mm).text(fromUtf8(relief.text));
        lines.push_back(make.columns({{0, {label}}, {32 * mm, {text}}}));
    }
    if (shown < all) lines.push_back(make.text(moreOnPageTwo(all - shown), {9, true}));
    if (m_summary.stretching.empty()) return lines;
    lines.push_back(make.space(mm));
    lines.push_back(make.text(fromUtf8(m_summary.stretching)));
    return lines;
}

bool GpSections::isReliefCut(const SheetPlan& plan) const
{
    return isMoved(plan, SheetPart::Relief) ||
           (isMoved(plan, SheetPart::LesserRelief) && m_summary.relief.size() > mostReliefRows);
}

// From noon to noon in two lines, so that the night is not cut where a day ends.
Pieces GpSections::hours(const PieceMaker& make) const
{
    constexpr std::size_t perLine = 12;
    const double pitch = make.width() / perLine;
    const PieceMaker cell = make.ofWidth(pitch);
    Pieces lines;
    for (const std::size_t first : {std::size_t{12}, std::size_t{0}}) {
        std::vector<std::pair<double, Pieces>> cells;
        for (std::size_t i = 0; i < perLine; ++i) {
            const std::int64_t count = m_summary.figures.hours[first + i];
            const QString name = QStringLiteral("%1").arg(first + i, 2, 10, QChar(u'0'));
            cells.emplace_back(
                pitch * static_cast<double>(i),
                Pieces{cell.text(name, {8.5, false, true, Qt::AlignHCenter}),
                       cell.text(QString::number(count), {9, count > 0, count == 0, Qt::AlignHCenter})});
        }
        lines.push_back(make.columns(cells));
        lines.push_back(make.space(0.8 * mm));
    }
    for (Piece& line : lines)
        line.keepsWithNext = true;
    return lines;
}

}  // namespace cramp::paper::sheet
