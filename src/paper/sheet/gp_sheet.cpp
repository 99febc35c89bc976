// SPDX-License-Identifier: MIT
#include "paper/sheet/gp_sheet.h"

#include "paper/ink/strokes.h"
#include "paper/sheet/entry_table.h"
#include "paper/sheet/gp_sections.h"

#include <QPainter>

#include <array>
#include <optional>

namespace cramp::paper::sheet
{

namespace
{

constexpr double paperWidth = 210 * mm;
constexpr double paperHeight = 297 * mm;
constexpr double left = 15 * mm;
constexpr double top = 11 * mm;
constexpr double width = paperWidth - 2 * left;
constexpr double footerTop = 285.5 * mm;
constexpr double room = footerTop - top - 1 * mm;
// Sections end with a gap, which may reach into the margin.
constexpr double lastGap = 3 * mm;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

bool fits(const GpSections& sections, const SheetPlan& plan)
{
    return heightOf(sections.pageOne(plan)) <= room + lastGap;
}

// What happens, one after the other, until page 1 fits: a part moves to page 2, or warning signs show fewer
// of their records there, or fewer of the past warnings are there. Warning signs themselves stay.
struct Cut {
    std::optional<SheetPart> moves = {};
    std::optional<std::size_t> recordsPerWarning = {};
    bool namesMilder = false;
    std::optional<std::size_t> pastWarnings = {};
};
constexpr std::array cuts = {
    Cut{.moves = SheetPart::NotAsked},
    Cut{.moves = SheetPart::Trials},
    Cut{.recordsPerWarning = 2},
    Cut{.moves = SheetPart::Conditions},
    Cut{.moves = SheetPart::SteadyMedicines},
    Cut{.moves = SheetPart::AskedAbsent},
    Cut{.moves = SheetPart::LesserRelief},
    Cut{.pastWarnings = 4},
    Cut{.recordsPerWarning = 1},
    Cut{.moves = SheetPart::Features},
    Cut{.moves = SheetPart::Since},
    Cut{.moves = SheetPart::OtherSigns},
    Cut{.pastWarnings = 2},
    Cut{.moves = SheetPart::Hours},
    Cut{.moves = SheetPart::Relief},
    Cut{.pastWarnings = 1},
    Cut{.moves = SheetPart::Sites},
    Cut{.moves = SheetPart::Chart},
    Cut{.moves = SheetPart::ChangedMedicines},
    Cut{.moves = SheetPart::Questions},
    Cut{.namesMilder = true},
    Cut{.pastWarnings = 0},
    Cut{.recordsPerWarning = 0},
};

SheetPlan planFor(const GpSections& sections)
{
    SheetPlan plan;
    for (std::size_t i = 0; i < cuts.size() && !fits(sections, plan); ++i) {
        const Cut& cut = cuts.at(i);
        if (cut.moves) plan.moved.insert(*cut.moves);
        plan.recordsPerWarning = cut.recordsPerWarning.value_or(plan.recordsPerWarning);
        plan.namesMilder = plan.namesMilder || cut.namesMilder;
        plan.pastWarnings = cut.pastWarnings.value_or(plan.pastWarnings);
    }
    return plan;
}

// As many past warnings as there is room for.
SheetPlan withMorePast(const GpSections& sections, SheetPlan plan, std::size_t all)
{
    while (plan.pastWarnings < all) {
        SheetPlan fuller = plan;
        ++fuller.pastWarnings;
        if (!fits(sections, fuller)) break;
        plan = fuller;
    }
    return plan;
}

// A part whose moving turned out needless comes back, the last to move first.
SheetPlan withoutNeedlessMoves(const GpSections& sections, SheetPlan plan)
{
    for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
        SheetPlan fuller = plan;
        if (cut->moves && fuller.moved.erase(*cut->moves) != 0 && fits(sections, fuller)) plan = fuller;
    }
    return plan;
}

}  // namespace

GpSheet::GpSheet(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
                 const charts::BodyMap& map)
    : m_summary(summary),
      m_words(words),
      m_ink(ink::paperInk()),
      m_printable(ink::inkFont(m_ink, m_ink.base)),
      m_sections(std::make_unique<GpSections>(summary, words, map, m_ink, m_printable))
{
    const SheetPlan plan = withoutNeedlessMoves(
        *m_sections, withMorePast(*m_sections, planFor(*m_sections), summary.pastWarnings.size()));
    m_pages.push_back(m_sections->pageOne(plan));

    const PieceMaker make(m_ink, m_printable, width);
    const auto addPages = [&](const char* title, const Pieces& header, const Pieces& body) {
        if (body.empty()) return;
        Pieces begin = furtherHeader(make, title);
        begin.insert(begin.end(), header.begin(), header.end());
        Pieces all = begin;
        all.insert(all.end(), body.begin(), body.end());
        for (const Pieces& page : flow(all, room, begin))
            m_pages.push_back(page);
    };
    addPages("sheet.continued", {}, m_sections->pageTwo(plan));
    if (summary.has(report::summary::ReportSection::Pictures))
        addPages("section.pictures", {}, m_sections->pictures());
    addPages("section.entries", entryHeader(make, words), entryRows(make, summary.entries));
}

GpSheet::~GpSheet() = default;

QSizeF GpSheet::paperSize()
{
    return {paperWidth, paperHeight};
}

Pieces GpSheet::furtherHeader(const PieceMaker& make, const char* title) const
{
    const QString owner = m_summary.name.empty() ? fromUtf8(m_summary.title) : fromUtf8(m_summary.name);
    const PieceMaker half = make.ofWidth(width / 2);
    return {make.columns({{0, {half.text(fromUtf8(m_words.of(title)), {13, true})}},
                          {width / 2,
                           {half.text(owner, {9, true, false, Qt::AlignRight}),
                            half.text(fromUtf8(m_summary.period), {9, false, false, Qt::AlignRight})}}}),
            make.space(mm), make.rule(0.3 * mm, 3 * mm)};
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
    painter.fillRect(QRectF(left, footerTop, width, m_ink.stroke), m_ink.text);
    const QString number = fromUtf8(
        m_words.of("sheet.page", {{"n", std::to_string(page + 1)}, {"of", std::to_string(pageCount())}}));
    QString made = fromUtf8(m_summary.madeBy);
    if (m_printable.hasReplaced())
        made +=
            QStringLiteral(" ") +
            fromUtf8(m_words.of("sheet.missing_character",
                                {{"sign", ink::missingSign(ink::inkFont(m_ink, m_ink.base)).toStdString()}}));
    ink::Printable again(ink::inkFont(m_ink, m_ink.base));
    const PieceMaker make(m_ink, again, width - 22 * mm);
    const TextLook look{8.5, false, true};
    make.text(made, look).draw(painter, QPointF(left, footerTop + mm));
    make.ofWidth(20 * mm)
        .text(number, {8.5, true, false, Qt::AlignRight})
        .draw(painter, QPointF(left + width - 20 * mm, footerTop + mm));
}

}  // namespace cramp::paper::sheet
