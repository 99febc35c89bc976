// SPDX-License-Identifier: MIT
#include "ui/app/perform_request.h"

#include "ui/cramp_now/cramp_now_view.h"
#include "ui/desktop/raise_window.h"

#include <QApplication>

namespace cramp::ui::app
{

namespace
{

// An open dialog would keep the keyboard to itself.
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

void performRequest(window::MainWindow& window, desktop::StartRequest request)
{
    switch (request) {
        case desktop::StartRequest::Show: return;
        case desktop::StartRequest::CrampNow: return window.trigger(host::ActionId::CrampNow);
        case desktop::StartRequest::EarlierCramp: return window.trigger(host::ActionId::LogEarlier);
    }
}

void raiseAndPerform(window::MainWindow* window, desktop::StartRequest request)
{
    if (window == nullptr) return raiseAll();
    if (request != desktop::StartRequest::Show) closeDialogs();
    const bool hasCramp = crampScreen(*window) != nullptr;
    if (!hasCramp || request == desktop::StartRequest::CrampNow) performRequest(*window, request);
    QWidget* screen = crampScreen(*window);
    desktop::raiseWindow(screen != nullptr ? *screen : *window);
}

}  // namespace cramp::ui::app
