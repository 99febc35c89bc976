// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_section.h"

#include "ui/format/qt_convert.h"
#include "ui/warnings/warning_place.h"
#include "ui/widgets/access.h"

#include <algorithm>

namespace cramp::ui::entry
{

SymptomSection::SymptomSection(const host::WindowContext& context)
    : FormSection(tr("Other symptoms")),
      m_words(warnings::checkWords(context)),
      m_unusual(new widgets::Button(tr("Yes, something unusual…"))),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    content()->setSpacing(theme::scaled(4));
    content()->addWidget(new widgets::TextLabel(tr("Was anything unusual, apart from the cramp?")));
    m_unusual->setCheckable(true);
    widgets::setAccess(*m_unusual, widgets::Access::Fold);
    content()->addWidget(m_unusual, 0, Qt::AlignLeft);
    m_column->setContentsMargins(0, theme::scaled(8), 0, 0);
    m_column->setSpacing(theme::scaled(12));
    m_column->addWidget(new widgets::TextLabel(format::toQt(context.labels.symptomIntroduction())));
    for (const guide::SymptomGroup& group : context.labels.symptomGroups())
        addGroup(context, group);
    content()->addWidget(m_body);
    m_body->hide();
    connect(m_unusual, &QPushButton::toggled, m_body, &QWidget::setVisible);
}

void SymptomSection::addGroup(const host::WindowContext& context, const guide::SymptomGroup& group)
{
    Group made{new widgets::Button(widgets::asWritten(format::toQt(group.title))), new QWidget, {}};
    made.title->setCheckable(true);
    widgets::setAccess(*made.title, widgets::Access::Fold);
    auto* column = new QVBoxLayout(made.body);
    column->setContentsMargins(theme::scaled(12), 0, 0, theme::scaled(8));
    column->setSpacing(theme::scaled(16));
    auto* noneOfThese = new widgets::Button(tr("No to all of these"));
    column->addWidget(noneOfThese, 0, Qt::AlignLeft);
    for (const diary::Symptom symptom : group.symptoms) {
        auto* row = new SymptomRow(context, m_words, symptom, SymptomRow::Form::Asked);
        connect(row, &SymptomRow::usualSaved, this, &SymptomSection::usualSaved);
        made.rows.push_back(row);
        column->addWidget(row);
    }
    made.body->setVisible(false);
    connect(made.title, &QPushButton::toggled, made.body, &QWidget::setVisible);
    connect(noneOfThese, &QPushButton::clicked, this, [rows = made.rows] {
        for (SymptomRow* row : rows)
            row->sayNo();
    });
    m_column->addWidget(made.title);
    m_column->addWidget(made.body);
    m_groups.push_back(std::move(made));
}

void SymptomSection::show(const diary::Episode& episode)
{
    for (const Group& group : m_groups) {
        for (SymptomRow* row : group.rows)
            row->show(episode.symptoms, episode.start.date());
        group.title->setChecked(std::ranges::any_of(group.rows, &SymptomRow::isAnswered));
    }
    m_unusual->setChecked(!episode.symptoms.empty());
}

void SymptomSection::contextChanged()
{
    for (const Group& group : m_groups)
        for (SymptomRow* row : group.rows)
            row->contextChanged();
}

void SymptomSection::read(diary::Episode& episode, std::vector<diary::Problem>&) const
{
    // In the order of the record, so that what is not touched stays as it is; then what is new.
    std::vector<diary::SymptomEntry> answers;
    for (const Group& group : m_groups)
        for (const SymptomRow* row : group.rows)
            row->addTo(answers);
    std::vector<diary::SymptomEntry> ordered;
    for (const diary::SymptomEntry& entry : episode.symptoms)
        if (const auto found = std::ranges::find(answers, entry); found != answers.end()) {
            ordered.push_back(entry);
            answers.erase(found);
        }
    ordered.insert(ordered.end(), answers.begin(), answers.end());
    episode.symptoms = std::move(ordered);
}

}  // namespace cramp::ui::entry
