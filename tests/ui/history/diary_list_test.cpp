// SPDX-License-Identifier: MIT
#include "ui/history/diary_list.h"

#include "ui/support/pseudo_language.h"
#include "ui/support/shown_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

using namespace cramp::diary;
using namespace cramp::ui::history;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

struct Fixture {
    explicit Fixture(const std::vector<Record>& records = exampleRecords()) : diary(records)
    {
        list.resize(1200, 700);
        list.show(diary.session().all(), diary.session().now());
        static_cast<QWidget&>(list).show();
        list.activateWindow();
        ShownPage<QWidget>::settle();
    }

    static void press(QWidget& widget, Qt::Key key)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &down);
    }
    QTableView& table() { return list.table(); }
    QHeaderView& header() { return *table().horizontalHeader(); }
    // What each column lacks to show its title and the arrow of the order.
    QStringList cutTitles()
    {
        QStringList cut;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            if (header().sectionSize(column) < header().sectionSizeHint(column))
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
        CHECK(shown.list.chosenRows().isEmpty());
        Fixture::press(shown.table(), key);
        CHECK(shown.list.chosenRows() == QList<int>{0});
        Fixture::press(shown.table(), Qt::Key_Down);
        CHECK(shown.list.chosenRows() == QList<int>{1});
    }
}

TEST_CASE("nothing is chosen in an empty table", "[diary]")
{
    Fixture shown{std::vector<Record>()};
    Fixture::press(shown.table(), Qt::Key_Down);
    CHECK(shown.list.chosenRows().isEmpty());
}

TEST_CASE("Down leads from the words of the filter to the first cramp found", "[diary]")
{
    Fixture shown;
    shown.list.toggleFilter();
    auto* words = shown.list.findChild<EpisodeFilterBar*>()->findChild<QLineEdit*>();
    for (QLineEdit* line : shown.list.findChildren<QLineEdit*>())
        if (line->accessibleName() == QStringLiteral("Words in the note")) words = line;
    REQUIRE(shown.list.focusWidget() == words);
    auto* bar = shown.list.findChild<EpisodeFilterBar*>();
    Q_EMIT bar->leftDownwards();
    CHECK(shown.list.focusWidget() == &shown.table());
    CHECK(shown.list.chosenRows() == QList<int>{0});
}

TEST_CASE("the row where the keyboard stands is kept when the diary is read anew", "[diary]")
{
    Fixture shown;
    shown.table().selectRow(3);
    shown.list.show(shown.diary.session().all(), shown.diary.session().now());
    CHECK(shown.table().currentIndex().row() == 3);
    Fixture::press(shown.table(), Qt::Key_Down);
    CHECK(shown.list.chosenRows() == QList<int>{4});
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
    CHECK(shown.list.model().episode(0).id == diary.episodes.back().id);
    shown.header().setSortIndicator(EpisodeTableModel::painColumn, Qt::AscendingOrder);
    CHECK(shown.list.model().sortColumn() == EpisodeTableModel::painColumn);
    constexpr int withoutOrder = 6;
    REQUIRE_FALSE(shown.list.model().canSortBy(withoutOrder));
    shown.header().setSortIndicator(withoutOrder, Qt::DescendingOrder);
    CHECK(shown.header().sortIndicatorSection() == EpisodeTableModel::painColumn);
    CHECK(shown.header().sortIndicatorOrder() == Qt::AscendingOrder);
}
