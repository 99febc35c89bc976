// SPDX-License-Identifier: MIT
#include "ui/widgets/place_tabs.h"

#include <algorithm>

namespace cramp::ui::widgets
{

namespace
{

QStringList namesOf(const std::vector<host::PageId>& tabs, QString (*nameOf)(host::PageId))
{
    QStringList names;
    for (const host::PageId tab : tabs)
        names << nameOf(tab);
    return names;
}

int placeIn(const std::vector<host::PageId>& tabs, host::PageId page)
{
    return static_cast<int>(std::ranges::find(tabs, page) - tabs.begin());
}

}  // namespace

PlaceTabs::PlaceTabs(host::PageId page, host::WindowHost& host, QWidget* parent)
    : TabRow(host::placeName(host::placeOf(page)), namesOf(host::tabsOf(host::placeOf(page)), &host::tabName),
             placeIn(host::tabsOf(host::placeOf(page)), page), parent)
{
    setShortNames(namesOf(host::tabsOf(host::placeOf(page)), &host::shortTabName));
    connect(this, &TabRow::chosen, this, [this, page, &host](int tab) {
        const host::PageId other = host::tabsOf(host::placeOf(page))[static_cast<std::size_t>(tab)];
        leave([&host, other] { host.showPage(other); });
    });
}

}  // namespace cramp::ui::widgets
