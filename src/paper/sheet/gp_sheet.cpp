// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sheet.h"

#include "paper/sheet/entry_table.h"
#include "paper/sheet/gp_further.h"
#include "paper/sheet/gp_sections.h"
#include "paper/sheet/gp_top.h"

#include <QPainter>

#include <algorithm>

namespace cramp::paper::sheet
{

namespace
{

constexpr double paperWidth = 210 * mm;
constexpr double paperHeight = 297 * mm;
constexpr double top = 11 * mm;
constexpr double width = sheetWidth;
constexpr double left = (paperWidth - width) / 2;
constexpr double bottom = 6 * mm;
// Sections end with a gap, which may reach into the footer's.
constexpr double lastGap = 2 * mm;
constexpr double continuedHeight = 5 * mm;

// A section stands on one page, unless it would leave much of the page before it blank.
Pieces kept(Pieces section)
{
    constexpr double mostKept = paperHeight / 3;
    if (heightOf(section) > mostKept) return section;
    for (std::size_t i = 0; i + 1 < section.size(); ++i)
        section[i].keepsWithNext = true;
    return section;
}

// Of the whole sheet.
std::size_t mostPages(std::int64_t days)
{
    constexpr std::int64_t month = 31, quarter = 92;
    return days <= month ? 2 : days <= quarter ? 3 : 4;
}

// Typed ones: that an entry is not finished stands in its note too.
bool haveNotes(const std::vector<report::summary::ReportEntry>& entries,
               const report::summary::ReportWords& words)
{
    const std::string& unfinished = words.of("entry.unfinished");
    return std::ranges::any_of(entries, [&](const report::summary::ReportEntry& each) {
        return !each.note.empty() && each.note != unfinished;
    });
}

// Pieces that begin below others of that height; what still fits there is the first page.
std::vector<Pieces> flowBelow(double used, const Pieces& pieces, double room, const Pieces& header)
{
    Pieces all = {{used, {}, false}};
    append(all, pieces);
    std::vector<Pieces> pages = flow(all, room, header);
    pages.front().erase(pages.front().begin());
    return pages;
}

ink::Ink blackInk()
{
    ink::Ink ink = ink::paperInk();
    ink.soft = ink.hair = ink.text;
    return ink;
}

}  // namespace

struct GpSheet::Parts {
    explicit Parts(const SheetSource& source) : top(source), sections(source), further(source) {}

    GpTop top;
    GpSections sections;
    GpFurther further;
};

GpSheet::GpSheet(const report::summary::GpSummary& summary, const report::summary::ReportWords& words)
    : m_summary(summary),
      m_words(words),
      m_ink(blackInk()),
      m_printable(ink::inkFont(m_ink, m_ink.base)),
      m_parts(std::make_unique<Parts>(
          SheetSource{summary, words, m_ink, PieceMaker(m_ink, m_printable, sheetWidth)}))
{
    Pieces rest = makePageOne();
    for (const SheetSection& section : m_parts->further.sections())
        append(rest, kept(section.pieces));
    const Pieces header = furtherHeader(PieceMaker(m_ink, m_printable, width));
    std::vector<Pieces> pages;
    if (!rest.empty()) {
        Pieces all = header;
        append(all, rest);
        pages = flow(all, room(), header);
    }
    for (const Pieces& page : withEntries(std::move(pages)))
        m_pages.push_back(page);
}

Pieces GpSheet::makePageOne()
{
    const std::vector<SheetSection> sections = m_parts->sections.sections();
    TopCut cut = TopCut::Whole;
    for (const TopCut more : {TopCut::WithoutOthers, TopCut::WithoutNegatives})
        if (heightOf(m_parts->top.pieces(cut)) > room() - continuedHeight) cut = more;
    Pieces page = m_parts->top.pieces(cut);
    double all = heightOf(page);
    for (const SheetSection& section : sections)
        all += heightOf(section.pieces);
    std::size_t shown = sections.size();
    for (double left = room() + lastGap; shown > 0 && all > left; left = room() + lastGap - continuedHeight)
        all -= heightOf(sections[--shown].pieces);
    Pieces rest = m_parts->top.rest(cut);
    for (std::size_t i = 0; i < shown; ++i)
        append(page, sections[i].pieces);
    QStringList titles;
    for (std::size_t i = shown; i < sections.size(); ++i) {
        append(rest, kept(sections[i].pieces));
        titles << sections[i].title;
    }
    const PieceMaker make(m_ink, m_printable, width);
    if (!titles.isEmpty())
        page.push_back(make.runs({{QString::fromStdString(m_words.of("page.continued")), true},
                                  {QStringLiteral(" ") + titles.join(QStringLiteral("; "))}}));
    m_pages.push_back(page);
    return rest;
}

// The whole table if there is room for it, else the entries in short, and of too many the latest.
std::vector<Pieces> GpSheet::withEntries(std::vector<Pieces> pages)
{
    std::vector<report::summary::ReportEntry> entries = m_summary.entries;
    if (entries.empty()) return pages;
    const PieceMaker make(m_ink, m_printable, width);
    const Pieces header = furtherHeader(make);
    const Pieces first = pages.empty() ? header : pages.back();
    const std::size_t before = pages.empty() ? 0 : pages.size() - 1;
    const std::size_t most = std::max<std::size_t>(mostPages(m_summary.figures.span.days()), before + 2) - 1;
    const auto flowed = [&](const Pieces& names, const Pieces& rows) {
        Piece title = make.runs({{QString::fromStdString(m_words.of("section.entries")), true}}, 10);
        title.keepsWithNext = true;
        Pieces all = {title};
        append(all, names);
        append(all, rows);
        Pieces again = header;
        append(again, names);
        return flowBelow(heightOf(first), all, room(), again);
    };
    std::vector<Pieces> added = flowed(entryHeader(make, m_words), entryRows(make, entries));
    const bool isUnbounded = haveNotes(entries, m_words);
    for (std::size_t cut = 0; !isUnbounded && before + added.size() > most && !entries.empty();) {
        Pieces rows = shortEntryRows(make, entries);
        if (cut > 0)
            rows.insert(rows.begin(), make.text(QString::fromStdString(m_words.of(
                                                    "sheet.entries_cut", {{"n", std::to_string(cut)}})),
                                                {8.5, true}));
        added = flowed({}, rows);
        if (before + added.size() <= most) break;
        const std::size_t some = std::min<std::size_t>(entries.size(), 20);
        entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(some));
        cut += some;
    }
    Pieces begun = first;
    append(begun, added.front());
    if (pages.empty()) pages.emplace_back();
    pages.back() = begun;
    pages.insert(pages.end(), added.begin() + 1, added.end());
    return pages;
}

GpSheet::~GpSheet() = default;

QSizeF GpSheet::paperSize()
{
    return {paperWidth, paperHeight};
}

Pieces GpSheet::furtherHeader(const PieceMaker& make) const
{
    const QString owner = m_summary.name.empty() ? QString::fromStdString(m_summary.title)
                                                 : QString::fromStdString(m_summary.name);
    const PieceMaker half = make.ofWidth(width / 2);
    return {make.columns(
                {{0, {half.text(owner, {9, true})}},
                 {width / 2,
                  {half.text(QString::fromStdString(m_summary.period), {9, false, false, Qt::AlignRight})}}}),
            make.space(2.5 * mm)};
}

// How the report came about, and what the person left out.
Pieces GpSheet::footer(const QString& missing) const
{
    QString made = QString::fromStdString(m_summary.provenance) + QStringLiteral(" ") +
                   QString::fromStdString(m_summary.madeBy);
    if (!missing.isEmpty())
        made += QStringLiteral(" ") +
                QString::fromStdString(
                    m_words.of("sheet.missing_character",
                               {{"sign", ink::missingSign(ink::inkFont(m_ink, m_ink.base)).toStdString()},
                                {"characters", missing.toStdString()}}));
    ink::Printable again(ink::inkFont(m_ink, m_ink.base));
    return {PieceMaker(m_ink, again, width - 22 * mm).text(made, {8.5})};
}

double GpSheet::footerTop() const
{
    // Whether a character is missing shows only once all is laid out.
    return paperHeight - bottom - heightOf(footer(ink::Printable::longestMissing()));
}

double GpSheet::room() const
{
    return footerTop() - top - 2 * mm;
}

void GpSheet::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawPieces(painter, QPointF(left, top), m_pages.at(static_cast<std::size_t>(page)));
    paintFooter(painter, page);
    painter.restore();
}

void GpSheet::paintFooter(QPainter& painter, int page) const
{
    const double begin = footerTop();
    painter.fillRect(QRectF(left, begin - mm, width, m_ink.stroke), m_ink.text);
    drawPieces(painter, QPointF(left, begin), footer(m_printable.missing()));
    const QString number = QString::fromStdString(
        m_words.of("sheet.page", {{"n", std::to_string(page + 1)}, {"of", std::to_string(pageCount())}}));
    ink::Printable again(ink::inkFont(m_ink, m_ink.base));
    PieceMaker(m_ink, again, 20 * mm)
        .text(number, {8.5, true, false, Qt::AlignRight})
        .draw(painter, QPointF(left + width - 20 * mm, begin));
}

}  // namespace cramp::paper::sheet
