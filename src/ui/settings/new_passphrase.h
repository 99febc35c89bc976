// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/passphrase_field.h"

namespace cramp::ui::settings
{

// Two fields for a passphrase that is to be set, with advice for a good one.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget* parent = nullptr);

    // Both fields hold the same, which is long enough; else says what is not so.
    bool check();
    seal::Secret words() const { return m_first->words(); }

Q_SIGNALS:
    // Enter was pressed in the last field.
    void entered();

private:
    widgets::PassphraseField* m_first;
    widgets::PassphraseField* m_second;
};

}  // namespace cramp::ui::settings
