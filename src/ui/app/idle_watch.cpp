// SPDX-License-Identifier: MIT
#include "ui/app/idle_watch.h"

#include <QEvent>

namespace cramp::ui::app
{

namespace
{

bool isTouch(const QEvent& event)
{
    switch (event.type()) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress: return true;
        default: return false;
    }
}

}  // namespace

IdleWatch::IdleWatch(std::function<std::chrono::milliseconds()> limit, QObject* parent)
    : QObject(parent),
      m_limit(std::move(limit))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    begin();
}

void IdleWatch::begin()
{
    const std::chrono::milliseconds limit = m_limit();
    limit.count() > 0 ? m_timer.start(limit) : m_timer.stop();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (isTouch(*event)) begin();
    return false;
}

}  // namespace cramp::ui::app
