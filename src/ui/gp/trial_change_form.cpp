// SPDX-License-Identifier: MIT
#include "report/summary/trial_result.h"
#include "ui/gp/trial_form.h"

#include <array>

namespace cramp::ui::gp
{

namespace
{

constexpr std::array weeksOffered = {2, 4, 8};
constexpr int usualWeeks = 1;  // index of 4

TrialKind named(const QString& name)
{
    return {name, name, nullptr, {}, nullptr};
}

std::vector<TrialKind> kinds()
{
    const QString quinine = ChangeForm::tr("Stopping quinine with my GP");
    return {named(ChangeForm::tr("Stretching every evening")),
            named(ChangeForm::tr("A medicine")),
            named(ChangeForm::tr("A supplement, such as magnesium")),
            named(ChangeForm::tr("A new mattress")),
            {quinine, quinine, "trial.change_quinine", {}, "quinine"},
            {ChangeForm::tr("Something else"), {}, nullptr, {}, nullptr}};
}

}  // namespace

ChangeForm::ChangeForm(host::WindowContext& context, host::WindowHost& host)
    : TrialForm(context, host, tr("What did you change?"), kinds()),
      m_from(new widgets::DateField(tr("First day of the change"), widgets::DateField::Allowed::UpToToday)),
      m_weeks(new widgets::ChoiceRow(tr("How long before and after do you want to compare?"),
                                     {tr("2 weeks"), tr("4 weeks"), tr("8 weeks")}))
{
    column()->addWidget(m_from);
    column()->addWidget(m_weeks);
    addFoot(tr("Save this change"));
}

void ChangeForm::start()
{
    TrialForm::start();
    m_from->setToday(now().date());
    m_from->setDay(now().date());
    m_weeks->setChosen(usualWeeks);
    startEnds();
}

std::vector<diary::TrialBlock> ChangeForm::blocks()
{
    const int chosen = m_weeks->chosen() < 0 ? usualWeeks : m_weeks->chosen();
    return report::summary::beforeAndAfter(
        *m_from->day(), std::int64_t(7) * weeksOffered.at(static_cast<std::size_t>(chosen)));
}

}  // namespace cramp::ui::gp
