// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

using namespace cramp::platform;
using namespace cramp::ui::desktop;
using namespace cramp::test;

namespace
{

QString fileIn(const TemporaryFolder& folder)
{
    return QString::fromStdString((folder / "autostart" / "own.desktop").string());
}

}  // namespace

TEST_CASE("the program is opened at the login by a file that comes and goes")
{
    const TemporaryFolder folder;
    const Autostart autostart(fileIn(folder), QStringLiteral("/usr/bin/crampdiary"));
    CHECK_FALSE(autostart.isOn());
    autostart.setOn(false);
    autostart.setOn(true);
    CHECK(autostart.isOn());
    CHECK(readWholeFile(fileIn(folder).toStdString()).find("\nExec=\"/usr/bin/crampdiary\"\n") !=
          std::string::npos);
    autostart.setOn(true);
    autostart.setOn(false);
    CHECK_FALSE(autostart.isOn());
}

TEST_CASE("a login's file that the desktop has switched off is off until it is switched on here")
{
    const TemporaryFolder folder;
    const Autostart autostart(fileIn(folder), QStringLiteral("/usr/bin/crampdiary"));
    for (const char* line : {"Hidden=true", "X-GNOME-Autostart-enabled=false"}) {
        autostart.setOn(true);
        const auto file = fileIn(folder).toStdString();
        writeWholeFile(file, readWholeFile(file) + line + "\n");
        CHECK_FALSE(autostart.isOn());
        autostart.setOn(true);
        CHECK(autostart.isOn());
    }
}

TEST_CASE("a path with what a desktop file takes for signs of its own is quoted")
{
    const TemporaryFolder folder;
    Autostart(fileIn(folder), QStringLiteral("/home/a b/100%/$x/crampdiary")).setOn(true);
    CHECK(
        readWholeFile(fileIn(folder).toStdString()).find("\nExec=\"/home/a b/100%%/\\\\$x/crampdiary\"\n") !=
        std::string::npos);
}

TEST_CASE("a login's file that cannot be written is said")
{
    const TemporaryFolder folder;
    writeWholeFile(folder / "autostart", "in the way");
    CHECK_THROWS_AS(Autostart(fileIn(folder), QStringLiteral("/usr/bin/crampdiary")).setOn(true), Failure);
}
