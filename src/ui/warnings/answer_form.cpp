// SPDX-License-Identifier: MIT
#include "ui/warnings/answer_form.h"

#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <algorithm>
#include <array>

namespace cramp::ui::warnings
{

namespace
{

constexpr int mostWords = 2000;

constexpr std::array helpers = {diary::AnsweredBy::Gp,         diary::AnsweredBy::Nhs111,
                                diary::AnsweredBy::Emergency,  diary::AnsweredBy::Hospital,
                                diary::AnsweredBy::Pharmacist, diary::AnsweredBy::Maternity,
                                diary::AnsweredBy::Other};
constexpr std::array results = {diary::AnswerResult::RuledOut, diary::AnswerResult::Found,
                                diary::AnswerResult::Waiting, diary::AnswerResult::Unknown};

template <typename Values>
QStringList labelsOf(const Values& values, const triage::CheckWords& words)
{
    QStringList labels;
    for (const auto value : values) {
        QString label = format::toQt(words.of(value));
        label[0] = label[0].toUpper();
        labels << label;
    }
    return labels;
}

// The place of a value among the choices; -1: none.
template <typename Value, std::size_t count>
int placeOf(const std::optional<Value>& value, const std::array<Value, count>& values)
{
    if (!value) return -1;
    return static_cast<int>(std::ranges::find(values, *value) - values.begin());
}

template <typename Value, std::size_t count>
std::optional<Value> valueAt(int chosen, const std::array<Value, count>& values)
{
    if (chosen < 0) return std::nullopt;
    return values.at(static_cast<std::size_t>(chosen));
}

QString nameOf(const diary::Answer& answer)
{
    switch (answer.answer) {
        case diary::AnswerKind::Seen: return AnswerForm::tr("I have talked about this");
        case diary::AnswerKind::Later: return AnswerForm::tr("Remind me in 4 weeks");
        case diary::AnswerKind::GettingHelp: break;
    }
    return AnswerForm::tr("I am getting help now");
}

}  // namespace

AnswerForm::AnswerForm(const diary::Answer& start, const triage::CheckWords& words, diary::Date today,
                       QWidget* parent)
    : widgets::Panel(parent),
      m_start(start),
      m_by(new widgets::ChoiceRow(
          start.answer == diary::AnswerKind::Seen ? tr("Who did you talk to?") : tr("Who is helping you?"),
          labelsOf(helpers, words))),
      m_day(new widgets::DateField(tr("What day was this?"), widgets::DateField::Allowed::UpToToday))
{
    content()->addWidget(new widgets::TextLabel(nameOf(start), theme::TextSize::Large, true));
    m_by->setChosen(placeOf(start.by, helpers));
    content()->addWidget(m_by);
    if (start.answer == diary::AnswerKind::Seen) addResult(words);
    addDay(today);
    addButtons();
}

void AnswerForm::addResult(const triage::CheckWords& words)
{
    m_result = new widgets::ChoiceRow(tr("What did they say?"), labelsOf(results, words));
    m_result->setChosen(placeOf(m_start.result, results));
    content()->addWidget(m_result);
    auto* label = new widgets::TextLabel(tr("In your own words (optional)"));
    m_words = theme::named(new QLineEdit(format::toQt(m_start.words)), label->text());
    m_words->setMaxLength(mostWords);
    m_words->setMinimumHeight(theme::scaled(44));
    label->setBuddy(m_words);
    content()->addWidget(label);
    content()->addWidget(m_words);
}

void AnswerForm::addDay(diary::Date today)
{
    m_day->setToday(today);
    m_day->setDay(m_start.on.value_or(today));
    content()->addWidget(m_day);
}

void AnswerForm::addButtons()
{
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save my answer"));
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_day->check()) Q_EMIT saved();
    });
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
    row->addWidget(save);
    row->addWidget(cancel);
    content()->addLayout(row);
}

diary::Answer AnswerForm::answer() const
{
    diary::Answer answer = m_start;
    answer.by = valueAt(m_by->chosen(), helpers);
    answer.on = m_day->day();
    if (m_result != nullptr) answer.result = valueAt(m_result->chosen(), results);
    if (m_words != nullptr) answer.words = format::toStd(m_words->text().trimmed());
    return answer;
}

void AnswerForm::takeFocus()
{
    widgets::focusFirstControl(*this);
}

QString answerText(const diary::Answer& answer, const triage::CheckWords& words, const QLocale& locale)
{
    const QString day = format::fullDate(answer.on.value_or(answer.at.date()), locale);
    const QString by = answer.by ? format::toQt(words.of(*answer.by)) + QStringLiteral(", ") + day : day;
    QString text = AnswerForm::tr("You said: %1 (%2)").arg(nameOf(answer), by);
    if (answer.result) text += QStringLiteral(": ") + format::toQt(words.of(*answer.result));
    text += QLatin1Char('.');
    return answer.words.empty() ? text : text + QLatin1Char(' ') + format::ownWords(answer.words);
}

diary::Change answersTo(const std::vector<std::string>& rules, const diary::Answer& pattern,
                        const diary::Moment& now)
{
    diary::Change change{format::toStd(nameOf(pattern)), {}};
    for (const std::string& rule : rules) {
        diary::Answer answer = pattern;
        answer.id = diary::Uuid::random();
        answer.rule = rule;
        answer.at = now;
        if (!answer.on) answer.on = now.date();
        change.edits.push_back(diary::addition(std::move(answer), now));
    }
    return change;
}

diary::Change answersReplaced(const std::vector<diary::Answer>& given, const diary::Answer& pattern,
                              const diary::Moment& now)
{
    diary::Change change{format::toStd(nameOf(pattern)), {}};
    for (const diary::Answer& before : given) {
        diary::Answer after = pattern;
        after.id = before.id;
        after.rule = before.rule;
        after.at = before.at;
        after.stamps = before.stamps;
        change.edits.push_back(diary::replacement(before, std::move(after), now));
    }
    return change;
}

}  // namespace cramp::ui::warnings
