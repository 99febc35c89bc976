// SPDX-License-Identifier: MIT
#include "ui/widgets/period_chooser.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::widgets
{

namespace
{

QStringList answersOf(const QList<int>& weeks)
{
    QStringList answers;
    for (const int each : weeks)
        answers << (each == 52 ? PeriodChooser::tr("Last 12 months")
                               : PeriodChooser::tr("Last %1 weeks").arg(each));
    return answers << PeriodChooser::tr("Since my last appointment") << PeriodChooser::tr("Other dates");
}

}  // namespace

PeriodChooser::PeriodChooser(const QList<int>& weeks, int firstWeeks, QWidget* parent)
    : QWidget(parent),
      m_weeks(weeks),
      m_first(static_cast<int>(weeks.indexOf(firstWeeks))),
      m_last(m_first),
      m_choice(new ChoiceRow(tr("Which dates?"), answersOf(weeks))),
      m_own(new QWidget),
      m_from(new DateField(tr("From"))),
      m_to(new DateField(tr("To")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    addOwnDays();
    column->addWidget(m_own);
    m_choice->setChosen(m_first);
    connect(m_choice, &ChoiceRow::changed, this, &PeriodChooser::choose);
}

void PeriodChooser::addOwnDays()
{
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, m_own);
    for (DateField* field : {m_from, m_to}) {
        row->addWidget(field);
        connect(field, &TypedField::finished, this, [this] {
            m_understood = span();
            Q_EMIT changed();
        });
    }
    m_own->setVisible(false);
}

void PeriodChooser::setDays(diary::Date today, std::optional<diary::Date> lastVisit)
{
    m_today = today;
    m_lastVisit = lastVisit;
    for (DateField* field : {m_from, m_to})
        field->setToday(today);
    m_choice->setShown(sinceVisit(), lastVisit.has_value());
    if (!lastVisit && m_choice->chosen() == sinceVisit()) setChosen(m_first);
}

void PeriodChooser::chooseSinceVisit()
{
    if (m_lastVisit) setChosen(sinceVisit());
}

void PeriodChooser::setChosen(int choice)
{
    m_last = choice;
    m_choice->setChosen(choice);
}

void PeriodChooser::choose()
{
    // One of them counts at all times: pressed again it stays.
    if (m_choice->chosen() < 0) return m_choice->setChosen(m_last);
    m_last = m_choice->chosen();
    const bool isOwn = m_choice->chosen() == ownDays();
    if (isOwn && m_own->isHidden()) {
        m_from->setDay(m_today - std::chrono::days(27));
        m_to->setDay(m_today);
        m_understood = span();
    }
    m_own->setVisible(isOwn);
    Q_EMIT changed();
}

diary::DateSpan PeriodChooser::span() const
{
    const int chosen = m_choice->chosen();
    if (chosen == ownDays()) {
        const auto from = m_from->day();
        const auto to = m_to->day();
        if (!from || !to) return m_understood;
        return {*from, std::max(*from, *to)};
    }
    if (chosen == sinceVisit() && m_lastVisit) return {*m_lastVisit, m_today};
    const int weeks = m_weeks.value(chosen, m_weeks[m_first]);
    return {m_today - std::chrono::days(weeks * 7 - 1), m_today};
}

}  // namespace cramp::ui::widgets
