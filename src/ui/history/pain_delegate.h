// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace cramp::ui::history
{

// Edits the pain of an episode in its cell: 0 to 10, or blank for "not said".
class PainDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

}  // namespace cramp::ui::history
