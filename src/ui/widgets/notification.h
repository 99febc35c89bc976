// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace cramp::ui::widgets
{

// How what appears is read out to those who hear the window. The event Alert of Qt 6.4 reaches no screen
// reader on AT-SPI; an object of the role Notification that comes to be shown does. Not for labels.

// Gives a widget that role; done once, before it is shown.
void makeNotification(QWidget& widget);

// Its sentence is read out: at once if it is shown, else when it comes to be.
void announce(QWidget& widget, const QString& sentence);

}  // namespace cramp::ui::widgets
