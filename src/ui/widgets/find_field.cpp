// SPDX-License-Identifier: MIT
#include "ui/widgets/find_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace cramp::ui::widgets
{

FindField::FindField(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_answer(new TextLabel({}, theme::TextSize::Body, false, TextLabel::Voice::Soft))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::scaled(12));
    row->addWidget(m_field);
    row->addWidget(m_answer);
    m_field->setAccessibleName(tr("Find on this page"));
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setMinimumWidth(theme::scaled(200));
    m_field->setMaximumWidth(theme::scaled(260));
    m_answer->setWordWrap(false);
    m_answer->hide();
    connect(m_field, &QLineEdit::textChanged, this, &FindField::wordsChanged);
    connect(m_field, &QLineEdit::editingFinished, this, &FindField::left);
}

void FindField::start()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

QString FindField::answer(const FoundPlaces& places) const
{
    if (words().isEmpty()) return {};
    if (places.count == 0) return tr("Not found on this page");
    if (places.number == 0) return tr("%1 found").arg(places.count);
    return tr("%1 of %2").arg(places.number).arg(places.count);
}

void FindField::say(const FoundPlaces& places)
{
    const QString said = answer(places);
    m_answer->setText(said);
    m_answer->setVisible(!said.isEmpty());
    m_field->setAccessibleDescription(said);
}

// The line itself lets Enter pass.
void FindField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QWidget::keyPressEvent(event);
    Q_EMIT nextWanted(event->modifiers().testFlag(Qt::ShiftModifier));
}

}  // namespace cramp::ui::widgets
