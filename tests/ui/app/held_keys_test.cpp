// SPDX-License-Identifier: MIT
#include "ui/app/held_keys.h"

#include "support/catch.h"

#include <QApplication>
#include <QPushButton>

using namespace cramp::ui::app;

namespace
{

struct HeldButton {
    HeldButton()
    {
        QApplication::instance()->installEventFilter(&filter);
        QObject::connect(&button, &QPushButton::clicked, [this] { ++clicks; });
    }
    ~HeldButton() { QApplication::instance()->removeEventFilter(&filter); }

    void send(QEvent::Type type, quint64 at, int key = Qt::Key_Space)
    {
        QKeyEvent event(type, key, Qt::NoModifier, QString(), false);
        event.setTimestamp(at);
        QApplication::sendEvent(&button, &event);
    }

    HeldKeys filter;
    QPushButton button;
    int clicks = 0;
};

}  // namespace

TEST_CASE("a key that is held presses a button once, though its repetitions were not told")
{
    HeldButton held;
    held.send(QEvent::KeyPress, 1000);
    for (quint64 at = 1660; at < 3000; at += 40) {
        held.send(QEvent::KeyRelease, at);
        held.send(QEvent::KeyPress, at);
    }
    held.send(QEvent::KeyRelease, 3000);
    CHECK(held.clicks == 1);
    CHECK_FALSE(held.button.isDown());
}

TEST_CASE("two presses of a key are two, however fast")
{
    HeldButton held;
    held.send(QEvent::KeyPress, 1000);
    held.send(QEvent::KeyRelease, 1020);
    held.send(QEvent::KeyPress, 1021);
    held.send(QEvent::KeyRelease, 1040);
    CHECK(held.clicks == 2);
}

TEST_CASE("another key at the instant of a release, and keys without a time, are presses")
{
    HeldButton held;
    held.send(QEvent::KeyRelease, 1000, Qt::Key_A);
    held.send(QEvent::KeyPress, 1000);
    held.send(QEvent::KeyRelease, 1020);
    CHECK(held.clicks == 1);
    held.send(QEvent::KeyPress, 0);
    held.send(QEvent::KeyRelease, 0);
    held.send(QEvent::KeyPress, 0);
    held.send(QEvent::KeyRelease, 0);
    CHECK(held.clicks == 3);
}
