// SPDX-License-Identifier: MIT
#include "ui/host/machine_settings.h"

#include "support/catch.h"
#include "support/test_data.h"
#include "ui/format/qt_convert.h"

using namespace cramp::ui::format;
using namespace cramp::ui::host;
using namespace cramp::test;

TEST_CASE("the check looks until it is switched off, and the place is the UK until another is chosen")
{
    const TemporaryFolder folder;
    const QString file = toQt((folder / "settings.ini").string());
    {
        MachineSettings settings(file);
        CHECK(settings.looksForSigns());
        CHECK(settings.place() == QStringLiteral("uk"));
        settings.setLooksForSigns(false);
        settings.setPlace(QStringLiteral("elsewhere"));
    }
    const MachineSettings again(file);
    CHECK_FALSE(again.looksForSigns());
    CHECK(again.place() == QStringLiteral("elsewhere"));
}

TEST_CASE("a diary locks itself after a quarter of an hour until another time is chosen")
{
    const TemporaryFolder folder;
    const QString file = toQt((folder / "settings.ini").string());
    MachineSettings settings(file);
    CHECK(settings.lockAfter() == std::chrono::minutes(15));
    settings.setLockAfter(std::chrono::minutes(0));
    CHECK(MachineSettings(file).lockAfter() == std::chrono::minutes(0));
    settings.setLockAfter(std::chrono::minutes(60));
    CHECK(MachineSettings(file).lockAfter() == std::chrono::hours(1));
}

TEST_CASE("pictures keep still where the desktop wants it, until the person says otherwise")
{
    const TemporaryFolder folder;
    const QString file = toQt((folder / "settings.ini").string());
    MachineSettings settings(file);
    CHECK(settings.picturesMove());
    settings.setDesktopKeepsStill(true);
    CHECK_FALSE(settings.picturesMove());
    settings.setPicturesMove(true);
    CHECK(settings.picturesMove());
    settings.setDesktopKeepsStill(false);
    settings.setPicturesMove(false);
    CHECK_FALSE(settings.picturesMove());
    CHECK_FALSE(MachineSettings(file).picturesMove());
}

TEST_CASE("who shows the stretches is kept, and an unknown name is the woman")
{
    using cramp::paper::ink::FigurePerson;
    const TemporaryFolder folder;
    const QString file = toQt((folder / "settings.ini").string());
    CHECK(MachineSettings(file).figurePerson() == FigurePerson::Woman);
    MachineSettings(file).setFigurePerson(FigurePerson::Man);
    CHECK(MachineSettings(file).figurePerson() == FigurePerson::Man);
    QSettings(file, QSettings::IniFormat)
        .setValue(QStringLiteral("window/figurePerson"), QStringLiteral("robot"));
    CHECK(MachineSettings(file).figurePerson() == FigurePerson::Woman);
}
