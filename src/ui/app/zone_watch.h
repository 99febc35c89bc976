// SPDX-License-Identifier: MIT
#pragma once

#include "platform/local_zone.h"

#include <QTimer>

#include <functional>

namespace cramp::ui::app
{

// Notices that the computer is in another time zone than before: a laptop that travels, or wakes up
// elsewhere.
class ZoneWatch
{
public:
    // name: what the system calls its zone at this moment. moved: called with the new zone; never for one
    // that is not known.
    ZoneWatch(std::function<QByteArray()> name, std::function<void(platform::LocalZone)> moved);

    // Done every two seconds.
    void look();

private:
    std::function<QByteArray()> m_askName;
    std::function<void(platform::LocalZone)> m_moved;
    QByteArray m_name;
    QTimer m_timer;
};

}  // namespace cramp::ui::app
