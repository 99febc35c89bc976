// SPDX-License-Identifier: MIT
#include "ui/severity_section.h"

#include "ui/button_row.h"

namespace cramp
{

namespace
{

constexpr int mostHours = 24 * 60;

QStringList painAnswers()
{
    QStringList answers;
    for (auto pain = Pain::lowest; pain <= Pain::highest; ++pain)
        answers << QString::number(pain);
    return answers;
}

std::optional<bool> yesOrNo(int chosen)
{
    if (chosen < 0) return std::nullopt;
    return chosen == 0;
}

}  // namespace

SeveritySection::SeveritySection()
    : FormSection(tr("How bad")),
      m_pain(new ChoiceRow(tr("Pain, from 0 (none) to 10 (the worst you can imagine)"), painAnswers())),
      m_woke(new ChoiceRow(tr("Did it wake you?"), {tr("Yes"), tr("No")})),
      m_knowsSoreness(new QCheckBox(tr("The muscle was sore afterwards"))),
      m_hours(new QSpinBox),
      m_minutes(new QSpinBox)
{
    content()->addWidget(m_pain);
    content()->addWidget(m_woke);
    content()->addWidget(m_knowsSoreness);
    m_hours->setRange(0, mostHours);
    m_hours->setSuffix(tr(" hours sore"));
    m_minutes->setRange(0, 59);
    m_minutes->setSuffix(tr(" minutes sore"));
    m_hours->setAccessibleName(tr("Hours of soreness"));
    m_minutes->setAccessibleName(tr("Minutes of soreness"));
    auto* row = new ButtonRow;
    for (QSpinBox* box : {m_hours, m_minutes}) {
        box->setEnabled(false);
        connect(m_knowsSoreness, &QCheckBox::toggled, box, &QWidget::setEnabled);
        row->addWidget(box);
    }
    content()->addLayout(row);
}

void SeveritySection::show(const Episode& episode)
{
    m_pain->setChosen(episode.pain ? static_cast<int>(episode.pain->value()) : -1);
    m_woke->setChosen(episode.woke ? (*episode.woke ? 0 : 1) : -1);
    m_knowsSoreness->setChecked(episode.soreness.has_value());
    const std::int64_t minutes = episode.soreness ? episode.soreness->value() : 0;
    m_hours->setValue(static_cast<int>(qMin<std::int64_t>(minutes / 60, mostHours)));
    m_minutes->setValue(static_cast<int>(minutes % 60));
}

void SeveritySection::read(Episode& episode, std::vector<Problem>&) const
{
    episode.pain.reset();
    if (m_pain->chosen() >= 0) episode.pain = Pain::from(m_pain->chosen());
    episode.woke = yesOrNo(m_woke->chosen());
    episode.soreness.reset();
    if (m_knowsSoreness->isChecked())
        episode.soreness = SorenessMinutes::from(m_hours->value() * 60 + m_minutes->value());
}

}  // namespace cramp
