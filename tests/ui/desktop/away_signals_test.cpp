// SPDX-License-Identifier: MIT
#include "ui/desktop/away_signals.h"

#include "support/catch.h"

#include <QDBusConnection>

using namespace cramp::ui::desktop;

TEST_CASE("the desktop tells of going away, and coming back is not that", "[desktop]")
{
    AwaySignals heard;
    int away = 0;
    QObject::connect(&heard, &AwaySignals::wentAway, [&] { ++away; });
    heard.hear(false);
    CHECK(away == 0);
    heard.hear(true);
    CHECK(away == 1);
}

TEST_CASE("where there is no bus nothing is heard and nothing fails", "[desktop]")
{
    AwaySignals heard;
    const QDBusConnection none(QStringLiteral("no such bus"));
    AwaySignals::listen(heard, none, none);
    heard.listen();
}
