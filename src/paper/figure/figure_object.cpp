// SPDX-License-Identifier: MIT
#include "paper/figure/figure_object.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

namespace cramp::paper::figure
{

namespace
{

constexpr int figureType = QTextFormat::UserObject + 2;
constexpr int motionProperty = QTextFormat::UserProperty + 2;
constexpr int sizeProperty = QTextFormat::UserProperty + 3;
constexpr int facingProperty = QTextFormat::UserProperty + 4;

}  // namespace

FigureObject* FigureObject::install(QTextDocument& document, const ink::Ink& ink)
{
    auto* object = new FigureObject(ink, &document);
    document.documentLayout()->registerHandler(figureType, object);
    return object;
}

QTextCharFormat FigureObject::format(const guide::StretchMotion& motion, const QSizeF& room, Facing facing)
{
    QTextCharFormat format;
    format.setObjectType(figureType);
    format.setProperty(motionProperty, static_cast<int>(m_motions.size()));
    format.setProperty(sizeProperty, keyPosesSize(motion, room));
    format.setProperty(facingProperty, static_cast<int>(facing));
    m_motions.push_back(motion);
    return format;
}

std::optional<Facing> FigureObject::facingOf(const QTextFormat& format)
{
    if (format.objectType() != figureType) return std::nullopt;
    return static_cast<Facing>(format.intProperty(facingProperty));
}

QSizeF FigureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    return format.property(sizeProperty).toSizeF();
}

void FigureObject::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int,
                              const QTextFormat& format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto index = static_cast<std::size_t>(format.intProperty(motionProperty));
    paintKeyPoses(*painter, box, m_motions.at(index), *facingOf(format), m_ink);
    painter->restore();
}

}  // namespace cramp::paper::figure
