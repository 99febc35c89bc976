// SPDX-License-Identifier: MIT
#include "ui/cramp_now/cramp_section.h"

#include "ui/widgets/button_row.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::cramp_now
{

namespace
{

constexpr double bigHeight = 96;
constexpr int bigText = 24;

widgets::Button* makeBig(const QString& text, widgets::Button::Role role)
{
    auto* button = new widgets::Button(text, role);
    button->setLeastHeight(bigHeight);
    button->setTextSize(bigText, true);
    return button;
}

}  // namespace

CrampSection::CrampSection(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void CrampSection::replace(QWidget* content)
{
    widgets::retire(m_content);
    m_clock = nullptr;
    m_content = content;
    m_column->addWidget(content);
    content->show();
}

void CrampSection::showNothing()
{
    widgets::retire(m_content);
    m_clock = nullptr;
    m_content = nullptr;
}

void CrampSection::showRunning(const QString& since)
{
    auto* panel = new widgets::Panel;
    auto* clock = new widgets::TextLabel({}, theme::TextSize::Title, true);
    panel->content()->addWidget(clock);
    panel->content()->addWidget(new widgets::TextLabel(since));
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    auto* passing = makeBig(tr("It has passed"), widgets::Button::Role::Filled);
    auto* help = makeBig(tr("Show what helps"), widgets::Button::Role::Outlined);
    row->addWidget(passing);
    row->addWidget(help);
    panel->content()->addLayout(row);
    connect(passing, &QPushButton::clicked, this, &CrampSection::passed);
    connect(help, &QPushButton::clicked, this, &CrampSection::helpWanted);
    replace(panel);
    m_clock = clock;
}

void CrampSection::setClock(const QString& clock)
{
    if (m_clock != nullptr) m_clock->setText(clock);
}

PassedQuestion* CrampSection::showQuestion(const QString& since, std::chrono::seconds elapsed)
{
    auto* panel = new widgets::Panel;
    auto* question = new PassedQuestion(since, elapsed, true);
    panel->content()->addWidget(question);
    replace(panel);
    return question;
}

void CrampSection::focusFirst()
{
    if (m_content == nullptr) return;
    // No answer lies under a key that is pressed by chance.
    const bool isQuestion = m_content->findChild<PassedQuestion*>() != nullptr;
    auto* first = isQuestion ? nullptr : m_content->findChild<QPushButton*>();
    QWidget* target = first != nullptr ? first : m_content;
    target->setFocus();
}

}  // namespace cramp::ui::cramp_now
