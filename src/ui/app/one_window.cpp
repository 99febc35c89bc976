// SPDX-License-Identifier: MIT
#include "ui/app/one_window.h"

#include "ui/desktop/forward_start.h"

#include <utility>

namespace cramp::ui::app
{

OneWindow::OneWindow(const WindowLaunch& launch)
    : m_isShared(!launch.openExample && !launch.review && !launch.contentFolder),
      m_isUsualDiary(launch.isUsualDiary),
      m_claim(launch.diary)
{
}

bool OneWindow::forwardStart(int& argc, char** argv, desktop::StartRequest request)
{
    return m_isShared && !m_claim.take() && desktop::forwardStart(argc, argv, m_claim.busName(), request);
}

void OneWindow::serve(std::function<void(desktop::StartRequest)> perform)
{
    if (!m_isShared) return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    m_bus = std::make_unique<desktop::ApplicationBus>(bus);
    QObject::connect(m_bus.get(), &desktop::ApplicationBus::requested, m_bus.get(), std::move(perform),
                     Qt::QueuedConnection);
    takeNames();
}

void OneWindow::showing(const std::optional<std::filesystem::path>& diary)
{
    if (!m_isShared) return;
    m_isShown = diary && m_claim.isOf(*diary);
    m_isShown ? void(m_claim.take()) : m_claim.release();
    takeNames();
}

void OneWindow::end()
{
    m_bus.reset();
    m_claim.release();
}

// Without the claim, another program has the names, perhaps one that hangs.
void OneWindow::takeNames()
{
    if (!m_bus) return;
    const auto set = [this](const QString& name) {
        m_isShown&& m_claim.isHeld() ? void(m_bus->take(name)) : m_bus->release(name);
    };
    set(m_claim.busName());
    if (m_isUsualDiary) set(desktop::applicationName);
}

}  // namespace cramp::ui::app
