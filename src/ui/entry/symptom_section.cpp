// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_section.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp
{

SymptomSection::SymptomSection(const Labels& labels) : FormSection(tr("What came with it"))
{
    content()->addWidget(new TextLabel(toQt(labels.symptomIntroduction())));
    for (const SymptomGroup& group : labels.symptomGroups())
        addGroup(labels, group);
}

void SymptomSection::addGroup(const Labels& labels, const SymptomGroup& group)
{
    Group made{new Button(asWritten(toQt(group.title))), new QWidget, {}};
    made.title->setCheckable(true);
    auto* column = new QVBoxLayout(made.body);
    column->setContentsMargins(scaled(12), 0, 0, scaled(8));
    column->setSpacing(scaled(16));
    auto* noneOfThese = new Button(tr("No to all of these"));
    column->addWidget(noneOfThese, 0, Qt::AlignLeft);
    for (const Symptom symptom : group.symptoms) {
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

void SymptomSection::show(const Episode& episode)
{
    for (const Group& group : m_groups) {
        for (SymptomRow* row : group.rows)
            row->show(episode.symptoms);
        group.title->setChecked(std::ranges::any_of(group.rows, &SymptomRow::isAnswered));
    }
}

void SymptomSection::read(Episode& episode, std::vector<Problem>&) const
{
    // In the order of the record, so that what is not touched stays as it is; then what is new.
    std::vector<SymptomEntry> answers;
    for (const Group& group : m_groups)
        for (const SymptomRow* row : group.rows)
            row->addTo(answers);
    std::vector<SymptomEntry> ordered;
    for (const SymptomEntry& entry : episode.symptoms)
        if (const auto found = std::ranges::find(answers, entry); found != answers.end()) {
            ordered.push_back(entry);
            answers.erase(found);
        }
    ordered.insert(ordered.end(), answers.begin(), answers.end());
    episode.symptoms = std::move(ordered);
}

}  // namespace cramp
