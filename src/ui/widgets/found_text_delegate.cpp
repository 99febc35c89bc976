// SPDX-License-Identifier: MIT
#include "ui/widgets/found_text_delegate.h"

#include "ui/theme/appearance.h"

#include <QApplication>
#include <QListWidgetItem>
#include <QPainter>
#include <QTextLayout>

namespace cramp::ui::widgets
{

namespace
{

constexpr int titleRole = Qt::UserRole + 1;
constexpr int belowRole = Qt::UserRole + 2;

qsizetype lengthOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).size();
}

QTextCharFormat markFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    return format;
}

// As many lines as fit into the height; returns what they took.
double drawLines(QPainter& painter, const QRectF& room, const MarkedText& text, const QFont& font)
{
    QTextLayout layout(text.text, font);
    layout.setFormats(text.marks);
    layout.beginLayout();
    double height = 0;
    int fitting = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        if (height + line.height() > room.height()) break;
        line.setPosition({0, height});
        height += line.height();
        ++fitting;
    }
    layout.endLayout();
    for (int index = 0; index < fitting; ++index)
        layout.lineAt(index).draw(&painter, room.topLeft());
    return height;
}

}  // namespace

MarkedText markedText(const std::string& text, const std::vector<guide::FoundPlace>& places)
{
    MarkedText marked{QString::fromStdString(text), {}};
    const std::string_view bytes = text;
    for (const guide::FoundPlace& place : places)
        marked.marks.append({static_cast<int>(lengthOf(bytes.substr(0, place.start))),
                             static_cast<int>(lengthOf(bytes.substr(place.start, place.length))),
                             markFormat()});
    return marked;
}

void FoundTextDelegate::setTexts(QListWidgetItem& item, const MarkedText& title, const MarkedText& below)
{
    item.setText(title.text + QLatin1Char('\n') + below.text);
    item.setData(titleRole, QVariant::fromValue(title));
    item.setData(belowRole, QVariant::fromValue(below));
}

void FoundTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    if (!index.data(titleRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget == nullptr ? QApplication::style() : row.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool isChosen = (row.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setPen(row.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    QRectF room =
        QRectF(row.rect).adjusted(theme::scaled(8), theme::scaled(6), -theme::scaled(8), -theme::scaled(4));
    room.setTop(room.top() + drawLines(*painter, room, index.data(titleRole).value<MarkedText>(),
                                       theme::fontOf(theme::TextSize::Body)));
    drawLines(*painter, room, index.data(belowRole).value<MarkedText>(),
              theme::fontOf(theme::TextSize::Caption));
    painter->restore();
}

}  // namespace cramp::ui::widgets
