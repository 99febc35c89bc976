// SPDX-License-Identifier: MIT
#include "support/run_catch.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QTranslator>

#include <stdlib.h>

namespace
{

// What a picture depends on, the same on every computer: platform, zone, locale, font, hinting, no blinking.
void fixEnvironment()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    setenv("FONTCONFIG_FILE", CRAMP_TEST_DATA "/fonts.conf", 1);
    setenv("TZ", "Europe/London", 1);
    setenv("QT_SCALE_FACTOR", "1", 1);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setDesktopSettingsAware(false);
}

void fixFont()
{
    for (const char* file : {":/fonts/LiberationSans-Regular.ttf", ":/fonts/LiberationSans-Bold.ttf"})
        if (QFontDatabase::addApplicationFont(QLatin1String(file)) < 0) qFatal("no font %s", file);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(16);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
}

}  // namespace

int main(int argc, char* argv[])
{
    fixEnvironment();
    QApplication application(argc, argv);
    fixFont();
    cramp::ui::theme::Appearance::apply(cramp::ui::theme::Appearance(cramp::ui::theme::Theme::Light, 1.0));
    QTranslator words;
    if (!words.load(QStringLiteral(":/i18n/crampdiary_en.qm"))) qFatal("no words");
    QApplication::installTranslator(&words);
    return cramp::test::runCatch(argc, argv);
}
