// SPDX-License-Identifier: MIT
#include "ui/app/idle_watch.h"

#include "support/catch.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QMouseEvent>
#include <QWidget>

using namespace cramp::ui::app;
using namespace std::chrono_literals;

namespace
{

void letPass(std::chrono::milliseconds time)
{
    for (const QDeadlineTimer end(time); !end.hasExpired();)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

struct Watched {
    Watched()
    {
        qApp->installEventFilter(&watch);
        QObject::connect(&watch, &IdleWatch::idle, [this] { ++idle; });
    }

    std::chrono::milliseconds limit = 200ms;
    int idle = 0;
    IdleWatch watch{[this] { return limit; }};
};

}  // namespace

TEST_CASE("nobody's touch for so long is told once", "[window]")
{
    Watched watched;
    letPass(600ms);
    CHECK(watched.idle == 1);
}

TEST_CASE("each touch begins the time anew", "[window]")
{
    Watched watched;
    QWidget touched;
    for (int touch = 0; touch < 8; ++touch) {
        letPass(50ms);
        QMouseEvent move(QEvent::MouseMove, {1, 1}, {1, 1}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&touched, &move);
    }
    CHECK(watched.idle == 0);
    letPass(600ms);
    CHECK(watched.idle == 1);
}

TEST_CASE("where no time is set nothing is told", "[window]")
{
    Watched watched;
    watched.limit = 0ms;
    watched.watch.begin();
    letPass(400ms);
    CHECK(watched.idle == 0);
}
