// SPDX-License-Identifier: MIT
#include "ui/gp/sheet_preview.h"

#include "report/summary/report_text.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace cramp::ui::gp
{

namespace
{

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* paper = qobject_cast<SheetPaper*>(object);
    if (paper == nullptr || className != QLatin1String("cramp::ui::gp::SheetPaper")) return nullptr;
    return new QAccessibleWidget(paper, QAccessible::Graphic);
}

}  // namespace

SheetPaper::SheetPaper(QWidget* parent) : QWidget(parent)
{
    QAccessible::installFactory(makeAccess);
    // Not fixed: the layout would hold it to the height of its hint, whatever its width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetPaper::show(const paper::sheet::GpSheet* sheet, int page)
{
    m_sheet = sheet;
    m_page = page;
    update();
}

QSize SheetPaper::sizeHint() const
{
    return {theme::scaled(640), heightForWidth(theme::scaled(640))};
}

int SheetPaper::heightForWidth(int width) const
{
    const QSizeF paper = paper::sheet::GpSheet::paperSize();
    return qRound(width * paper.height() / paper.width());
}

void SheetPaper::paintSheet(QPainter& painter) const
{
    painter.fillRect(rect(), Qt::white);
    if (m_sheet == nullptr) return;
    const QSizeF paper = paper::sheet::GpSheet::paperSize();
    painter.scale(width() / paper.width(), height() / paper.height());
    m_sheet->paintPage(painter, m_page);
}

// White in every theme, as it comes out of the printer; but at night a lit page would wake the eyes: there
// the same page is shown red on black.
void SheetPaper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (theme::Appearance::current().theme() != theme::Theme::Night) {
        paintSheet(painter);
        return;
    }
    QImage page(size() * devicePixelRatioF(), QImage::Format_RGB32);
    page.setDevicePixelRatio(devicePixelRatioF());
    QPainter onPage(&page);
    paintSheet(onPage);
    onPage.end();
    page.invertPixels();
    QPainter red(&page);
    red.setCompositionMode(QPainter::CompositionMode_Multiply);
    red.fillRect(rect(), theme::colour(theme::Appearance::current().tokens().text));
    red.end();
    painter.drawImage(0, 0, page);
}

SheetPreview::SheetPreview(const report::summary::ReportWords& words, QWidget* parent)
    : widgets::Panel(parent),
      m_words(words),
      m_number(new widgets::TextLabel({}, theme::TextSize::Body, true)),
      m_back(new widgets::Button(tr("Previous page"))),
      m_next(new widgets::Button(tr("Next page"))),
      m_paper(new SheetPaper)
{
    content()->addWidget(new widgets::TextLabel(tr("What your GP will see"), theme::TextSize::Large, true));
    auto* row = new widgets::ButtonRow;
    m_number->setWordWrap(false);
    m_number->setMinimumHeight(theme::scaled(44));
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_number);
    content()->addLayout(row);
    auto* edge = new QFrame;
    edge->setFrameStyle(QFrame::Box | QFrame::Plain);
    auto* within = new QVBoxLayout(edge);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(m_paper);
    content()->addWidget(edge);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
}

void SheetPreview::setSummary(report::summary::GpSummary summary)
{
    m_paper->show(nullptr, 0);
    m_sheet.reset();
    m_summary = std::make_unique<report::summary::GpSummary>(std::move(summary));
    m_sheet = std::make_unique<paper::sheet::GpSheet>(*m_summary, m_words);
    m_paper->setAccessibleDescription(format::toQt(report::summary::reportText(*m_summary, m_words)));
    turnTo(qMin(m_page, m_sheet->pageCount() - 1));
}

void SheetPreview::turnTo(int page)
{
    m_page = page;
    m_paper->show(m_sheet.get(), page);
    m_number->setText(tr("Page %1 of %2").arg(page + 1).arg(m_sheet->pageCount()));
    m_paper->setAccessibleName(tr("Preview, page %1 of %2").arg(page + 1).arg(m_sheet->pageCount()));
    const bool hasNext = page + 1 < m_sheet->pageCount();
    if (hasNext) m_next->setEnabled(true);
    widgets::enable(*m_back, page > 0, *m_next);
    widgets::enable(*m_next, hasNext, *m_back);
}

}  // namespace cramp::ui::gp
