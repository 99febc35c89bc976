// SPDX-License-Identifier: MIT
#pragma once

#include "seal/secret.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QLineEdit>

namespace cramp::ui::widgets
{

// A line for a passphrase or a recovery code: hidden until "Show" is pressed, with room below it for what is
// wrong.
class PassphraseField : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(const QString& label, QWidget* parent = nullptr);

    QLineEdit* edit() { return m_edit; }
    bool isEmpty() const { return m_edit->text().isEmpty(); }
    // How many letters and signs it has, not bytes.
    qsizetype characters() const;
    // What was typed as the bytes that open the lock on every computer: UTF-8 in the one form of Unicode that
    // joins a letter and its accent (NFC). What Qt holds of it for itself cannot be wiped.
    seal::Secret words() const;
    void clear();
    void setShown(bool isShown) { m_show->setChecked(isShown); }
    // Says what is wrong, also to those who hear the window, until something else is typed.
    void showProblem(const QString& sentence);
    QString problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

Q_SIGNALS:
    // Enter was pressed.
    void entered();

private:
    void show(bool isShown);

    QLineEdit* m_edit;
    Button* m_show;
    TextLabel* m_problem;
    QWidget* m_heard;  // is not seen
};

}  // namespace cramp::ui::widgets
