// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_row.h"

#include "ui/format/qt_convert.h"

#include <algorithm>
#include <array>

namespace cramp::ui::entry
{

namespace
{

// The answers of a row in the order of its buttons: of a leg these, "side not known", no; else yes, no.
constexpr std::array legSides = {diary::Side::Left, diary::Side::Right, diary::Side::Both};
constexpr int sideNotKnown = 3;
constexpr int noAnswer = -1;

int numberOfNo(diary::Symptom symptom)
{
    return diary::isOfLeg(symptom) ? sideNotKnown + 1 : 1;
}

QStringList answersFor(const guide::Labels& labels, diary::Symptom symptom)
{
    QStringList answers;
    if (diary::isOfLeg(symptom)) {
        for (const diary::Side side : legSides)
            answers << format::toQt(labels.of(side));
        answers << SymptomRow::tr("Side not known");
    } else {
        answers << SymptomRow::tr("Yes");
    }
    return answers << SymptomRow::tr("No");
}

QStringList coursesOf(const guide::Labels& labels)
{
    QStringList courses;
    for (const diary::Course course : diary::allValues<diary::Course>())
        courses << format::toQt(labels.of(course));
    return courses;
}

int numberFor(const diary::SymptomEntry& entry)
{
    if (!entry.present) return numberOfNo(entry.kind);
    if (!diary::isOfLeg(entry.kind)) return 0;
    if (!entry.side) return sideNotKnown;
    const auto found = std::ranges::find(legSides, *entry.side);
    return found == legSides.end() ? noAnswer : static_cast<int>(found - legSides.begin());
}

}  // namespace

SymptomRow::SymptomRow(const guide::Labels& labels, diary::Symptom symptom, QWidget* parent)
    : QWidget(parent),
      m_symptom(symptom),
      m_answer(
          new widgets::ChoiceRow(format::toQt(labels.questionFor(symptom)), answersFor(labels, symptom))),
      m_course(new widgets::ChoiceRow(
          tr("%1: how did it start, or is it changing?").arg(format::toQt(labels.of(symptom))),
          coursesOf(labels)))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    m_answer->setHelp(format::toQt(labels.helpFor(symptom)));
    column->addWidget(m_answer);
    column->addWidget(m_course);
    m_course->hide();
    connect(m_answer, &widgets::ChoiceRow::changed, this, &SymptomRow::showCourse);
}

bool SymptomRow::isPresent() const
{
    return isAnswered() && m_answer->chosen() != numberOfNo(m_symptom);
}

void SymptomRow::showCourse()
{
    m_course->setVisible(isPresent());
}

void SymptomRow::show(const std::vector<diary::SymptomEntry>& symptoms)
{
    m_shown.clear();
    std::ranges::copy_if(symptoms, std::back_inserter(m_shown),
                         [this](const diary::SymptomEntry& entry) { return entry.kind == m_symptom; });
    m_answer->setChosen(m_shown.empty() ? noAnswer : numberFor(m_shown.front()));
    const bool hasCourse = !m_shown.empty() && m_shown.front().course;
    m_course->setChosen(hasCourse ? static_cast<int>(*m_shown.front().course) : noAnswer);
    m_shownEntry = entry();
    showCourse();
}

std::optional<diary::SymptomEntry> SymptomRow::entry() const
{
    if (!isAnswered()) return std::nullopt;
    diary::SymptomEntry entry{m_symptom, std::nullopt, isPresent(), std::nullopt};
    const int answer = m_answer->chosen();
    if (!entry.present) return entry;
    if (diary::isOfLeg(m_symptom) && answer < sideNotKnown)
        entry.side = legSides.at(static_cast<std::size_t>(answer));
    if (m_course->chosen() >= 0) entry.course = static_cast<diary::Course>(m_course->chosen());
    // Not asked here: it stays as it was.
    if (!m_shown.empty() && m_shown.front().present) entry.onset = m_shown.front().onset;
    return entry;
}

void SymptomRow::addTo(std::vector<diary::SymptomEntry>& symptoms) const
{
    const auto answer = entry();
    if (answer == m_shownEntry)
        symptoms.insert(symptoms.end(), m_shown.begin(), m_shown.end());
    else if (answer)
        symptoms.push_back(*answer);
}

void SymptomRow::sayNo()
{
    if (!isAnswered()) m_answer->setChosen(numberOfNo(m_symptom));
}

}  // namespace cramp::ui::entry
