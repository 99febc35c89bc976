// SPDX-License-Identifier: MIT
#include "ui/app/zone_watch.h"

#include "platform/failure.h"

#include <optional>
#include <utility>

namespace cramp::ui::app
{

namespace
{

constexpr std::chrono::seconds lookEach{2};

std::optional<platform::LocalZone> zoneNamed(const QByteArray& name)
{
    try {
        return platform::LocalZone::named(name.toStdString());
    } catch (const platform::Failure&) {
        return std::nullopt;
    }
}

}  // namespace

ZoneWatch::ZoneWatch(std::function<QByteArray()> name, std::function<void(platform::LocalZone)> moved)
    : m_askName(std::move(name)),
      m_moved(std::move(moved)),
      m_name(m_askName())
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(lookEach);
}

void ZoneWatch::look()
{
    const QByteArray name = m_askName();
    if (name == std::exchange(m_name, name)) return;
    if (const auto zone = zoneNamed(name)) m_moved(*zone);
}

}  // namespace cramp::ui::app
