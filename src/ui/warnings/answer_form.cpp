// SPDX-License-Identifier: MIT
#include "ui/warnings/answer_form.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <algorithm>
#include <array>

namespace cramp
{

namespace
{

constexpr int mostWords = 2000;

constexpr std::array helpers = {AnsweredBy::Gp,       AnsweredBy::Nhs111,     AnsweredBy::Emergency,
                                AnsweredBy::Hospital, AnsweredBy::Pharmacist, AnsweredBy::Maternity,
                                AnsweredBy::Other};
constexpr std::array results = {AnswerResult::RuledOut, AnswerResult::Found, AnswerResult::Waiting,
                                AnswerResult::Unknown};

template <typename Values>
QStringList labelsOf(const Values& values, const CheckWords& words)
{
    QStringList labels;
    for (const auto value : values) {
        QString label = toQt(words.of(value));
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

QString nameOf(const Answer& answer)
{
    return answer.answer == AnswerKind::Seen ? AnswerForm::tr("I have been seen")
                                             : AnswerForm::tr("I have got help");
}

}  // namespace

AnswerForm::AnswerForm(const Answer& start, const CheckWords& words, Date today, QWidget* parent)
    : Panel(parent),
      m_start(start),
      m_by(new ChoiceRow(start.answer == AnswerKind::Seen ? tr("Who saw you?") : tr("Who helps you?"),
                         labelsOf(helpers, words))),
      m_day(new QDateEdit)
{
    content()->addWidget(new TextLabel(nameOf(start), TextSize::Large, true));
    m_by->setChosen(placeOf(start.by, helpers));
    content()->addWidget(m_by);
    if (start.answer == AnswerKind::Seen) addResult(words);
    addDay(today);
    addButtons();
}

void AnswerForm::addResult(const CheckWords& words)
{
    m_result = new ChoiceRow(tr("What was it?"), labelsOf(results, words));
    m_result->setChosen(placeOf(m_start.result, results));
    content()->addWidget(m_result);
    auto* label = new TextLabel(tr("In your own words, if you like"));
    m_words = named(new QLineEdit(toQt(m_start.words)), label->text());
    m_words->setMaxLength(mostWords);
    m_words->setMinimumHeight(scaled(44));
    label->setBuddy(m_words);
    content()->addWidget(label);
    content()->addWidget(m_words);
}

void AnswerForm::addDay(Date today)
{
    auto* label = new TextLabel(tr("On which day?"));
    named(m_day, label->text());
    m_day->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_day->setMaximumDate(toQt(today));
    m_day->setDate(toQt(m_start.on.value_or(today)));
    m_day->setMinimumHeight(scaled(44));
    label->setBuddy(m_day);
    content()->addWidget(label);
    content()->addWidget(m_day, 0, Qt::AlignLeft);
}

void AnswerForm::addButtons()
{
    auto* row = new ButtonRow;
    auto* save = new Button(tr("Save this answer"));
    auto* cancel = new Button(tr("Not now"), Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, &AnswerForm::saved);
    connect(cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
    row->addWidget(save);
    row->addWidget(cancel);
    content()->addLayout(row);
}

Answer AnswerForm::answer() const
{
    Answer answer = m_start;
    answer.by = valueAt(m_by->chosen(), helpers);
    answer.on = toDate(m_day->date());
    if (m_result != nullptr) answer.result = valueAt(m_result->chosen(), results);
    if (m_words != nullptr) answer.words = toStd(m_words->text().trimmed());
    return answer;
}

void AnswerForm::takeFocus()
{
    if (auto* first = m_by->findChild<Button*>()) first->setFocus();
}

QString answerText(const Answer& answer, const CheckWords& words, const QLocale& locale)
{
    const QString day = fullDate(answer.on.value_or(answer.at.date()), locale);
    const QString by = answer.by ? toQt(words.of(*answer.by)) + QStringLiteral(", ") + day : day;
    QString text = AnswerForm::tr("You said: %1 (%2)").arg(nameOf(answer), by);
    if (answer.result) text += QStringLiteral(": ") + toQt(words.of(*answer.result));
    text += QLatin1Char('.');
    return answer.words.empty() ? text : text + QLatin1Char(' ') + toQt(answer.words);
}

Change answersTo(const std::vector<std::string>& rules, const Answer& pattern, const Moment& now)
{
    Change change{toStd(nameOf(pattern)), {}};
    for (const std::string& rule : rules) {
        Answer answer = pattern;
        answer.id = Uuid::random();
        answer.rule = rule;
        answer.at = now;
        if (!answer.on) answer.on = now.date();
        change.edits.push_back(addition(std::move(answer), now));
    }
    return change;
}

Change answersReplaced(const std::vector<Answer>& given, const Answer& pattern, const Moment& now)
{
    Change change{toStd(nameOf(pattern)), {}};
    for (const Answer& before : given) {
        Answer after = pattern;
        after.id = before.id;
        after.rule = before.rule;
        after.at = before.at;
        after.stamps = before.stamps;
        change.edits.push_back(replacement(before, std::move(after), now));
    }
    return change;
}

}  // namespace cramp
