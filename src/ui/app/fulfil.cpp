// SPDX-License-Identifier: MIT
#include "ui/app/fulfil.h"

#include "ui/cramp_now/cramp_now_view.h"
#include "ui/desktop/raise_window.h"

#include <QApplication>

namespace cramp::ui::app
{

namespace
{

// A dialog would keep the keyboard from what comes now.
void closeDialogs()
{
    while (QWidget* dialog = QApplication::activeModalWidget())
        if (!dialog->close()) return;
}

QWidget* crampScreen(const window::MainWindow& window)
{
    auto* screen = window.findChild<cramp_now::CrampNowView*>(QString(), Qt::FindDirectChildrenOnly);
    return screen != nullptr && screen->isVisible() ? screen : nullptr;
}

void raiseAll()
{
    for (QWidget* shown : QApplication::topLevelWidgets())
        if (shown->isVisible()) desktop::raiseWindow(*shown);
}

}  // namespace

void begin(window::MainWindow& window, desktop::Wish wish)
{
    switch (wish) {
        case desktop::Wish::Show: return;
        case desktop::Wish::CrampNow: return window.trigger(host::ActionId::CrampNow);
        case desktop::Wish::EarlierCramp: return window.trigger(host::ActionId::LogEarlier);
    }
}

void fulfil(window::MainWindow* window, desktop::Wish wish)
{
    if (window == nullptr) return raiseAll();
    if (wish != desktop::Wish::Show) closeDialogs();
    const bool hasCramp = crampScreen(*window) != nullptr;
    if (!hasCramp || wish == desktop::Wish::CrampNow) begin(*window, wish);
    QWidget* screen = crampScreen(*window);
    desktop::raiseWindow(screen != nullptr ? *screen : *window);
}

}  // namespace cramp::ui::app
