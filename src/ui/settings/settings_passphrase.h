// SPDX-License-Identifier: MIT
#pragma once

#include "seal/lock_header.h"
#include "ui/settings/new_passphrase.h"
#include "ui/settings/plain_remains.h"
#include "ui/settings/recovery_code_form.h"
#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"

#include <functional>
#include <memory>

namespace cramp::ui::settings
{

// The passphrase of the diary: sets one, with a recovery code that is typed back before the diary is locked,
// changes and removes it. The work is done on another thread; a diary that was written anew is then opened in
// a new window.
class SettingsPassphrase : public SettingsPanel
{
    Q_OBJECT

public:
    // How long a wrong passphrase holds up the next try.
    static constexpr std::chrono::milliseconds waitAfterWrong{1000};

    SettingsPassphrase(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;
    // What a try of a new passphrase is to cost; tests make it cheap.
    void setCost(const seal::KdfCost& cost) { m_cost = cost; }

private:
    using Words = std::shared_ptr<const seal::Secret>;
    using Step = std::function<void()>;

    bool isLocked() const { return session().store().keys() != nullptr; }
    std::filesystem::path file() const { return session().store().file(); }

    void setLockAfter();
    void showChoices();
    void offerNew(QLayout& row);
    void offerChanges(QLayout& row);
    // A form in place of the choices, with a button that goes on and one that gives up.
    QVBoxLayout* beginForm();
    void endForm(QVBoxLayout& column, const QString& next, const Step& step);
    // Back to the choices.
    void giveUp();
    void endWith(const QString& sentence);
    void showForm();
    void askNew();
    void takeNew();
    void askCode(const QString& next, const Step& step);
    void askChange();
    void askCurrent(const QString& why, const QString& next, const Step& step);
    void addCurrent(QVBoxLayout& column);
    // The present passphrase as it was typed; null, and said, when nothing was.
    Words current();

    void lock(const Words& passphrase);
    void change(const Words& passphrase);
    void checkForCode();
    void changeCode(const Words& present);
    void remove();
    // Says what is being done, does it beside the window, then goes on with done; or says what went wrong.
    void work(const QString& doing, const Step& job, const Step& done);
    void finish(const std::function<void()>& takeResult, const Step& done);
    void setBusy(const QString& doing);
    void sayWrong();

    seal::KdfCost m_cost;
    widgets::TextLabel* m_state;
    widgets::TextLabel* m_busy;
    PlainRemains* m_remains;
    widgets::ChoiceRow* m_lockAfter;
    QWidget* m_body = nullptr;
    bool m_isAsking = false;  // a form is shown
    bool m_wasLocked = false;
    widgets::PassphraseField* m_current = nullptr;  // of the form that is shown, like the next two
    NewPassphrase* m_new = nullptr;
    RecoveryCodeForm* m_code = nullptr;
};

}  // namespace cramp::ui::settings
