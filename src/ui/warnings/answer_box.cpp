// SPDX-License-Identifier: MIT
#include "ui/warnings/answer_box.h"

namespace cramp::ui::warnings
{

namespace
{

diary::Answer patternOf(diary::AnswerKind kind, diary::Date today)
{
    diary::Answer pattern;
    pattern.answer = kind;
    pattern.on = today;
    return pattern;
}

}  // namespace

AnswerBox::AnswerBox(triage::Urgency urgency, const std::optional<diary::Answer>& given,
                     const triage::CheckWords& words, diary::Date today, QWidget* parent)
    : QWidget(parent),
      m_urgency(urgency),
      m_given(given),
      m_words(words),
      m_today(today),
      m_column(new QVBoxLayout(this)),
      m_buttons(new QWidget),
      m_row(new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_buttons))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::scaled(8));
    m_column->addWidget(m_buttons);
    addAnswers();
}

void AnswerBox::addButton(widgets::Button* button)
{
    m_row->addWidget(button);
}

void AnswerBox::addAnswers()
{
    if (m_given) {
        auto* change = new widgets::Button(tr("Change my answer…"));
        connect(change, &QPushButton::clicked, this, [this] { ask(*m_given); });
        m_row->addWidget(change);
        if (m_given->answer != diary::AnswerKind::Seen) addSeen();
        return;
    }
    if (m_urgency >= triage::Urgency::Urgent)
        addOnePress(tr("I am getting help now"), diary::AnswerKind::GettingHelp);
    addSeen();
    if (m_urgency < triage::Urgency::Urgent)
        addOnePress(tr("Remind me in 4 weeks"), diary::AnswerKind::Later);
}

void AnswerBox::addSeen()
{
    auto* seen = new widgets::Button(tr("I have talked about this…"));
    connect(seen, &QPushButton::clicked, this, [this] { ask(patternOf(diary::AnswerKind::Seen, m_today)); });
    m_row->addWidget(seen);
}

void AnswerBox::addOnePress(const QString& text, diary::AnswerKind kind)
{
    auto* button = new widgets::Button(text);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT answered(patternOf(kind, m_today)); });
    m_row->addWidget(button);
}

void AnswerBox::ask(const diary::Answer& start)
{
    const bool isChange = m_given && start.id == m_given->id;
    m_form = new AnswerForm(start, m_words, m_today);
    m_buttons->hide();
    m_column->addWidget(m_form);
    connect(m_form, &AnswerForm::cancelled, this, &AnswerBox::close);
    connect(m_form, &AnswerForm::saved, this, [this, isChange] {
        // Whoever writes it shows the finding anew. Until it is written, what was typed stays.
        isChange ? Q_EMIT replaced(m_form->answer()) : Q_EMIT answered(m_form->answer());
    });
    m_form->takeFocus();
}

void AnswerBox::close()
{
    // Its button asked for this.
    m_form->hide();
    m_form->deleteLater();
    m_buttons->show();
}

}  // namespace cramp::ui::warnings
