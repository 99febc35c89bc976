// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/summary.h"
#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::history
{

// How the nights of a month stand: how many with cramps, without, and not recorded; and the way to the next
// one that can still be filled in.
class MonthPanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit MonthPanel(host::WindowContext& context, QWidget* parent = nullptr);

    // The next night to fill in is sought after the chosen one, or from the first of the month.
    void show(const diary::Diary& diary, std::chrono::year_month month, std::optional<diary::Date> chosen);

Q_SIGNALS:
    void nightWanted(cramp::diary::Date night);

private:
    QString countText(const std::vector<report::summary::NightRow>& nights) const;

    host::WindowContext& m_context;
    widgets::TextLabel* m_title;
    widgets::TextLabel* m_counts;
    widgets::Button* m_fill;
    std::optional<diary::Date> m_next;
};

}  // namespace cramp::ui::history
