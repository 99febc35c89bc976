// SPDX-License-Identifier: MIT
#include "ui/history/diary_page.h"

#include "exchange/exchange.h"
#include "store/backup_files.h"
#include "support/catch.h"
#include "ui/format/qt_convert.h"
#include "ui/support/example_records.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"
#include "ui/widgets/first_control.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QThreadPool>

using namespace cramp::diary;
using namespace cramp::exchange;
using namespace cramp::platform;
using namespace cramp::store;
using namespace cramp::ui::format;
using namespace cramp::ui::history;
using namespace cramp::ui::host;
using namespace cramp::ui::pictures;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

struct Fixture {
    explicit Fixture(const std::vector<Record>& records = exampleRecords()) : diary(records)
    {
        diary.session().onChanged([this] { page.refresh(); });
        page.resize(1200, 700);
        page.refresh();
        press("Table");
    }

    void press(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        CAPTURE(text);
        REQUIRE(button != nullptr);
        button->click();
    }
    void import(const std::filesystem::path& file)
    {
        page.import(toQt(file.string()));
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    QTableView& table() { return *page.findChild<QTableView*>(); }
    int rows() { return table().model()->rowCount(); }
    template <typename Field>
    Field* field(const char* name)
    {
        for (Field* found : page.findChildren<Field*>())
            if (found->accessibleName() == QString::fromUtf8(name)) return found;
        return nullptr;
    }

    TestDiary diary;
    FakeHost host{diary.session()};
    DiaryPage page{diary.context(), host, nullptr};
};

struct EmptyFixture : Fixture {
    EmptyFixture() : Fixture(std::vector<Record>()) {}
};

std::filesystem::path tableFile(const TestDiary& diary, const std::string& bytes)
{
    const auto file = diary.file().parent_path() / "my cramps.csv";
    writeWholeFile(file, bytes);
    return file;
}

}  // namespace

TEST_CASE_METHOD(EmptyFixture, "an empty diary says that the first cramp will stand there", "[diary]")
{
    CHECK(textsOf(page).contains(QStringLiteral("You have not recorded any cramps yet")));
    CHECK_FALSE(page.canPerform(ActionId::SelectAll));
    CHECK_FALSE(page.canPerform(ActionId::Edit));
}

TEST_CASE_METHOD(Fixture, "deleted cramps go to the bin and come back from it", "[diary]")
{
    const int before = rows();
    page.perform(ActionId::SelectAll);
    page.perform(ActionId::Delete);
    CHECK(rows() == 0);
    REQUIRE(host.applied.size() == 1);
    CHECK(host.applied.front().starts_with("deleting " + std::to_string(before) + " cramps"));
    press("Bin");
    CHECK(textsOf(page).contains(QStringLiteral("Nothing is ever removed from the bin automatically")));
    auto* bin = page.findChild<QListWidget*>();
    REQUIRE(bin->count() == before);
    CHECK(bin->item(0)->text().contains(QStringLiteral("deleted today")));
    CHECK_FALSE(page.canPerform(ActionId::Delete));
    bin->setCurrentRow(0);
    press("Put back");
    CHECK(bin->count() == before - 1);
    // Not on to "Put all back", where the same key again would take all of them.
    CHECK(page.focusWidget() == bin);
    press("Put all back");
    CHECK(bin->count() == 0);
    press("Back to the diary");
    CHECK(rows() == before);
    host.trigger(ActionId::Undo);
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(Fixture, "what lies in the bin says for how long", "[diary]")
{
    table().selectRow(0);
    page.perform(ActionId::Delete);
    diary.advance(std::chrono::hours(3 * 24));
    page.perform(ActionId::ShowBin);
    CHECK(page.findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("deleted 3 days ago")));
}

TEST_CASE_METHOD(Fixture, "the bin is emptied after a question and a backup, and that can be undone",
                 "[diary]")
{
    const auto inBin = [this] {
        const auto all = diary.session().store().read({std::nullopt, std::nullopt, true});
        return std::ranges::count_if(
            all.episodes, [](const Episode& episode) { return episode.stamps.binned.has_value(); });
    };
    page.perform(ActionId::SelectAll);
    page.perform(ActionId::Delete);
    const auto before = inBin();
    REQUIRE(before > 0);
    page.perform(ActionId::ShowBin);
    const auto asked = [this] { return textsOf(page).contains(QStringLiteral("for good?")); };
    CHECK_FALSE(asked());
    press("Empty the bin…");
    CHECK(asked());
    press("Keep them");
    CHECK_FALSE(asked());
    CHECK(inBin() == before);
    CHECK(backupsOf(diary.file()).empty());
    press("Empty the bin…");
    press("Delete them for good");
    CHECK(inBin() == 0);
    CHECK(textsOf(page).contains(QStringLiteral("The bin is empty.")));
    CHECK_FALSE(buttonOf(page, "Empty the bin…")->isEnabled());
    const auto backups = backupsOf(diary.file());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().kind == BackupKind::Asked);
    host.trigger(ActionId::Undo);
    CHECK(inBin() == before);
}

TEST_CASE_METHOD(Fixture, "the filter shows what fits and says how many", "[diary]")
{
    const int before = rows();
    press("Filter");
    auto* text = field<QLineEdit>("Words in the note");
    REQUIRE(text != nullptr);
    text->setText(QStringLiteral("no note says this"));
    CHECK(rows() == 0);
    CHECK(textsOf(page).contains(QStringLiteral("No cramps match what you chose")));
    press("Show all");
    CHECK(rows() == before);
    auto* where = field<QComboBox>("Where");
    where->setCurrentIndex(where->findText(QStringLiteral("Calf")));
    CHECK(rows() > 0);
    CHECK(rows() < before);
    CHECK(textsOf(page).contains(QStringLiteral("Showing %1 of %2 cramps").arg(rows()).arg(before)));
    for (int row = 0; row < rows(); ++row)
        CHECK(table()
                  .model()
                  ->index(row, EpisodeTableModel::whereColumn)
                  .data()
                  .toString()
                  .contains(QStringLiteral("cal"), Qt::CaseInsensitive));
}

TEST_CASE_METHOD(Fixture, "an episode that the filter hides is shown when it is asked for", "[diary]")
{
    const Uuid id = diary.session().all().episodes.front().id;
    press("Filter");
    field<QLineEdit>("Words in the note")->setText(QStringLiteral("no note says this"));
    page.showEpisode(id);
    CHECK(table().selectionModel()->selectedRows().size() == 1);
}

TEST_CASE_METHOD(Fixture, "a night of the calendar is told in words and opens", "[diary]")
{
    press("Calendar");
    auto* calendar = page.findChild<CalendarView*>();
    REQUIRE(calendar != nullptr);
    const Date night = nightOf(diary.session().all().episodes.back().start);
    const auto pressNight = [&] {
        for (CalendarNight* each : page.findChildren<CalendarNight*>()) {
            CHECK(each->accessibleName().startsWith(QStringLiteral("Night of ")));
            if (each->night() != night) continue;
            CHECK(each->accessibleName().contains(QStringLiteral("cramp")));
            each->click();
        }
    };
    CHECK(textsOf(page).contains(QStringLiteral("Select a night")));
    pressNight();
    CHECK(calendar->chosen() == night);
    CHECK_FALSE(textsOf(page).contains(QStringLiteral("Select a night")));
    CHECK(buttonOf(page, "Close") != nullptr);
    pressNight();
    CHECK(calendar->chosen() == std::nullopt);
    CHECK(textsOf(page).contains(QStringLiteral("Select a night")));
}

TEST_CASE_METHOD(Fixture, "nothing is done to a cramp while the calendar is in front", "[diary]")
{
    table().selectRow(0);
    CHECK(page.canPerform(ActionId::Delete));
    press("Calendar");
    CHECK_FALSE(page.canPerform(ActionId::Delete));
    CHECK_FALSE(page.canPerform(ActionId::Edit));
    page.perform(ActionId::Delete);
    CHECK(host.applied.empty());
    page.perform(ActionId::SelectAll);
    CHECK(buttonOf(page, "Delete") != nullptr);
    CHECK(page.canPerform(ActionId::Delete));
}

TEST_CASE_METHOD(Fixture, "keys go from night to night and from month to month", "[diary]")
{
    auto* calendar = page.findChild<CalendarView*>();
    const auto key = [&](Qt::Key code) {
        QKeyEvent event(QEvent::KeyPress, code, Qt::NoModifier);
        QCoreApplication::sendEvent(calendar, &event);
    };
    const auto inTurn = [&] {
        std::vector<Date> nights;
        for (CalendarNight* each : page.findChildren<CalendarNight*>())
            if (each->focusPolicy() == Qt::StrongFocus) nights.push_back(each->night());
        REQUIRE(nights.size() == 1);
        return formatDate(nights.front());
    };
    CHECK(inTurn() == "2026-11-20");
    key(Qt::Key_Left);
    CHECK(inTurn() == "2026-11-19");
    key(Qt::Key_Up);
    CHECK(inTurn() == "2026-11-12");
    key(Qt::Key_Home);
    CHECK(inTurn() == "2026-11-09");
    key(Qt::Key_End);
    CHECK(inTurn() == "2026-11-15");
    key(Qt::Key_PageUp);
    CHECK(inTurn() == "2026-10-15");
    CHECK(calendar->month() == std::chrono::year(2026) / 10);
    key(Qt::Key_PageDown);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    CHECK(inTurn() == "2026-11-23");
}

TEST_CASE_METHOD(Fixture, "the table shows the longest name of a night whole", "[diary]")
{
    page.show();
    QCoreApplication::processEvents();
    constexpr int edges = 16;
    const QRect room(0, 0, table().columnWidth(0) - edges, 1000);
    const QString longest = QStringLiteral("31 Dec 2026–1 Jan 2027");
    CHECK(table().wordWrap());
    CHECK(table().fontMetrics().boundingRect(room, Qt::TextWordWrap, longest).height() <=
          table().rowHeight(0));
}

TEST_CASE_METHOD(Fixture, "the table sorts by its columns and keeps what was chosen", "[diary]")
{
    table().sortByColumn(EpisodeTableModel::painColumn, Qt::DescendingOrder);
    int before = 11;
    for (int row = 0; row < rows(); ++row) {
        const QString pain = table().model()->index(row, EpisodeTableModel::painColumn).data().toString();
        const int value = pain.isEmpty() ? -1 : pain.toInt();
        CHECK(value <= before);
        before = value;
    }
}

TEST_CASE_METHOD(Fixture, "pain is put right in its cell, as a change that can be undone", "[diary]")
{
    QAbstractItemModel& model = *table().model();
    const QModelIndex cell = model.index(0, EpisodeTableModel::painColumn);
    const QVariant before = cell.data(Qt::EditRole);
    const int typed = before.toInt() == 3 ? 4 : 3;
    CHECK(model.setData(cell, typed));
    CHECK(model.index(0, EpisodeTableModel::painColumn).data(Qt::EditRole) == typed);
    CHECK(host.applied.back() == "editing the pain score of 1 cramp");
    CHECK_FALSE(model.setData(model.index(0, EpisodeTableModel::painColumn), 11));
    host.trigger(ActionId::Undo);
    CHECK(model.index(0, EpisodeTableModel::painColumn).data(Qt::EditRole) == before);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(EmptyFixture, "a table of another program is taken in as one step that can be undone",
                 "[diary]")
{
    const auto file =
        tableFile(diary, "Date,Time,Pain,Where\n3/11/2026,03:12,6,left calf\n4/11/2026,04:00,12,\n");
    import(file);
    CHECK(host.failures.empty());
    CHECK(textsOf(page).contains(QStringLiteral("First, answer the questions above")));
    CHECK(diary.onDisk().episodes.empty());
    press("Day, month, year");
    CHECK(textsOf(page).contains(QStringLiteral("3 November 2026, 03:12, Left calf, pain 6")));
    CHECK(textsOf(page).contains(QStringLiteral("Line 3, Pain: ")));
    press("Import 1 cramp");
    CHECK(diary.onDisk().episodes.size() == 1);
    CHECK(rows() == 1);
    CHECK(host.applied == std::vector<std::string>{"importing my cramps.csv: 1 added"});
    import(file);
    press("Day, month, year");
    press("Import 1 cramp");
    CHECK(host.told.back().startsWith(QStringLiteral("There is nothing new in")));
    host.trigger(ActionId::Undo);
    CHECK(rows() == 0);
}

TEST_CASE_METHOD(EmptyFixture, "a diary's own file is read beside the window and taken in as one step",
                 "[diary]")
{
    ExchangeFile exchange;
    Diary& other = exchange.diary;
    for (const Record& record : exampleRecords())
        if (const auto* episode = std::get_if<Episode>(&record)) other.episodes.push_back(*episode);
    const auto file = diary.file().parent_path() / "other.json";
    writeWholeFile(file, writeExchange(exchange));
    page.import(toQt(file.string()));
    CHECK(textsOf(page).contains(QStringLiteral("Reading other.json…")));
    CHECK_FALSE(buttonOf(page, "Import a file…")->isEnabled());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(diary.onDisk().episodes.size() == other.episodes.size());
    CHECK(host.applied.size() == 1);
    CHECK_FALSE(textsOf(page).contains(QStringLiteral("Reading other.json…")));
    CHECK(buttonOf(page, "Import a file…")->isEnabled());
    import(file);
    CHECK(host.told.back() == QStringLiteral("There is nothing new in other.json."));
    host.trigger(ActionId::Undo);
    CHECK(diary.onDisk().episodes.empty());
}

TEST_CASE_METHOD(EmptyFixture, "a column can be given another meaning", "[diary]")
{
    import(tableFile(diary, "A,B\nsore,2026-11-03 03:12\n"));
    auto* second = field<QComboBox>("What is in column B");
    REQUIRE(second != nullptr);
    second->setCurrentIndex(second->findText(QStringLiteral("Date and time")));
    auto* first = field<QComboBox>("What is in column A");
    first->setCurrentIndex(first->findText(QStringLiteral("Note")));
    press("Import 1 cramp");
    REQUIRE(rows() == 1);
    CHECK(diary.onDisk().episodes.front().note == "A: sore");
}

TEST_CASE_METHOD(EmptyFixture, "an arrow key takes no meaning from another column on its way", "[diary]")
{
    import(tableFile(diary, "Date,Time,Note\n2026-11-03,03:12,sore\n"));
    auto* note = field<QComboBox>("What is in column Note");
    REQUIRE(note != nullptr);
    note->setCurrentIndex(0);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(note, &down);
    CHECK(note->currentIndex() == 0);
    CHECK(field<QComboBox>("What is in column Date")->currentText() == QStringLiteral("Date"));
}

TEST_CASE_METHOD(EmptyFixture, "the keyboard goes from the columns of a table to its questions and on",
                 "[diary]")
{
    import(tableFile(diary, "Date,Lasted\n3/11/2026,5\n"));
    const QList<QWidget*> order = controlsIn(page);
    const auto place = [&](const char* button) { return order.indexOf(buttonOf(page, button)); };
    const auto column = order.indexOf(field<QComboBox>("What is in column Lasted"));
    CHECK(column >= 0);
    CHECK(column < place("Day, month, year"));
    CHECK(place("Day, month, year") < place("Minutes"));
    CHECK(place("Minutes") < place("Back to the diary"));
}

TEST_CASE_METHOD(EmptyFixture, "what is no table, and no diary, is told and changes nothing", "[diary]")
{
    import(tableFile(diary, std::string("PK\x03\x04\0\0", 6)));
    CHECK(host.failures.size() == 1);
    import(tableFile(diary, "{\"format\":\"other\"}"));
    CHECK(host.failures.size() == 2);
    import("/nowhere/at/all.csv");
    CHECK(host.failures.size() == 3);
    CHECK(buttonOf(page, "Filter") != nullptr);
    CHECK(diary.onDisk().episodes.empty());
}

TEST_CASE("a long diary shows its newest cramps at once and the others when they are read", "[diary]")
{
    std::vector<Record> records;
    for (int number = 0; number < 5001; ++number) {
        Episode episode;
        episode.id = Uuid::random();
        episode.start = moment("2026-11-22T03:00:00+00:00");
        episode.start.wall -= std::chrono::hours(24) * number;
        episode.status = Status::Complete;
        records.emplace_back(episode);
    }
    Fixture shown(records);
    CHECK(shown.rows() > 50);
    CHECK(shown.rows() < 100);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(shown.rows() == 5001);
}
