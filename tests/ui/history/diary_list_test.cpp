// SPDX-License-Identifier: MIT
#include "ui/history/diary_list.h"

#include "ui/format/qt_convert.h"
#include "ui/support/pseudo_language.h"
#include "ui/support/shown_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <set>

using namespace cramp::diary;
using namespace cramp::ui::format;
using namespace cramp::ui::gp;
using namespace cramp::ui::history;
using namespace cramp::ui::pictures;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

struct Fixture {
    explicit Fixture(const std::vector<Record>& records = exampleRecords()) : diary(records)
    {
        list.resize(1200, 700);
        list.bring(DiaryTab::Table);
        show();
        static_cast<QWidget&>(list).show();
        list.activateWindow();
        ShownPage<QWidget>::settle();
    }

    void show()
    {
        list.show([this] { return &diary.session().all(); }, diary.session().now());
    }
    static void press(QWidget& widget, Qt::Key key)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &down);
    }
    EpisodeTable& table() { return list.table().table(); }
    QList<int> chosen() { return table().chosenRows(); }
    QHeaderView& header() { return *table().horizontalHeader(); }
    // What each column lacks to show its title and the arrow of the order.
    QStringList cutTitles()
    {
        QStringList cut;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            if (!header().isSectionHidden(column) &&
                header().sectionSize(column) < header().sectionSizeHint(column))
                cut << table().model()->headerData(column, Qt::Horizontal).toString();
        return cut;
    }

    TestDiary diary;
    FakeHost host{diary.session()};
    DiaryList list{diary.context(), host};
};

}  // namespace

TEST_CASE("the first press in a table where nothing is chosen chooses its first row", "[diary]")
{
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_Up}) {
        Fixture shown;
        shown.list.takeFocus();
        CHECK(shown.chosen().isEmpty());
        Fixture::press(shown.table(), key);
        CHECK(shown.chosen() == QList<int>{0});
        Fixture::press(shown.table(), Qt::Key_Down);
        CHECK(shown.chosen() == QList<int>{1});
    }
}

TEST_CASE("nothing is chosen in an empty table", "[diary]")
{
    Fixture shown{std::vector<Record>()};
    Fixture::press(shown.table(), Qt::Key_Down);
    CHECK(shown.chosen().isEmpty());
}

TEST_CASE("Down leads from the words of the filter to the first cramp found", "[diary]")
{
    Fixture shown;
    shown.list.table().toggleFilter();
    auto* words = shown.list.findChild<EpisodeFilterBar*>()->findChild<QLineEdit*>();
    for (QLineEdit* line : shown.list.findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Words in the note")) words = line;
    REQUIRE(shown.list.focusWidget() == words);
    auto* bar = shown.list.findChild<EpisodeFilterBar*>();
    Q_EMIT bar->leftDownwards();
    CHECK(shown.list.focusWidget() == &shown.table());
    CHECK(shown.chosen() == QList<int>{0});
}

TEST_CASE("a list that is narrowed from elsewhere shows by what, and can be widened again", "[diary]")
{
    Fixture shown;
    const int all = shown.table().model()->rowCount();
    auto* bar = shown.list.findChild<EpisodeFilterBar*>();
    const Episode& first = *shown.list.table().model().episode(0);
    cramp::session::EpisodeFilter filter;
    filter.from = first.start.date();
    filter.to = first.start.date();
    shown.list.table().showEpisodes(filter);
    CHECK_FALSE(bar->isHidden());
    CHECK(bar->filter() == filter);
    CHECK(shown.table().model()->rowCount() < all);
    CHECK(shown.table().model()->rowCount() > 0);
    bar->clear();
    CHECK(bar->filter().isEmpty());
    CHECK(shown.table().model()->rowCount() == all);
}

TEST_CASE("the row where the keyboard stands is kept when the diary is read anew", "[diary]")
{
    Fixture shown;
    shown.table().selectRow(3);
    shown.show();
    CHECK(shown.table().currentIndex().row() == 3);
    Fixture::press(shown.table(), Qt::Key_Down);
    CHECK(shown.chosen() == QList<int>{4});
}

TEST_CASE("no title of a column is cut, whatever the words and the size of the text", "[diary]")
{
    const Appearance before = Appearance::current();
    for (const double scale : {1.0, 2.0}) {
        Appearance::apply(Appearance(Theme::Light, scale));
        CHECK(Fixture().cutTitles() == QStringList());
        const PseudoLanguage language;
        CHECK(Fixture().cutTitles() == QStringList());
    }
    Appearance::apply(before);
}

TEST_CASE("the arrow of the order stands where the rows are sorted from", "[diary]")
{
    Fixture shown;
    CHECK(shown.header().sortIndicatorSection() == 0);
    CHECK(shown.header().sortIndicatorOrder() == Qt::DescendingOrder);
    const Diary& diary = shown.diary.session().all();
    CHECK(shown.list.table().model().episode(0)->id == diary.episodes.back().id);
    shown.header().setSortIndicator(EpisodeTableModel::painColumn, Qt::AscendingOrder);
    CHECK(shown.list.table().model().sortColumn() == EpisodeTableModel::painColumn);
}

TEST_CASE("what was chosen outlasts another order, a filter and a change of the diary", "[diary]")
{
    Fixture shown;
    const EpisodeTableModel& model = shown.list.table().model();
    const auto chosenIds = [&] {
        std::set<Uuid> ids;
        for (const int row : shown.chosen())
            ids.insert(model.episode(row)->id);
        return ids;
    };
    shown.table().selectRow(1);
    shown.table().selectionModel()->select(model.index(4, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const std::set<Uuid> before = chosenIds();
    REQUIRE(before.size() == 2);
    shown.header().setSortIndicator(EpisodeTableModel::painColumn, Qt::AscendingOrder);
    CHECK(chosenIds() == before);
    shown.show();
    CHECK(chosenIds() == before);
    shown.table().selectAll();
    shown.show();
    CHECK(shown.chosen().size() == model.rowCount());
}

TEST_CASE("the night is in sight at every width, and no column beyond the edge", "[diary]")
{
    const Appearance before = Appearance::current();
    for (const double scale : {1.0, 2.0}) {
        Appearance::apply(Appearance(Theme::Light, scale));
        Fixture shown;
        for (const int width : {820, 900, 1130, 1600}) {
            shown.list.resize(width, 700);
            ShownPage<QWidget>::settle();
            CAPTURE(scale, width);
            CHECK(shown.header().sectionViewportPosition(0) == 0);
            CHECK(shown.header().length() <= shown.table().viewport()->width());
            CHECK(shown.header().sectionSize(EpisodeTableModel::whereColumn) > 0);
            // All five from a table of 560 px at 100 % on.
            if (shown.table().width() >= scaled(560)) CHECK(shown.header().hiddenSectionCount() == 0);
        }
    }
    Appearance::apply(before);
}

TEST_CASE("everything that is recorded of the chosen cramp stands beside it", "[diary]")
{
    Fixture shown;
    auto& details = *shown.list.findChild<EpisodeDetails*>();
    CHECK(textsOf(details).contains(QStringLiteral("Select a cramp")));
    const EpisodeTableModel& model = shown.list.table().model();
    int withNote = 0;
    while (model.episode(withNote)->note.empty())
        ++withNote;
    shown.table().selectRow(withNote);
    CHECK(textsOf(details).contains(toQt(model.episode(withNote)->note)));
    shown.table().selectAll();
    CHECK(textsOf(details).contains(QStringLiteral("%1 cramps selected").arg(model.rowCount())));
}

TEST_CASE("a night that is pressed stands beside the calendar, or in its place", "[diary]")
{
    for (const int width : {1200, 560}) {
        Fixture shown;
        shown.list.resize(width, 700);
        shown.list.bring(DiaryTab::Calendar);
        ShownPage<QWidget>::settle();
        auto* calendar = shown.list.findChild<CalendarView*>();
        for (CalendarNight* night : shown.list.findChildren<CalendarNight*>())
            if (night->night() == parseDate("2026-11-19").value()) night->click();
        ShownPage<QWidget>::settle();
        CAPTURE(width);
        CHECK(textsOf(shown.list).contains(QStringLiteral("Night of 19 November: ")));
        CHECK(calendar->isVisible() == (width == 1200));
        if (width == 1200) continue;
        buttonOf(shown.list, "Previous night")->click();
        CHECK(textsOf(shown.list).contains(QStringLiteral("Night of 18 November: ")));
        for (int night = 0; night < 3; ++night)
            buttonOf(shown.list, "Next night")->click();
        CHECK(textsOf(shown.list).contains(QStringLiteral("Night of 21 November: ")));
        buttonOf(shown.list, "Back to the calendar")->click();
        CHECK(calendar->isVisible());
        CHECK(calendar->chosen() == std::nullopt);
    }
}

TEST_CASE("the month in front is counted, and leads to the next night to fill in", "[diary]")
{
    Night free;
    free.night = parseDate("2026-11-03").value();
    Fixture shown({free});
    shown.list.bring(DiaryTab::Calendar);
    ShownPage<QWidget>::settle();
    auto& month = *shown.list.findChild<MonthPanel*>();
    CHECK(textsOf(month).contains(QStringLiteral("November so far")));
    CHECK(textsOf(month).contains(QStringLiteral("0 nights with cramps, 1 without, ")));
    buttonOf(month, "Next night to fill in: Sunday\u00a01")->click();
    CHECK(textsOf(shown.list).contains(QStringLiteral("Night of 1 November: not recorded")));
    // The third is recorded.
    buttonOf(month, "Next night to fill in: Monday\u00a02")->click();
    CHECK(buttonOf(month, "Next night to fill in: Wednesday\u00a04") != nullptr);
    for (QAbstractButton* button : shown.list.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Previous month")) button->click();
    CHECK(textsOf(month).startsWith(QStringLiteral("October\n0 nights with cramps, 0 without, 31 not")));
}
