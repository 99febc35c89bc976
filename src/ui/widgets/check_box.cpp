// SPDX-License-Identifier: MIT
#include "ui/widgets/check_box.h"

#include "ui/theme/appearance.h"
#include "ui/widgets/access.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace cramp::ui::widgets
{

namespace
{

constexpr double leastHeight = 44;
constexpr double edge = 8;  // above and below the words
constexpr double end = 12;  // clear of the focus ring
constexpr int wrapFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;

}  // namespace

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccess(*this, Access::Button);
}

int CheckBox::besideWords() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing) + theme::scaled(end) + 2;
}

QSize CheckBox::sizeHint() const
{
    const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + besideWords();
    return {width, heightForWidth(width)};
}

QSize CheckBox::minimumSizeHint() const
{
    int widest = 0;
    for (const QString& word : text().split(QLatin1Char(' ')))
        widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    return {widest + besideWords(), theme::scaled(leastHeight)};
}

int CheckBox::heightForWidth(int width) const
{
    const QRect area(0, 0, width - besideWords(), 10000);
    return qMax(fontMetrics().boundingRect(area, wrapFlags, text()).height() + 2 * theme::scaled(edge),
                theme::scaled(leastHeight));
}

void CheckBox::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    QStyleOptionButton mark = option;
    mark.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &mark, &painter, this);
    QStyleOptionButton ring = option;
    ring.rect = style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, this);
    const int start = mark.rect.right() + 1 + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(start, 0, -theme::scaled(end), 0), wrapFlags, text());
    if (!hasFocus()) return;
    const int words = fontMetrics()
                          .boundingRect(rect().adjusted(start, 0, -theme::scaled(end), 0), wrapFlags, text())
                          .width();
    ring.rect.setRight(qMin(width() - 1, start + words + theme::scaled(end)));
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void CheckBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace cramp::ui::widgets
