// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/tab_row.h"

namespace cramp::ui::gp
{

// The views of the Diary: two of one page, and the page Trends.
enum class DiaryTab : std::uint8_t { Calendar, Table, Trends };

// The tabs at the head of each of the three.
class DiaryTabs : public widgets::TabRow
{
    Q_OBJECT

public:
    DiaryTabs(DiaryTab shown, host::WindowHost& host, QWidget* parent = nullptr);

Q_SIGNALS:
    // The page Diary is in front, and is to show this view of it.
    void wanted(cramp::ui::gp::DiaryTab view);

private:
    void bring(DiaryTab tab);

    DiaryTab m_shown;
    host::WindowHost& m_host;
};

}  // namespace cramp::ui::gp
