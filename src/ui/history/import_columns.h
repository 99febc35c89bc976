// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_mapping.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QList>

namespace cramp::ui::history
{

// The columns of a table with what their cells look like, and for each a choice of what it means.
class ImportColumns : public widgets::Panel
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void show(const exchange::tables::ForeignTable& table, const exchange::tables::ForeignMapping& mapping);
    // What is chosen now, after one choice took a meaning from another column.
    void follow(const exchange::tables::ForeignMapping& mapping);

Q_SIGNALS:
    void chosen(std::size_t column, cramp::exchange::tables::ForeignUse use);

protected:
    // The arrow keys open a list of meanings: stepping through it would take each meaning from its column.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QComboBox*> m_uses;
};

}  // namespace cramp::ui::history
