// SPDX-License-Identifier: MIT
#include "ui/app/diary_rescue.h"

#include "platform/whole_file.h"
#include "store/backup_files.h"
#include "support/catch.h"
#include "support/diaries.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QDeadlineTimer>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::ui::app;
using namespace cramp::ui::window;
using namespace cramp::test;

namespace
{

// A diary of 40 cramps with a backup, and what the rescue asked for.
struct Lost {
    Lost()
    {
        auto store = DiaryStore::open(file, DiaryStore::WhenMissing::Make);
        Change change{"cramps", {}};
        for (int day = 0; day < 40; ++day) {
            Episode episode = episodeAt("2026-10-01T03:12:00+00:00");
            episode.id = id(static_cast<std::uint64_t>(day) + 1);
            change.edits.push_back(addition(episode, now));
        }
        store.apply(change);
        store.keepDailyBackup(now.date());
    }

    void rescue(bool isDamaged)
    {
        found = std::make_unique<DiaryRescue>(file, now, [this](DiaryStore::WhenMissing how) {
            opened = how;
            cramps = DiaryStore::open(file, how).counts().episodes;
        });
        found->offer(Failure("The diary is damaged."), isDamaged);
    }

    static FailureWindow* window()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<FailureWindow*>(widget); window != nullptr && window->isVisible())
                return window;
        return nullptr;
    }

    // Presses the button once it is there.
    void press(const char* text)
    {
        QAbstractButton* button = nullptr;
        for (QDeadlineTimer end(20'000); button == nullptr && !end.hasExpired();) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
            if (window() != nullptr) button = buttonOf(*window(), text);
        }
        INFO(text);
        REQUIRE(button != nullptr);
        said = textsOf(*window());
        button->click();
    }

    void waitUntilOpened()
    {
        for (QDeadlineTimer end(20'000); !opened && !end.hasExpired();)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        REQUIRE(opened);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(window() == nullptr);
    }

    std::ptrdiff_t kept() const
    {
        return std::ranges::count_if(regularFilesIn(folder.path()), [](const std::filesystem::path& path) {
            return path.filename().string().find(".replaced-") != std::string::npos;
        });
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.db";
    Moment now = moment("2026-11-22T10:00:00+00:00");
    std::unique_ptr<DiaryRescue> found;
    std::optional<DiaryStore::WhenMissing> opened;
    std::int64_t cramps = -1;
    QString said;
};

}  // namespace

TEST_CASE("a damaged diary can be replaced by its newest good backup, and is kept", "[window]")
{
    Lost lost;
    std::string bytes = readWholeFile(lost.file);
    std::fill(bytes.begin() + 100, bytes.begin() + 108, 'x');
    writeWholeFile(lost.file, bytes);
    lost.rescue(true);
    lost.press("Restore this backup");
    CHECK(lost.said.contains(QStringLiteral("22 November 2026 and has 40 entries")));
    lost.waitUntilOpened();
    CHECK(lost.opened == DiaryStore::WhenMissing::Fail);
    CHECK(lost.cramps == 40);
    CHECK(lost.kept() == 1);
}

TEST_CASE("what can be read of a damaged diary can be saved and gone on with", "[window]")
{
    Lost lost;
    std::string bytes = readWholeFile(lost.file);
    std::fill(bytes.begin() + 100, bytes.begin() + 108, 'x');
    writeWholeFile(lost.file, bytes);
    lost.rescue(true);
    lost.press("Save what can be read");
    lost.press("Go on with what was saved");
    CHECK(lost.said.contains(QStringLiteral("Saved: 40 cramps")));
    lost.waitUntilOpened();
    CHECK(lost.cramps == 40);
}

TEST_CASE("beside the backups of a diary that was emptied a new one can be begun", "[window]")
{
    Lost lost;
    std::filesystem::remove(lost.file);
    lost.rescue(false);
    lost.press("Start a new diary");
    CHECK(lost.said.contains(QStringLiteral("is missing or empty")));
    lost.waitUntilOpened();
    CHECK(lost.opened == DiaryStore::WhenMissing::MakeAnew);
    CHECK(lost.cramps == 0);
}
