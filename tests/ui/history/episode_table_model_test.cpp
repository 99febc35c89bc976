// SPDX-License-Identifier: MIT
#include "ui/history/episode_table_model.h"

#include "support/catch.h"
#include "ui/support/example_records.h"
#include "ui/support/test_diary.h"

#include <algorithm>
#include <set>

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::ui::history;
using namespace cramp::test;

namespace
{

Episode cramp(std::string_view start)
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = moment(start);
    episode.status = Status::Complete;
    return episode;
}

struct Fixture {
    explicit Fixture(const std::vector<Record>& records = exampleRecords()) : test(records)
    {
        model.setSource([this] { return source; });
    }

    QString cell(int row, int column) { return model.index(row, column).data().toString(); }
    std::vector<Uuid> ids()
    {
        std::vector<Uuid> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.push_back(model.episode(row)->id);
        return shown;
    }

    TestDiary test;
    Diary diary = test.session().all();
    const Diary* source = &diary;
    EpisodeTableModel model{test.context().labels, test.context().locale, nullptr};
};

struct OneCramp : Fixture {
    OneCramp() : Fixture({Record(cramp("2026-11-22T03:12:00+00:00"))}) {}
    QString nightOf(std::string_view start)
    {
        diary.episodes.front().start = moment(start);
        model.setSource([this] { return source; });
        return cell(0, EpisodeTableModel::nightColumn);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "the table has five columns, the night first", "[diary]")
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    CHECK(titles == QStringList{QStringLiteral("Night"), QStringLiteral("Began"), QStringLiteral("Where"),
                                QStringLiteral("Lasted"), QStringLiteral("Pain")});
    CHECK(model.rowCount() == static_cast<int>(diary.episodes.size()));
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    CHECK(model.columnCount(model.index(0, 0)) == 0);
}

TEST_CASE_METHOD(OneCramp, "a night is named by both of its days, a cramp in the daytime by its own",
                 "[diary]")
{
    CHECK(nightOf("2026-11-22T03:12:00+00:00") == QStringLiteral("21–22 Nov 2026"));
    CHECK(nightOf("2026-11-21T23:30:00+00:00") == QStringLiteral("21–22 Nov 2026"));
    CHECK(nightOf("2026-12-01T03:12:00+00:00") == QStringLiteral("30 Nov–1 Dec 2026"));
    CHECK(nightOf("2027-01-01T03:12:00+00:00") == QStringLiteral("31 Dec 2026–1 Jan 2027"));
    CHECK(nightOf("2026-11-22T15:00:00+00:00") == QStringLiteral("22 Nov 2026"));
}

TEST_CASE_METHOD(OneCramp, "what is not recorded is blank", "[diary]")
{
    CHECK(cell(0, 1) == QStringLiteral("03:12"));
    for (int column = 2; column < model.columnCount(); ++column)
        CHECK(cell(0, column) == QString());
    CHECK(model.index(0, EpisodeTableModel::painColumn).data(Qt::EditRole) == -1);
}

TEST_CASE_METHOD(Fixture, "every column orders all rows, either way, and tells the order", "[diary]")
{
    std::vector<Uuid> all = ids();
    std::ranges::sort(all);
    for (int column = 0; column < model.columnCount(); ++column)
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, direction);
            CHECK(model.sortColumn() == column);
            CHECK(model.sortDirection() == direction);
            std::vector<Uuid> sorted = ids();
            std::ranges::sort(sorted);
            CHECK(sorted == all);
        }
    model.sort(EpisodeTableModel::nightColumn, Qt::AscendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.episode(row - 1)->start.instant() <= model.episode(row)->start.instant());
}

TEST_CASE_METHOD(Fixture, "the rows are those that pass the filter", "[diary]")
{
    EpisodeFilter filter;
    filter.site = Site::Calf;
    model.setFilter(filter);
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < model.episodeCount());
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(std::ranges::any_of(model.episode(row)->sites,
                                  [](const SiteEntry& site) { return site.site == Site::Calf; }));
    filter.text = "no note says this";
    model.setFilter(filter);
    CHECK(model.rowCount() == 0);
    CHECK(model.rowOf(diary.episodes.front().id) == -1);
    model.setFilter({});
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(model.rowOf(model.episode(row)->id) == row);
}

TEST_CASE_METHOD(Fixture, "rows whose diary is gone are blank until the model is given another", "[diary]")
{
    source = nullptr;
    const int before = model.rowCount();
    CHECK(before > 0);
    CHECK(model.episode(0) == nullptr);
    CHECK(cell(0, 0) == QString());
    CHECK(model.rowText(0) == QString());
    CHECK_FALSE(model.setData(model.index(0, EpisodeTableModel::painColumn), 3, Qt::EditRole));
    CHECK(model.rowOf(diary.episodes.front().id) == -1);
    model.sort(EpisodeTableModel::painColumn, Qt::AscendingOrder);
    CHECK(model.rowCount() == 0);
    diary.episodes.resize(2);
    source = &diary;
    model.setSource([this] { return source; });
    CHECK(model.rowCount() == 2);
    CHECK(model.episode(1) != nullptr);
}

TEST_CASE_METHOD(Fixture, "a copied row tells all parts of the cramp under their titles", "[diary]")
{
    const auto parts = [](const QString& line) { return line.split(QLatin1Char('\t')); };
    const QStringList titles = parts(EpisodeText::titleRow());
    CHECK(titles.contains(QStringLiteral("Note")));
    CHECK(titles.contains(QStringLiteral("What you tried")));
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK(parts(model.rowText(row)).size() == titles.size());
}

TEST_CASE_METHOD(Fixture, "pain that is typed is asked for once, within 0 to 10", "[diary]")
{
    std::vector<std::optional<int>> typed;
    QObject::connect(&model, &EpisodeTableModel::painTyped, &model,
                     [&](const Episode&, std::optional<int> pain) { typed.push_back(pain); });
    const QModelIndex pain = model.index(0, EpisodeTableModel::painColumn);
    CHECK(model.setData(pain, 0, Qt::EditRole));
    CHECK(model.setData(pain, 10, Qt::EditRole));
    CHECK(model.setData(pain, -1, Qt::EditRole));
    CHECK_FALSE(model.setData(pain, 11, Qt::EditRole));
    CHECK_FALSE(model.setData(pain, 3, Qt::DisplayRole));
    CHECK_FALSE(model.setData(model.index(0, 0), 3, Qt::EditRole));
    CHECK(typed == std::vector<std::optional<int>>{0, 10, std::nullopt});
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK(model.flags(model.index(0, column)).testFlag(Qt::ItemIsEditable) ==
              (column == EpisodeTableModel::painColumn));
}
