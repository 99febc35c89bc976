// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "ui/panel.h"

#include <QTimeEdit>

namespace cramp
{

// When was the cramp that is already over: some minutes ago, at a time, or only "last night". One press
// enters it; the rest is asked by the form.
class LogEarlierPanel : public Panel
{
    Q_OBJECT

public:
    // now: what the typed time begins with.
    explicit LogEarlierPanel(const Moment& now, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void minutesAgo(std::chrono::minutes ago);
    void lastNight();
    void atClock(cramp::Clock clock);
    void cancelled();

private:
    void addAgo(QLayout& row, std::chrono::minutes ago, const QString& text);
    void addTyped(const Moment& now);

    QTimeEdit* m_time = nullptr;
};

}  // namespace cramp
