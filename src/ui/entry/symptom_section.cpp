// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_section.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::entry
{

SymptomSection::SymptomSection(const guide::Labels& labels) : FormSection(tr("Other symptoms"))
{
    content()->addWidget(new widgets::TextLabel(format::toQt(labels.symptomIntroduction())));
    for (const guide::SymptomGroup& group : labels.symptomGroups())
        addGroup(labels, group);
}

void SymptomSection::addGroup(const guide::Labels& labels, const guide::SymptomGroup& group)
{
    Group made{new widgets::Button(widgets::asWritten(format::toQt(group.title))), new QWidget, {}};
    made.title->setCheckable(true);
    auto* column = new QVBoxLayout(made.body);
    column->setContentsMargins(theme::scaled(12), 0, 0, theme::scaled(8));
    column->setSpacing(theme::scaled(16));
    auto* noneOfThese = new widgets::Button(tr("No to all of these"));
    column->addWidget(noneOfThese, 0, Qt::AlignLeft);
    for (const diary::Symptom symptom : group.symptoms) {
        auto* row = new SymptomRow(labels, symptom);
        made.rows.push_back(row);
        column->addWidget(row);
    }
    made.body->setVisible(false);
    connect(made.title, &QPushButton::toggled, made.body, &QWidget::setVisible);
    connect(noneOfThese, &QPushButton::clicked, this, [rows = made.rows] {
        for (SymptomRow* row : rows)
            row->sayNo();
    });
    content()->addWidget(made.title);
    content()->addWidget(made.body);
    m_groups.push_back(std::move(made));
}

void SymptomSection::show(const diary::Episode& episode)
{
    for (const Group& group : m_groups) {
        for (SymptomRow* row : group.rows)
            row->show(episode.symptoms);
        group.title->setChecked(std::ranges::any_of(group.rows, &SymptomRow::isAnswered));
    }
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
