// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::entry
{

// One past night that was pressed: what is recorded of it, each cramp leading to its entry; of one that is
// not recorded whether it was free of cramps. What is answered is written at once and can be undone.
class NightPanel : public widgets::Panel
{
    Q_OBJECT

public:
    NightPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // None: nothing is shown.
    void show(std::optional<diary::Date> night);
    // The diary was changed.
    void refresh();
    std::optional<diary::Date> night() const { return m_night; }

Q_SIGNALS:
    // It was closed by its own button.
    void closed();

private:
    void build();
    void addCramps(QVBoxLayout& column, const std::vector<diary::Episode>& cramps);
    void addAnswers(QVBoxLayout& column, diary::NightState state);
    void sayFree();
    std::vector<diary::Episode> crampsOf(const diary::Diary& diary) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    std::optional<diary::Date> m_night;
    QString m_shown;  // what the panel says
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::entry
