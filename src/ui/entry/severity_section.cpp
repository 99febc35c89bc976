// SPDX-License-Identifier: MIT
#include "ui/entry/severity_section.h"

namespace cramp::ui::entry
{

namespace
{

constexpr double numberPadding = 8;
constexpr double numberGap = 4;
constexpr double leastTarget = 44;

std::optional<bool> yesOrNo(int chosen)
{
    if (chosen < 0) return std::nullopt;
    return chosen == 0;
}

}  // namespace

widgets::ChoiceRow* makePainRow()
{
    QStringList answers;
    for (auto pain = diary::Pain::lowest; pain <= diary::Pain::highest; ++pain)
        answers << QString::number(pain);
    auto* row = new widgets::ChoiceRow(
        SeveritySection::tr("How bad was the pain? 0 is none, 10 the worst you can imagine"), answers);
    for (auto* answer : row->findChildren<widgets::Button*>()) {
        answer->setSidePadding(numberPadding);
        answer->setMinimumWidth(theme::scaled(leastTarget));
    }
    // Eleven of them fit one line beside the last 14 nights.
    row->layout()->itemAt(row->layout()->count() - 1)->layout()->setSpacing(theme::scaled(numberGap));
    return row;
}

SeveritySection::SeveritySection()
    : FormSection(tr("How bad it was")),
      m_pain(makePainRow()),
      m_woke(new widgets::ChoiceRow(tr("Did it wake you?"), {tr("Yes"), tr("No")}))
{
    content()->addWidget(m_pain);
    content()->addWidget(m_woke);
}

void SeveritySection::show(const diary::Episode& episode)
{
    m_pain->setChosen(episode.pain ? static_cast<int>(episode.pain->value()) : -1);
    m_woke->setChosen(episode.woke ? (*episode.woke ? 0 : 1) : -1);
}

void SeveritySection::read(diary::Episode& episode, std::vector<diary::Problem>&) const
{
    episode.pain.reset();
    if (m_pain->chosen() >= 0) episode.pain = diary::Pain::from(m_pain->chosen());
    episode.woke = yesOrNo(m_woke->chosen());
}

}  // namespace cramp::ui::entry
