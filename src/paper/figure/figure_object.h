// SPDX-License-Identifier: MIT
#pragma once

#include "paper/figure/figure.h"

#include <QObject>
#include <QTextObjectInterface>

#include <deque>
#include <optional>

namespace cramp::paper::figure
{

// The key poses of a stretch side by side, as an inline object of a document: vectors, sharp at every size on
// screen and paper. It says nothing to people who hear a page: words beside it must tell what it shows.
class FigureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    FigureObject(const ink::Ink& ink, QObject* parent) : QObject(parent), m_ink(ink) {}

    // Makes the document draw figures in those colours. It owns the object.
    static FigureObject* install(QTextDocument& document, const ink::Ink& ink);
    // What to insert for the poses of a motion, at most as large as the room.
    QTextCharFormat format(const guide::StretchMotion& motion, const QSizeF& room,
                           Facing facing = Facing::Right);
    // Which way the person of an inserted figure faces; none: it is no figure.
    static std::optional<Facing> facingOf(const QTextFormat& format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    ink::Ink m_ink;
    std::deque<guide::StretchMotion> m_motions;
};

}  // namespace cramp::paper::figure
