// SPDX-License-Identifier: MIT
#include "ui/pictures/picture_view.h"

#include "ui/format/qt_convert.h"
#include "ui/pictures/figure_table_view.h"
#include "ui/theme/screen_ink.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace cramp::ui::pictures
{

namespace
{

// A chart to those who hear the window, not a nameless box.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* view = qobject_cast<PictureView*>(object);
    if (view == nullptr || className != QLatin1String("cramp::ui::pictures::PictureView")) return nullptr;
    return new QAccessibleWidget(view, QAccessible::Chart);
}

}  // namespace

PictureView::PictureView(std::unique_ptr<paper::charts::ReportPicture> picture, const QString& title,
                         QWidget* parent)
    : QWidget(parent),
      m_picture(std::move(picture))
{
    QAccessible::installFactory(makeAccess);
    setAccessibleName(title);
    // Not fixed: the layout would hold it to the height of its hint, whatever its width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PictureView::sizeHint() const
{
    return {theme::scaled(480), heightForWidth(theme::scaled(480))};
}

int PictureView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(m_picture->heightAt(width, theme::screenInk())));
}

bool PictureView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const paper::ink::Ink ink = theme::screenInk();
    const auto row = m_picture->rowAt(help->pos(), rect(), ink);
    if (!row) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const std::string text = m_picture->tableAt(width(), ink).rowText(*row);
    // Marked up by us, so that nothing typed can be taken for markup.
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<span>%1</span>").arg(format::toQt(text).toHtmlEscaped()), this);
    return true;
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_picture->paint(painter, rect(), theme::screenInk());
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const report::charts::FigureTable table = m_picture->tableAt(width(), theme::screenInk());
    QStringList lines;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        lines << format::toQt(table.rowText(row));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

PicturePanel::PicturePanel(const QString& title, std::unique_ptr<paper::charts::ReportPicture> picture,
                           QWidget* parent)
    : widgets::Panel(parent),
      m_title(title),
      m_view(new PictureView(std::move(picture), title)),
      m_legend(new widgets::TextLabel({}, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft))
{
    content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
    content()->addWidget(m_view);
    content()->addWidget(m_legend);
    m_legend->setText(
        m_view->picture().legend(m_view->sizeHint().width(), theme::screenInk()).join(QLatin1Char('\n')));
    auto* row = new widgets::ButtonRow;
    auto* button =
        theme::named(new widgets::Button(tr("Show as a table")), tr("%1: show as a table").arg(title));
    button->setCheckable(true);
    row->addWidget(button);
    content()->addLayout(row);
    connect(button, &QPushButton::toggled, this, &PicturePanel::showTable);
}

// What the letters stand for depends on how many flags there is room for.
void PicturePanel::resizeEvent(QResizeEvent* event)
{
    widgets::Panel::resizeEvent(event);
    m_legend->setText(
        m_view->picture().legend(contentsRect().width(), theme::screenInk()).join(QLatin1Char('\n')));
}

void PicturePanel::showTable(bool isShown)
{
    if (m_table == nullptr) {
        m_table = makeFigureTable(m_view->picture().tableAt(m_view->width(), theme::screenInk()));
        content()->addWidget(m_table);
    }
    m_table->setVisible(isShown);
}

}  // namespace cramp::ui::pictures
