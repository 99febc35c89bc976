// SPDX-License-Identifier: MIT
#include "ui/pictures/nights_panel.h"

#include "session/cramp_entry.h"
#include "session/stretch_diary.h"
#include "ui/format/qt_convert.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace cramp::ui::pictures
{

namespace
{

constexpr int planDays = 7;

// Tonight is shown once it has something to show.
std::vector<report::summary::NightRow> lastNights(const diary::Diary& diary, const diary::Moment& now)
{
    const diary::Date tonight = diary::nightOf(now);
    const auto rows = [&](diary::Date to) {
        return report::summary::nightRows(diary, {to - std::chrono::days(NightsPanel::nights - 1), to}, now);
    };
    std::vector<report::summary::NightRow> found = rows(tonight);
    const bool isEmptyTonight =
        tonight != session::lastNight(now) && found.back().state == diary::NightState::NotOver;
    return isEmptyTonight ? rows(session::lastNight(now)) : found;
}

QString countsText(const std::vector<report::summary::NightRow>& nights)
{
    const auto count = [&](diary::NightState state) {
        return std::ranges::count(nights, state, &report::summary::NightRow::state);
    };
    QStringList parts{NightsPanel::tr("%1 with cramps").arg(count(diary::NightState::WithCramps)),
                      NightsPanel::tr("%1 cramp-free").arg(count(diary::NightState::CrampFree)),
                      NightsPanel::tr("%1 not recorded").arg(count(diary::NightState::NotRecorded))};
    if (const auto open = count(diary::NightState::NotOver))
        parts << NightsPanel::tr("%1 not over yet").arg(open);
    return parts.join(QStringLiteral(" · "));
}

// "8 to 21 November".
QString datesText(diary::Date first, diary::Date last, const QLocale& locale)
{
    const QDate from = format::toQt(first);
    const QDate to = format::toQt(last);
    const QString end = locale.toString(to, QStringLiteral("d MMMM"));
    const QString start =
        locale.toString(from, from.month() == to.month() ? QStringLiteral("d") : QStringLiteral("d MMMM"));
    return NightsPanel::tr("%1 to %2").arg(start, end);
}

}  // namespace

NightsPanel::NightsPanel(const QLocale& locale, QWidget* parent)
    : widgets::Panel(parent),
      m_title(new widgets::TextLabel(tr("Your last 14 nights"), theme::TextSize::Large, true)),
      m_dates(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft)),
      m_counts(new widgets::TextLabel),
      m_plan(new widgets::TextLabel),
      m_heading(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_locale(locale)
{
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_dates);
    content()->addLayout(m_heading);
    addGrid();
    content()->addWidget(m_counts);
    content()->addWidget(new widgets::TextLabel(
        tr("Filled: you had cramps (the number is how many). Cut corner: pain of 7 or "
           "more. Dot: no cramps. Striped: not recorded. Press a night to see it or fill "
           "it in."),
        theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
    content()->addWidget(m_plan);
}

void NightsPanel::show(const diary::Diary& diary, const diary::Moment& now, bool countsStretches)
{
    const std::vector<report::summary::NightRow> rows = lastNights(diary, now);
    m_counts->setText(countsText(rows));
    m_dates->setText(datesText(rows.front().night, rows.back().night, m_locale));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_nights.at(i)->show(rows[i], true, m_locale);
        if (countsStretches && session::hasStretched(diary, rows[i].night))
            m_nights.at(i)->setAccessibleName(
                tr("%1, after stretching").arg(m_nights.at(i)->accessibleName()));
        if (i < m_weekdays.size())
            m_weekdays.at(i)->setText(m_locale.toString(format::toQt(rows[i].night), QStringLiteral("ddd")));
    }
    const session::PlanProgress plan = session::planProgress(diary, now, planDays);
    m_plan->setText(tr("Planned stretches: done on %1 of %2 evenings in the last week.")
                        .arg(plan.done)
                        .arg(plan.planned));
    m_plan->setVisible(countsStretches && plan.planned > 0);
    fit();
}

void NightsPanel::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::scaled(4));
    for (int column = 0; column < 7; ++column) {
        auto* name =
            new widgets::TextLabel({}, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft);
        name->setAlignment(Qt::AlignCenter);
        m_weekdays.at(static_cast<std::size_t>(column)) = name;
        grid->addWidget(name, 0, column);
    }
    for (int night = 0; night < nights; ++night) {
        auto* button = new CalendarNight;
        button->setDated(false);
        m_nights.at(static_cast<std::size_t>(night)) = button;
        grid->addWidget(button, 1 + night / 7, night % 7);
        connect(button, &QAbstractButton::clicked, this, [this, button, night] {
            moveTo(night);
            const auto opened = button->isChecked() ? std::optional(button->night()) : std::nullopt;
            choose(opened);
            Q_EMIT nightChosen(opened);
        });
    }
    m_nights.back()->setFocusPolicy(Qt::StrongFocus);
    content()->addLayout(grid);
}

void NightsPanel::choose(std::optional<diary::Date> night)
{
    for (CalendarNight* button : m_nights)
        button->setChecked(night == button->night());
}

void NightsPanel::moveTo(int night)
{
    for (CalendarNight* button : m_nights)
        button->setFocusPolicy(Qt::ClickFocus);
    CalendarNight* target = m_nights.at(static_cast<std::size_t>(night));
    target->setFocusPolicy(Qt::StrongFocus);
    target->setFocus();
}

void NightsPanel::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::ranges::find_if(m_nights, &QWidget::hasFocus);
    int step = 0;
    switch (event->key()) {
        case Qt::Key_Left: step = -1; break;
        case Qt::Key_Right: step = 1; break;
        case Qt::Key_Up: step = -7; break;
        case Qt::Key_Down: step = 7; break;
        default: break;
    }
    const auto target = at - m_nights.begin() + step;
    if (at == m_nights.end() || step == 0 || target < 0 || target >= nights)
        return widgets::Panel::keyPressEvent(event);
    moveTo(static_cast<int>(target));
}

// The dates stand beside the title where there is room for both, else below it.
void NightsPanel::fit()
{
    const auto widthOf = [](const QLabel& label) {
        return label.fontMetrics().horizontalAdvance(label.text()) + theme::scaled(4);
    };
    const bool isWide =
        widthOf(*m_title) + theme::scaled(24) + widthOf(*m_dates) <= content()->contentsRect().width();
    m_heading->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_heading->setStretch(0, 0);
    m_heading->setStretch(1, isWide ? 1 : 0);
    m_dates->setAlignment(isWide ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignTop);
    m_title->setMinimumWidth(isWide ? widthOf(*m_title) : 0);
}

void NightsPanel::resizeEvent(QResizeEvent* event)
{
    widgets::Panel::resizeEvent(event);
    fit();
}

}  // namespace cramp::ui::pictures
