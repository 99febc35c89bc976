// SPDX-License-Identifier: MIT
#include "support/run_catch.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <stdlib.h>

// Paper is painted without a display, with no font but the bundled one chosen.
int main(int argc, char* argv[])
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    setenv("FONTCONFIG_FILE", CRAMP_TEST_DATA "/fonts.conf", 1);
    setenv("QT_SCALE_FACTOR", "1", 1);
    QGuiApplication::setDesktopSettingsAware(false);
    const QGuiApplication application(argc, argv);
    for (const char* weight : {"Regular", "Bold"}) {
        const QString file =
            QStringLiteral(CRAMP_SOURCE "/resources/fonts/LiberationSans-%1.ttf").arg(QLatin1String(weight));
        if (QFontDatabase::addApplicationFont(file) < 0) qFatal("no font %s", weight);
    }
    return cramp::test::runCatch(argc, argv);
}
