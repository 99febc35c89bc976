// SPDX-License-Identifier: MIT
// The parts of the window that the keyboard goes round.
#include "ui/widgets/first_control.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <algorithm>
#include <functional>

namespace cramp::ui::window
{

namespace
{

struct Region {
    QWidget* widget;
    std::function<void()> takeFocus;
};

}  // namespace

void MainWindow::takeFocusOfPage()
{
    page(m_current).takeFocus();
}

// Sidebar, warning, page, message, and round again; what is not shown is passed over.
void MainWindow::showNextRegion(bool forwards)
{
    std::vector<Region> regions = {{m_sidebar, [this] { m_sidebar->takeFocus(); }},
                                   {m_warning, [this] { widgets::focusFirstControl(*m_warning); }},
                                   {m_stack, [this] { takeFocusOfPage(); }},
                                   {m_message, [this] { widgets::focusFirstControl(*m_message); }}};
    std::erase_if(regions, [](const Region& region) { return !region.widget->isVisible(); });
    const QWidget* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(regions, [focus](const Region& region) {
        return focus != nullptr && region.widget->isAncestorOf(focus);
    });
    const auto count = std::ssize(regions);
    const auto at = here == regions.end() ? 0 : here - regions.begin() + (forwards ? 1 : count - 1);
    regions[static_cast<std::size_t>(at % count)].takeFocus();
}

}  // namespace cramp::ui::window
