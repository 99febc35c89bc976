// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page/recovery_sheet.h"
#include "ui/host/window_host.h"
#include "ui/widgets/passphrase_field.h"

namespace cramp::ui::settings
{

// Shows a recovery code, brings it to paper, and has it typed back.
class RecoveryCodeForm : public QWidget
{
    Q_OBJECT

public:
    RecoveryCodeForm(host::WindowContext& context, host::WindowHost& host, seal::Secret code,
                     QWidget* parent = nullptr);

    const seal::Secret& code() const { return m_code; }
    // The words were typed back; else says what is not so.
    bool check();
    paper::page::RecoverySheet sheet() const;

Q_SIGNALS:
    // Enter was pressed in the field.
    void entered();

private:
    QLayout* makeButtons();
    QStringList words() const;
    // Six of them, numbered.
    QString line(qsizetype from) const;
    void print();
    void saveAs();
    void write(const QString& file);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    seal::Secret m_code;
    widgets::PassphraseField* m_typed;
};

}  // namespace cramp::ui::settings
