// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace cramp::paper::page
{

// A tick or a cross as an inline object of a document: drawn, because the fonts of few machines hold them.
// Its colour is the format's foreground, its size that of the format's font.
class MarkObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    enum class Mark : std::uint8_t { Tick, Cross };

    using QObject::QObject;

    // Makes the document draw marks. It owns the object.
    static void install(QTextDocument& document);
    // What to insert for a mark, in a font and colour.
    static QTextCharFormat format(Mark mark, const QTextCharFormat& text);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

}  // namespace cramp::paper::page
