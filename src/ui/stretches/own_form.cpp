// SPDX-License-Identifier: MIT
#include "ui/stretches/own_form.h"

#include "ui/widgets/first_control.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/page_foot.h"

namespace cramp::ui::stretches
{

OwnForm::OwnForm(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(title, this)),
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
    auto* foot = new widgets::PageFoot;
    foot->row()->addWidget(keep);
    foot->row()->addWidget(leave);
    whole->addWidget(foot);
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
    m_problems->show(sentences.join(QLatin1Char('\n')));
}

}  // namespace cramp::ui::stretches
