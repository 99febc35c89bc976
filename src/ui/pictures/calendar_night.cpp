// SPDX-License-Identifier: MIT
#include "ui/pictures/calendar_night.h"

#include "ui/format/night_text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"
#include "ui/theme/screen_ink.h"
#include "ui/widgets/access.h"

#include <QKeyEvent>
#include <QPainter>

namespace cramp::ui::pictures
{

namespace
{

constexpr double side = 44;
constexpr double leastSide = 30;

}  // namespace

CalendarNight::CalendarNight(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    widgets::setAccess(*this, widgets::Access::Choice);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalendarNight::show(const report::summary::NightRow& night, bool isOfMonth, const QLocale& locale)
{
    m_night = night;
    m_isOfMonth = isOfMonth;
    setAccessibleName(format::nightText(night, locale));
    setToolTip(format::nightText(night, locale));
    update();
}

QSize CalendarNight::sizeHint() const
{
    return {theme::scaled(side), theme::scaled(side)};
}

// In large text a week is narrower than it would be, and stays whole.
QSize CalendarNight::minimumSizeHint() const
{
    return {theme::scaled(leastSide), theme::scaled(side)};
}

void CalendarNight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paper::ink::Ink ink = theme::screenInk();
    using paper::charts::CellDate;
    const auto cell = paper::charts::nightCell(m_night, m_isDated ? CellDate::Shown : CellDate::Left);
    // Nights of the months beside are there for their place in the week; their date is in the second voice.
    if (!m_isOfMonth && cell.state == diary::NightState::NotOver) ink.text = ink.soft;
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    paper::charts::paintNightCell(painter, box, cell, ink);
    if (isChecked()) {
        painter.setPen(QPen(ink.text, theme::scaled(3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme::scaled(6), theme::scaled(6));
    }
    if (hasFocus()) theme::drawFocusRing(painter, rect(), theme::scaled(6));
}

void CalendarNight::keyPressEvent(QKeyEvent* event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPress)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

}  // namespace cramp::ui::pictures
