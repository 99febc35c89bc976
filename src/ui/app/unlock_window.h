// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "ui/host/machine_settings.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/passphrase_field.h"

#include <QFuture>
#include <QTimer>

#include <filesystem>
#include <functional>

namespace cramp::ui::app
{

// For a diary that is locked: asks for its passphrase, or for the recovery code, in a window of its own. The
// keys are made on another thread, so that the window stays responsive.
class UnlockWindow : public QWidget
{
    Q_OBJECT

public:
    // How long a wrong passphrase holds up the next try.
    static constexpr std::chrono::milliseconds waitAfterWrong{1000};

    // isAlone: no diary is open in another window, which then would set the theme.
    UnlockWindow(const host::MachineSettings& settings, std::filesystem::path file, bool isAlone,
                 std::function<diary::Moment()> now);

    const std::filesystem::path& file() const { return m_file; }
    // A line above the passphrase about what was done; empty: none.
    void say(const QString& sentence);
    void setHelpLines(const QString& lines) { widgets::HelpFoot::tell(*this, lines); }

Q_SIGNALS:
    // The keys of the diary are held; this window is still there.
    void unlocked();
    // The person has a cramp, which needs no passphrase.
    void crampWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCrampButton(QVBoxLayout& column);
    void addQuestion(bool isAlone);
    QWidget* makeButtons(bool isAlone);
    void addForgotten();
    theme::Theme themeNow() const;
    bool dress() const;
    void followClock();
    void tryWords();
    void finish(QFuture<bool>& opened);
    void setBusy(bool isBusy);
    void showWrong(const QString& sentence);

    const host::MachineSettings& m_settings;
    std::filesystem::path m_file;
    std::function<diary::Moment()> m_now;
    bool m_dresses;  // the whole program, in the theme of the hour
    widgets::PageFrame* m_frame;
    widgets::TextLabel* m_said;
    widgets::PassphraseField* m_words;
    widgets::Button* m_open;
    widgets::Button* m_forgot;
    widgets::TextLabel* m_busy;
    widgets::TextLabel* m_forgotten;
    QTimer m_watch;
};

}  // namespace cramp::ui::app
