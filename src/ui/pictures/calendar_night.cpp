// SPDX-License-Identifier: MIT
#include "ui/pictures/calendar_night.h"

#include "ui/format/night_text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"
#include "ui/theme/screen_ink.h"

#include <QKeyEvent>
#include <QPainter>

namespace cramp
{

namespace
{

constexpr double side = 44;

}  // namespace

CalendarNight::CalendarNight(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalendarNight::show(const NightRow& night, bool isOfMonth, const QLocale& locale)
{
    m_night = night;
    m_isOfMonth = isOfMonth;
    setAccessibleName(nightText(night, locale));
    setToolTip(nightText(night, locale));
    update();
}

QSize CalendarNight::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void CalendarNight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink = screenInk();
    NightCell cell = nightCell(m_night, CellDate::Shown);
    // Nights of the months beside are there for their place in the week; their date is in the second voice.
    if (!m_isOfMonth && cell.state == NightState::NotOver) ink.text = ink.soft;
    const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
    paintNightCell(painter, box, cell, ink);
    if (isChecked()) {
        painter.setPen(QPen(ink.text, scaled(3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), scaled(6), scaled(6));
    }
    if (hasFocus()) drawFocusRing(painter, rect(), scaled(6));
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

}  // namespace cramp
