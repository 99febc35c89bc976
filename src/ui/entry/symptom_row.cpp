// SPDX-License-Identifier: MIT
#include "ui/entry/symptom_row.h"

#include "triage/check_words.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

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
// Of the questions about a sign that is there.
constexpr int yes = 0;
// Of the names of ticked signs, so that their answers stand below one another.
constexpr int nameWidth = 220;

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

widgets::ChoiceRow* makeAnswer(const guide::Labels& labels, diary::Symptom symptom, SymptomRow::Form form)
{
    if (form == SymptomRow::Form::Asked) {
        auto* answer =
            new widgets::ChoiceRow(format::toQt(labels.questionFor(symptom)), answersFor(labels, symptom));
        answer->setHelp(format::toQt(labels.helpFor(symptom)));
        return answer;
    }
    auto* answer = new widgets::ChoiceRow(format::toQt(labels.of(symptom)), answersFor(labels, symptom),
                                          widgets::ChoiceRow::Question::Before);
    answer->setQuestionWidth(nameWidth);
    answer->setToolTip(format::toQt(labels.helpFor(symptom)));
    answer->setShown(numberOfNo(symptom), false);
    if (diary::isOfLeg(symptom)) answer->setShown(sideNotKnown, false);
    return answer;
}

widgets::ChoiceRow* makeQuestion(const std::string& text, SymptomRow::Form form)
{
    const auto place = form == SymptomRow::Form::Ticked ? widgets::ChoiceRow::Question::Before
                                                        : widgets::ChoiceRow::Question::Above;
    auto* row =
        new widgets::ChoiceRow(format::toQt(text), {SymptomRow::tr("Yes"), SymptomRow::tr("No")}, place);
    // Set off from the answers before it.
    if (form == SymptomRow::Form::Ticked) row->setContentsMargins(theme::scaled(12), 0, 0, 0);
    row->hide();
    return row;
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

SymptomRow::SymptomRow(const host::WindowContext& context, const triage::CheckWords& words,
                       diary::Symptom symptom, Form form, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_words(words),
      m_symptom(symptom),
      m_day(context.session.now().date()),
      m_answer(makeAnswer(context.labels, symptom, form)),
      m_onset(makeQuestion(words.of(triage::SignText::RecentlyBegun), form)),
      m_worse(makeQuestion(words.of(triage::SignText::WorseThanUsual), form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(8));
    column->addLayout(makeLine(form));
    showQuestion();
    for (widgets::ChoiceRow* question : {m_answer, m_onset, m_worse})
        connect(question, &widgets::ChoiceRow::changed, this, [this] {
            showQuestion();
            Q_EMIT changed();
        });
}

QLayout* SymptomRow::makeLine(Form form)
{
    QLayout* line = form == Form::Ticked ? static_cast<QLayout*>(new widgets::ButtonRow) : new QVBoxLayout;
    line->setSpacing(theme::scaled(8));
    for (widgets::ChoiceRow* question : {m_answer, m_onset, m_worse})
        line->addWidget(question);
    if (form == Form::Asked) {
        m_course = new widgets::ChoiceRow(
            tr("%1: how did it start, or is it changing?").arg(format::toQt(m_context.labels.of(m_symptom))),
            coursesOf(m_context.labels));
        line->addWidget(m_course);
    }
    if (const auto usual = diary::usualCode(m_symptom)) addUsual(*line, *usual);
    return line;
}

void SymptomRow::addUsual(QLayout& line, diary::ContextCode code)
{
    m_usual = new widgets::Button(tr("Normal for me…"), widgets::Button::Role::Plain);
    m_usual->setAccessibleDescription(format::toQt(m_context.labels.of(m_symptom)));
    line.addWidget(m_usual);
    connect(m_usual, &QPushButton::clicked, this, [this, code] { askUsual(code); });
}

void SymptomRow::askUsual(diary::ContextCode code)
{
    if (m_usualForm != nullptr) return m_usualForm->takeFocus();
    diary::ContextItem start;
    start.side = entry() ? entry()->side : std::nullopt;
    m_usualForm = new warnings::UsualForm({code}, start, m_words, m_context);
    layout()->addWidget(m_usualForm);
    m_usualForm->show();
    const auto close = [this] {
        m_usualForm->hide();
        m_usualForm->deleteLater();
        m_usualForm = nullptr;
        widgets::focusFirstControl(*m_answer);
    };
    connect(m_usualForm, &warnings::UsualForm::left, this, close);
    connect(m_usualForm, &warnings::UsualForm::saved, this, [this, close](const diary::ContextItem& item) {
        close();
        Q_EMIT usualSaved(item);
    });
    m_usualForm->takeFocus();
}

bool SymptomRow::isPresent() const
{
    return isAnswered() && m_answer->chosen() != numberOfNo(m_symptom);
}

triage::SignQuestion SymptomRow::question() const
{
    const auto sign = entry();
    if (!sign || !sign->present) return triage::SignQuestion::None;
    return triage::questionAbout(*sign, m_context.rules, m_context.session.recent().context, m_day);
}

void SymptomRow::showQuestion()
{
    const triage::SignQuestion asked = question();
    m_onset->setVisible(asked == triage::SignQuestion::Onset);
    m_worse->setVisible(asked == triage::SignQuestion::WorseThanUsual);
    if (m_course != nullptr) m_course->setVisible(isPresent() && asked == triage::SignQuestion::None);
    const bool isOld = asked != triage::SignQuestion::Onset || m_onset->chosen() > yes;
    if (m_usual != nullptr)
        m_usual->setVisible(isPresent() && asked != triage::SignQuestion::WorseThanUsual && isOld);
}

void SymptomRow::show(const std::vector<diary::SymptomEntry>& symptoms, diary::Date day)
{
    m_day = day;
    m_shown.clear();
    std::ranges::copy_if(symptoms, std::back_inserter(m_shown),
                         [this](const diary::SymptomEntry& entry) { return entry.kind == m_symptom; });
    const diary::SymptomEntry none{m_symptom, std::nullopt, true, std::nullopt};
    const diary::SymptomEntry& first = m_shown.empty() ? none : m_shown.front();
    m_answer->setChosen(m_shown.empty() ? noAnswer : numberFor(first));
    m_onset->setChosen(first.onset ? static_cast<int>(*first.onset) : noAnswer);
    m_worse->setChosen(noAnswer);
    if (first.course == diary::Course::Worsening) m_worse->setChosen(yes);
    if (first.course == diary::Course::Steady) m_worse->setChosen(yes + 1);
    if (m_course != nullptr) m_course->setChosen(first.course ? static_cast<int>(*first.course) : noAnswer);
    // A side that was left open, and a no, can be seen where they were said.
    if (m_course == nullptr && diary::isOfLeg(m_symptom))
        m_answer->setShown(sideNotKnown, m_answer->chosen() == sideNotKnown);
    showQuestion();
    m_shownEntry = entry();
}

// What is not asked here stays as it was.
void SymptomRow::readQuestion(diary::SymptomEntry& entry) const
{
    if (!m_shown.empty() && m_shown.front().present) {
        entry.onset = m_shown.front().onset;
        entry.course = m_shown.front().course;
    }
    if (m_course != nullptr && !m_course->isHidden())
        entry.course = m_course->chosen() < 0 ? std::nullopt
                                              : std::optional(static_cast<diary::Course>(m_course->chosen()));
    if (!m_onset->isHidden())
        entry.onset = m_onset->chosen() < 0 ? std::nullopt
                                            : std::optional(m_onset->chosen() == yes ? diary::Onset::Recent
                                                                                     : diary::Onset::Longer);
    if (!m_worse->isHidden() && m_worse->chosen() >= 0)
        entry.course = m_worse->chosen() == yes ? diary::Course::Worsening : diary::Course::Steady;
}

std::optional<diary::SymptomEntry> SymptomRow::entry() const
{
    if (!isAnswered()) return std::nullopt;
    diary::SymptomEntry entry{m_symptom, std::nullopt, isPresent(), std::nullopt};
    const int answer = m_answer->chosen();
    if (!entry.present) return entry;
    if (diary::isOfLeg(m_symptom) && answer < sideNotKnown)
        entry.side = legSides.at(static_cast<std::size_t>(answer));
    readQuestion(entry);
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
