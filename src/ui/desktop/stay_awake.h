// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace cramp::ui::desktop
{

// Keeps the screen from going dark while something is timed: asks the desktop's screen saver over D-Bus, and
// where there is none, the portal. Where neither answers, nothing happens: nothing is reported and nothing
// waits.
class StayAwake : public QObject
{
    Q_OBJECT

public:
    explicit StayAwake(QObject* parent = nullptr) : QObject(parent) {}
    ~StayAwake() override { end(); }

    // reason: what the desktop may show ("A cramp is being timed").
    void begin(const QString& reason);
    void end();

private:
    void askScreenSaver();
    void askPortal();
    void release();

    bool m_isWanted = false;
    QString m_reason;
    std::optional<uint> m_cookie;
    QString m_request;  // the portal's, until it is closed
};

}  // namespace cramp::ui::desktop
