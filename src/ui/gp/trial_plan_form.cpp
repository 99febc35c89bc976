// SPDX-License-Identifier: MIT
#include "report/summary/trial_pairs.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/trial_form.h"

#include <array>

namespace cramp::ui::gp
{

namespace
{

constexpr std::array pairsOffered = {3, 4, 5, 6};
constexpr std::array weeksOffered = {2, 4};
constexpr int usualPairs = 2;  // index of 5
constexpr int usualWeeks = 1;  // index of 4

template <std::size_t size>
int offered(const std::array<int, size>& offers, int chosen, int usual)
{
    return offers.at(static_cast<std::size_t>(chosen < 0 ? usual : chosen));
}

// The names say what it is that the blocks are with and without: of quinine it is taking it.
std::vector<TrialKind> kinds()
{
    const auto plain = [](const QString& name) { return TrialKind{name, name, nullptr, {}, nullptr}; };
    const QString medicine = TrialPlanForm::tr("A medicine");
    return {plain(TrialPlanForm::tr("Stretching every evening")),
            plain(TrialPlanForm::tr("A supplement, such as magnesium")),
            {medicine, medicine, "trial.plan_medicine",
             TrialPlanForm::tr("My GP or pharmacist has agreed to this plan"), "medicines"},
            {TrialPlanForm::tr("Stopping quinine with my GP"),
             TrialPlanForm::tr("Taking quinine, as agreed with my GP"), "trial.plan_quinine",
             TrialPlanForm::tr("My GP has agreed to this plan"), "quinine"},
            {TrialPlanForm::tr("Something else"), {}, nullptr, {}, nullptr}};
}

// Nobody can foresee how it falls, nor draw it again.
std::mt19937_64 lots()
{
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    return std::mt19937_64(seed);
}

}  // namespace

TrialPlanForm::TrialPlanForm(host::WindowContext& context, host::WindowHost& host)
    : TrialForm(context, host, tr("What do you want to try?"), kinds()),
      m_from(new widgets::DateField(tr("First day of the plan"))),
      m_pairs(new widgets::ChoiceRow(tr("How many pairs of blocks?"),
                                     {tr("3 pairs"), tr("4 pairs"), tr("5 pairs"), tr("6 pairs")})),
      m_weeks(new widgets::ChoiceRow(tr("How long is each block?"), {tr("2 weeks"), tr("4 weeks")})),
      m_length(new widgets::TextLabel),
      m_few(new widgets::TextLabel(
          tr("An answer needs at least %1 pairs. With fewer, you will see only how far "
             "the blocks differ.")
              .arg(report::summary::leastTrialPairs),
          theme::TextSize::Body, true))
{
    column()->addWidget(m_from);
    column()->addWidget(m_pairs);
    column()->addWidget(m_weeks);
    column()->addWidget(m_length);
    column()->addWidget(m_few);
    addFoot(tr("Draw the order and save"));
    connect(m_from, &widgets::DateField::typed, this, &TrialPlanForm::showPlan);
    connect(m_pairs, &widgets::ChoiceRow::changed, this, &TrialPlanForm::showPlan);
    connect(m_weeks, &widgets::ChoiceRow::changed, this, &TrialPlanForm::showPlan);
}

void TrialPlanForm::start()
{
    TrialForm::start();
    m_from->setToday(now().date());
    m_from->setDay(now().date() + std::chrono::days(1));
    m_pairs->setChosen(usualPairs);
    m_weeks->setChosen(usualWeeks);
    showPlan();
    startEnds();
}

std::optional<report::summary::BlockPlan> TrialPlanForm::plan() const
{
    const auto from = m_from->day();
    if (!from) return std::nullopt;
    return report::summary::BlockPlan{*from, offered(pairsOffered, m_pairs->chosen(), usualPairs),
                                      7 * offered(weeksOffered, m_weeks->chosen(), usualWeeks)};
}

void TrialPlanForm::showPlan()
{
    const auto made = plan();
    m_length->setVisible(made.has_value());
    m_few->setVisible(made && static_cast<std::size_t>(made->pairs) < report::summary::leastTrialPairs);
    if (!made) return;
    m_length->setText(
        tr("%1 weeks in all, until %2. One block of each pair is with it and one is without it. "
           "Which comes first is drawn by lot when you save, and the plan then shows it.")
            .arg(made->days() / 7)
            .arg(format::fullDate(made->last(), locale())));
}

// An order that is drawn for days that have been would be no order that was kept to.
bool TrialPlanForm::check()
{
    if (!m_from->check()) return false;
    if (*m_from->day() >= now().date()) return true;
    return refuse(tr("Enter today or a later day: the order is drawn before the plan starts."),
                  m_from->edit());
}

std::vector<diary::TrialBlock> TrialPlanForm::blocks()
{
    std::mt19937_64 random = lots();
    return report::summary::drawnBlocks(*plan(), random);
}

}  // namespace cramp::ui::gp
