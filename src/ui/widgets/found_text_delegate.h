// SPDX-License-Identifier: MIT
#pragma once

#include "guide/search.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <vector>

class QListWidgetItem;

namespace cramp::ui::widgets
{

// A line of text of which some places were found.
struct MarkedText {
    QString text;
    QList<QTextLayout::FormatRange> marks;  // bold and underlined: told apart without colour
};

// UTF-8 with places in bytes, as the search gives it.
MarkedText markedText(const std::string& text, const std::vector<guide::FoundPlace>& places);

// Draws a result of the search: its title and a line below it, with what was found marked in both. An item
// without these data is drawn as any other.
class FoundTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static void setTexts(QListWidgetItem& item, const MarkedText& title, const MarkedText& below);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace cramp::ui::widgets

Q_DECLARE_METATYPE(cramp::ui::widgets::MarkedText)
