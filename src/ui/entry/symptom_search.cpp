// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_search.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr std::size_t maxMatches = 8;

std::vector<diary::Symptom> symptomsWith(const QStringList& words, const guide::Labels& labels)
{
    std::vector<diary::Symptom> found;
    for (const guide::SymptomGroup& group : labels.symptomGroups())
        for (const diary::Symptom symptom : group.symptoms) {
            const QString text = format::toQt(labels.of(symptom) + ' ' + labels.questionFor(symptom) + ' ' +
                                              labels.helpFor(symptom));
            if (std::ranges::all_of(
                    words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
                found.push_back(symptom);
        }
    return found;
}

}  // namespace

SymptomSearch::SymptomSearch(const guide::Labels& labels, QWidget* parent)
    : QWidget(parent),
      m_labels(labels),
      m_field(new widgets::TypedField(tr("Something else? Type what it is, and choose from what is found."),
                                      tr("dizzy, itch, back")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    column->addWidget(m_field);
    connect(m_field, &widgets::TypedField::typed, this, &SymptomSearch::showMatches);
}

void SymptomSearch::showMatches()
{
    widgets::retire(std::exchange(m_matches, nullptr));
    const QStringList words = m_field->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return m_field->showReading({});
    const auto found = symptomsWith(words, m_labels);
    m_field->showReading(found.empty() ? tr("Nothing is found. Try one other word, or write it in the note.")
                                       : QString());
    if (found.empty()) return;
    m_matches = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_matches);
    row->setSpacing(theme::scaled(8));
    for (std::size_t i = 0; i < std::min(found.size(), maxMatches); ++i)
        addMatch(*row, found[i]);
    layout()->addWidget(m_matches);
    m_matches->show();
}

void SymptomSearch::addMatch(widgets::ButtonRow& row, diary::Symptom symptom)
{
    auto* button = new widgets::Button(widgets::asWritten(format::toQt(m_labels.of(symptom))));
    button->setAccessibleDescription(format::toQt(m_labels.questionFor(symptom)));
    connect(button, &QPushButton::clicked, this, [this, symptom] {
        m_field->setText({});
        showMatches();
        Q_EMIT chosen(symptom);
    });
    row.addWidget(button);
}

}  // namespace cramp::ui::entry
