// SPDX-License-Identifier: MIT
#include "ui/settings/new_passphrase.h"

#include "store/passphrase.h"

namespace cramp::ui::settings
{

NewPassphrase::NewPassphrase(QWidget* parent)
    : QWidget(parent),
      m_first(new widgets::PassphraseField(tr("New passphrase"))),
      m_second(new widgets::PassphraseField(tr("The same passphrase again")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(new widgets::TextLabel(
        tr("Use at least %n character(s). 4 words that you can remember and nobody would guess make a good "
           "passphrase.",
           nullptr, static_cast<int>(store::shortestPassphrase))));
    column->addWidget(m_first);
    column->addWidget(m_second);
    connect(m_first, &widgets::PassphraseField::entered, m_second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_second, &widgets::PassphraseField::entered, this, &NewPassphrase::entered);
}

bool NewPassphrase::check()
{
    if (m_first->characters() < static_cast<qsizetype>(store::shortestPassphrase)) {
        m_first->showProblem(tr("Enter a longer passphrase: at least %n character(s).", nullptr,
                                static_cast<int>(store::shortestPassphrase)));
        return false;
    }
    if (m_first->words().text() == m_second->words().text()) return true;
    m_second->showProblem(tr("Enter the same passphrase in both fields. The 2 are different."));
    return false;
}

}  // namespace cramp::ui::settings
