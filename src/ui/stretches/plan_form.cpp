// SPDX-License-Identifier: MIT
#include "ui/stretches/plan_form.h"

#include "ui/format/qt_convert.h"
#include "ui/stretches/set_form.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::stretches
{

PlanForm::PlanForm(const diary::Plan& plan, const guide::Guide& guide, std::span<const diary::Exercise> own,
                   const QLocale& locale, QWidget* parent)
    : OwnForm(tr("My plan"), parent),
      m_plan(plan),
      m_all(new QComboBox)
{
    m_all->setMinimumContentsLength(12);
    m_all->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    listStretches(*m_all, guide, own);
    const int chosen = m_all->findData(format::toQt(diary::formatStretchReference(plan.stretch)));
    m_all->setCurrentIndex(qMax(0, chosen));
    addField(tr("Which stretches"), m_all);
    addEvenings(locale);
}

void PlanForm::addEvenings(const QLocale& locale)
{
    column().addWidget(
        new widgets::TextLabel(tr("Which evenings? If you choose none, it means every evening.")));
    auto* row = new widgets::ButtonRow;
    for (std::size_t day = 0; day < m_evenings.size(); ++day) {
        const int number = static_cast<int>(day) + 1;
        auto* button = theme::named(new widgets::Button(locale.dayName(number, QLocale::ShortFormat)),
                                    locale.dayName(number));
        button->setCheckable(true);
        button->setChecked(m_plan.weekdays.chosen.at(day));
        m_evenings.at(day) = button;
        row->addWidget(button);
    }
    column().addLayout(row);
}

void PlanForm::save()
{
    diary::Plan plan = m_plan;
    const auto stretch = diary::parseStretchReference(format::toStd(m_all->currentData().toString()));
    if (!stretch) return tellProblems({tr("Choose which stretches to do.")});
    plan.stretch = *stretch;
    for (std::size_t day = 0; day < m_evenings.size(); ++day)
        plan.weekdays.chosen.at(day) = m_evenings.at(day)->isChecked();
    Q_EMIT saved(plan);
}

}  // namespace cramp::ui::stretches
