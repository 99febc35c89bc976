// SPDX-License-Identifier: MIT
#include "ui/pictures/calendar_view.h"

#include "ui/format/qt_convert.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace cramp::ui::pictures
{

namespace
{

using std::chrono::days;

std::chrono::year_month monthOf(diary::Date date)
{
    const auto day = diary::calendarDay(date);
    return day.year() / day.month();
}

}  // namespace

CalendarView::CalendarView(const QLocale& locale, QWidget* parent)
    : QWidget(parent),
      m_locale(locale),
      m_grid(new QGridLayout),
      m_title(new widgets::TextLabel({}, theme::TextSize::Large, true)),
      m_earlier(theme::named(new widgets::Button(QStringLiteral("‹"), widgets::Button::Role::Outlined),
                             tr("Previous month"))),
      m_later(theme::named(new widgets::Button(QStringLiteral("›"), widgets::Button::Role::Outlined),
                           tr("Next month")))
{
    setAccessibleName(tr("Calendar of nights"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    addHeading();
    m_grid->setSpacing(theme::scaled(2));
    addWeekdays();
    for (std::size_t index = 0; index < m_nights.size(); ++index) {
        auto* night = new CalendarNight;
        m_nights.at(index) = night;
        m_grid->addWidget(night, static_cast<int>(index) / 7 + 1, static_cast<int>(index) % 7);
        connect(night, &QAbstractButton::clicked, this, [this, night] { press(night->night()); });
    }
    column->addLayout(m_grid);
    column->addWidget(new widgets::TextLabel(
        tr("Filled: you had cramps (the number is how many). Cut corner: pain of 7 or more. Dot: no cramps. "
           "Striped: not recorded. Select a night to see its cramps."),
        theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
    column->addStretch(1);
}

void CalendarView::addHeading()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::scaled(8));
    m_earlier->setToolTip(tr("Previous month"));
    m_later->setToolTip(tr("Next month"));
    row->addWidget(m_earlier);
    m_title->setAlignment(Qt::AlignCenter);
    row->addWidget(m_title, 1);
    row->addWidget(m_later);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(m_earlier, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { turn(1); });
}

void CalendarView::addWeekdays()
{
    for (int day = 0; day < 7; ++day) {
        auto* label =
            new widgets::TextLabel(m_locale.standaloneDayName(day + 1, QLocale::ShortFormat),
                                   theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft);
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(label, 0, day);
    }
}

void CalendarView::show(const diary::Diary& diary, const diary::Moment& now)
{
    const bool isFirst = m_diary == nullptr;
    m_diary = &diary;
    m_now = now;
    if (isFirst) {
        m_current = diary::nightOf(now) - days(1);
        m_month = monthOf(m_current);
    }
    fill();
}

void CalendarView::choose(std::optional<diary::Date> night)
{
    m_chosen = night;
    if (night) m_month = monthOf(m_current = *night);
    if (m_diary != nullptr) fill();
}

void CalendarView::fill()
{
    const diary::DateSpan sheet = paper::charts::monthSheet(m_month);
    if (!sheet.contains(m_current)) m_current = diary::Date{m_month / std::chrono::day(1)};
    const std::vector<report::summary::NightRow> rows = report::summary::nightRows(*m_diary, sheet, m_now);
    for (std::size_t index = 0; index < m_nights.size(); ++index) {
        CalendarNight& night = *m_nights.at(index);
        night.show(rows.at(index), monthOf(rows.at(index).night) == m_month, m_locale);
        night.setChecked(m_chosen == night.night());
        night.setFocusPolicy(night.night() == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    const QDate first = format::toQt(diary::Date{m_month / std::chrono::day(1)});
    m_title->setText(m_locale.toString(first, QStringLiteral("MMMM yyyy")));
}

void CalendarView::turn(int months)
{
    m_month += std::chrono::months(months);
    fill();
    Q_EMIT turned();
}

void CalendarView::moveTo(diary::Date night)
{
    m_current = night;
    const bool isOther = monthOf(night) != m_month;
    m_month = monthOf(night);
    fill();
    takeFocus();
    if (isOther) Q_EMIT turned();
}

void CalendarView::takeFocus()
{
    for (CalendarNight* night : m_nights)
        if (night->night() == m_current) night->setFocus();
}

void CalendarView::press(diary::Date night)
{
    m_current = night;
    m_chosen = m_chosen == night ? std::nullopt : std::optional(night);
    fill();
    Q_EMIT nightChosen();
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    const auto weekday = static_cast<int>(diary::weekdayOf(m_current).iso_encoding());
    const auto byMonths = [&](int months) {
        const auto target = monthOf(m_current) + std::chrono::months(months);
        const auto day = std::min(diary::calendarDay(m_current).day(), (target / std::chrono::last).day());
        return diary::Date{target / day};
    };
    switch (event->key()) {
        case Qt::Key_Left: moveTo(m_current - days(1)); return;
        case Qt::Key_Right: moveTo(m_current + days(1)); return;
        case Qt::Key_Up: moveTo(m_current - days(7)); return;
        case Qt::Key_Down: moveTo(m_current + days(7)); return;
        case Qt::Key_Home: moveTo(m_current - days(weekday - 1)); return;
        case Qt::Key_End: moveTo(m_current + days(7 - weekday)); return;
        case Qt::Key_PageUp: moveTo(byMonths(-1)); return;
        case Qt::Key_PageDown: moveTo(byMonths(1)); return;
        default: QWidget::keyPressEvent(event);
    }
}

void CalendarView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) m_grid->setSpacing(theme::scaled(2));
}

}  // namespace cramp::ui::pictures
