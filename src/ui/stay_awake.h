// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace cramp
{

// Keeps the screen from going dark while a cramp is shown: asks the desktop's screen saver over D-Bus, and
// where there is none, the portal. Where neither answers, nothing happens: no one is told, no one waits.
class StayAwake : public QObject
{
    Q_OBJECT

public:
    explicit StayAwake(QObject* parent = nullptr) : QObject(parent) {}
    ~StayAwake() override { end(); }

    void begin();
    void end();

private:
    void askScreenSaver();
    void askPortal();
    void release();

    bool m_isWanted = false;
    std::optional<uint> m_cookie;
    QString m_request;  // the portal's, until it is closed
};

}  // namespace cramp
