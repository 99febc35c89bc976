// SPDX-License-Identifier: MIT
#include "ui/gp/diary_tabs.h"

#include "ui/host/window_places.h"

#include <algorithm>

namespace cramp::ui::gp
{

DiaryTabs::DiaryTabs(DiaryTab shown, host::WindowHost& host, QWidget* parent)
    : widgets::TabRow(host::placeName(host::PageId::Diary),
                      {tr("Calendar"), tr("Table"), host::tabName(host::PageId::Trends)},
                      static_cast<int>(shown), parent),
      m_shown(shown),
      m_host(host)
{
    connect(this, &widgets::TabRow::chosen, this,
            [this](int tab) { leave([this, tab] { bring(static_cast<DiaryTab>(tab)); }); });
}

// What was pressed on Trends goes on to the tabs of the page that came. Where a form is open there, it stays.
void DiaryTabs::bring(DiaryTab tab)
{
    if (tab == DiaryTab::Trends) return m_host.showPage(host::PageId::Trends);
    if (m_shown != DiaryTab::Trends) return Q_EMIT wanted(tab);
    const QWidget* whole = window();
    m_host.showPage(host::PageId::Diary);
    const auto all = whole->findChildren<DiaryTabs*>();
    const auto shown = std::ranges::find_if(all, [](const DiaryTabs* tabs) { return tabs->isVisible(); });
    if (shown != all.end()) Q_EMIT(*shown)->wanted(tab);
}

}  // namespace cramp::ui::gp
