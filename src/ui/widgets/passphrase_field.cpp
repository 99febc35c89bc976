// SPDX-License-Identifier: MIT
#include "ui/widgets/passphrase_field.h"

#include "ui/widgets/first_control.h"
#include "ui/widgets/notification.h"

#include <QHBoxLayout>

namespace cramp::ui::widgets
{

namespace
{

constexpr int longestPassphrase = 1000;

}  // namespace

PassphraseField::PassphraseField(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_edit(theme::named(new QLineEdit, label)),
      m_show(theme::named(new Button(tr("Show")), tr("Show: %1").arg(label))),
      m_problem(new TextLabel({}, theme::TextSize::Body, true, TextLabel::Voice::Bad)),
      m_heard(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    auto* name = new TextLabel(label);
    name->setBuddy(m_edit);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::scaled(8));
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    column->addWidget(name);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    m_edit->setMaxLength(longestPassphrase);
    m_show->setCheckable(true);
    show(false);
    m_heard->setGeometry(0, 0, 1, 1);
    makeNotification(*m_heard);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::show);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    connect(m_edit, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

void PassphraseField::show(bool isShown)
{
    m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    // An input method must neither learn nor better what is typed here.
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                (isShown ? Qt::ImhNone : Qt::ImhHiddenText));
}

qsizetype PassphraseField::characters() const
{
    return m_edit->text().normalized(QString::NormalizationForm_C).toUcs4().size();
}

seal::Secret PassphraseField::words() const
{
    QString joined = m_edit->text().normalized(QString::NormalizationForm_C);
    QByteArray bytes = joined.toUtf8();
    seal::Secret words(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    joined.fill(QChar());
    return words;
}

void PassphraseField::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
    m_problem->hide();
}

void PassphraseField::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    announce(*m_heard, sentence);
    focusFirstControl(*this);
}

}  // namespace cramp::ui::widgets
