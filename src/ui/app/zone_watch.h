// SPDX-License-Identifier: MIT
#pragma once

#include "platform/local_zone.h"

#include <QTimer>

#include <functional>

namespace cramp::ui::app
{

// Notices when the computer's time zone changes: a laptop travels, or wakes up somewhere else.
class ZoneWatch
{
public:
    // name: what the system calls its zone at this moment. moved: called with the new zone, but not with one
    // that is unknown.
    ZoneWatch(std::function<QByteArray()> name, std::function<void(platform::LocalZone)> moved);

    // Called every two seconds.
    void look();

private:
    std::function<QByteArray()> m_askName;
    std::function<void(platform::LocalZone)> m_moved;
    QByteArray m_name;
    QTimer m_timer;
};

}  // namespace cramp::ui::app
