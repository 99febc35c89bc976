// SPDX-License-Identifier: MIT
#include "ui/stretches/own_form.h"

#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/form_state.h"

namespace cramp::ui::stretches
{

namespace
{

constexpr double widest = 640;

}  // namespace

OwnForm::OwnForm(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(title, widest, this)),
      m_problems(new widgets::MessageBar)
{
    setAccessibleName(title);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_problems);
    auto* keep = new widgets::Button(tr("Save"), widgets::Button::Role::Filled);
    auto* leave = new widgets::Button(tr("Leave without saving"), widgets::Button::Role::Plain);
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(keep, &QPushButton::clicked, this, [this] { save(); });
    connect(leave, &QPushButton::clicked, this, &OwnForm::left);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme::scaled(32), theme::scaled(12), theme::scaled(32), theme::scaled(12));
    auto* row = new widgets::ButtonRow;
    row->addWidget(keep);
    row->addWidget(leave);
    foot->addLayout(row);
    whole->addLayout(foot);
}

QStringList OwnForm::state() const
{
    return widgets::formState(*this);
}

void OwnForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBegun) return;
    m_isBegun = true;
    m_begun = state();
}

void OwnForm::takeFocus()
{
    QWidget* last = focusWidget();
    const bool isThere = last != nullptr && last != this && isAncestorOf(last) && last->isVisibleTo(this);
    isThere ? last->setFocus() : widgets::focusFirstControl(*m_frame);
}

void OwnForm::addField(const QString& name, QWidget* field)
{
    auto* label = new widgets::TextLabel(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto* whole = new QVBoxLayout;
    whole->setSpacing(theme::scaled(4));
    whole->addWidget(label);
    whole->addWidget(field);
    column().addLayout(whole);
}

void OwnForm::tellProblems(const QStringList& sentences)
{
    m_problems->show(widgets::MessageBar::Kind::Failure, sentences.join(QLatin1Char('\n')));
}

}  // namespace cramp::ui::stretches
