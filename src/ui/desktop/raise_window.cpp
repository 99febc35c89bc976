// SPDX-License-Identifier: MIT
#include "ui/desktop/raise_window.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace cramp::ui::desktop
{

using namespace std::chrono_literals;

void raiseWindow(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    // On X11 a window manager brings a window to the front only if the request is newer than the last key or
    // click, and Qt knows no later time than that of its own last event. Marking the window as urgent causes
    // such an event.
    QApplication::alert(&window);
    QTimer::singleShot(100ms, &window, [&window] {
        if (!window.isActiveWindow()) window.activateWindow();
    });
}

}  // namespace cramp::ui::desktop
