// SPDX-License-Identifier: MIT
#include "ui/app/content_watch.h"

#include "support/catch.h"
#include "support/test_data.h"

#include <QEventLoop>
#include <QTimer>

#include <fstream>

using namespace cramp::ui::app;
using namespace cramp::test;

namespace
{

constexpr int enough = 5000;

// Runs events until the watch tells of a change; false if it does not.
bool tells(const ContentWatch& watch)
{
    QEventLoop loop;
    bool isTold = false;
    QObject::connect(&watch, &ContentWatch::changed, &loop, [&] {
        isTold = true;
        loop.quit();
    });
    QTimer::singleShot(enough, &loop, &QEventLoop::quit);
    loop.exec();
    return isTold;
}

void write(const std::filesystem::path& file, const char* text)
{
    std::ofstream(file) << text;
}

}  // namespace

TEST_CASE("an author's folder tells of files written, replaced and made in new folders")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "en/pages");
    write(folder / "en/pages/one.json", "1");
    const ContentWatch watch(QString::fromStdString((folder / "").string()));

    write(folder / "en/pages/one.json", "2");
    REQUIRE(tells(watch));
    write(folder / "en/pages/two.tmp", "3");
    std::filesystem::rename(folder / "en/pages/two.tmp", folder / "en/pages/one.json");
    REQUIRE(tells(watch));
    write(folder / "en/pages/one.json", "4");
    REQUIRE(tells(watch));
    std::filesystem::create_directories(folder / "de");
    REQUIRE(tells(watch));
    write(folder / "de/new.json", "5");
    CHECK(tells(watch));
}
