// SPDX-License-Identifier: MIT
#include "ui/pictures/figure_table_view.h"

#include "ui/format/qt_convert.h"
#include "ui/theme/appearance.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace cramp::ui::pictures
{

namespace
{

constexpr double rowHeight = 44;
constexpr int mostRows = 12;

}  // namespace

QWidget* makeFigureTable(const report::charts::FigureTable& figures)
{
    const auto rows = static_cast<int>(figures.rows.size());
    auto* table = new QTableWidget(rows, static_cast<int>(figures.header.size()));
    table->setAccessibleName(format::toQt(figures.title));
    QStringList header;
    for (const std::string& name : figures.header)
        header << format::toQt(name);
    table->setHorizontalHeaderLabels(header);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < header.size(); ++column)
            table->setItem(
                row, column,
                new QTableWidgetItem(format::toQt(
                    figures.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::scaled(rowHeight));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumHeight(theme::scaled(rowHeight));
    table->setTabKeyNavigation(false);
    table->setFixedHeight(theme::scaled(rowHeight) * (std::min(rows, mostRows) + 1) +
                          2 * table->frameWidth());
    return table;
}

}  // namespace cramp::ui::pictures
