// SPDX-License-Identifier: MIT
#include "paper/page/mark_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

namespace cramp::paper::page
{

namespace
{

constexpr int markType = QTextFormat::UserObject + 1;
constexpr int markProperty = QTextFormat::UserProperty + 1;

}  // namespace

void MarkObject::install(QTextDocument& document)
{
    document.documentLayout()->registerHandler(markType, new MarkObject(&document));
}

QTextCharFormat MarkObject::format(Mark mark, const QTextCharFormat& text)
{
    QTextCharFormat format = text;
    format.setObjectType(markType);
    format.setProperty(markProperty, static_cast<int>(mark));
    return format;
}

QSizeF MarkObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const double size = format.toCharFormat().font().pixelSize() * 0.75;
    return {size, size};
}

void MarkObject::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
                            const QTextFormat& format)
{
    const auto mark = static_cast<Mark>(format.intProperty(markProperty));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(format.foreground(), box.width() * 0.17, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    if (mark == Mark::Tick) {
        painter->drawPolyline(QPolygonF({at(0.1, 0.55), at(0.38, 0.82), at(0.9, 0.2)}));
    } else {
        painter->drawLine(at(0.18, 0.18), at(0.82, 0.82));
        painter->drawLine(at(0.82, 0.18), at(0.18, 0.82));
    }
    painter->restore();
}

}  // namespace cramp::paper::page
