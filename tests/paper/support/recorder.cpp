// SPDX-License-Identifier: MIT
#include "paper/support/recorder.h"

#include <QPainter>
#include <QPainterPath>

#include <climits>

namespace cramp::test
{

namespace
{

QString blankless(const QString& text)
{
    QString result;
    for (const QChar character : text)
        if (!character.isSpace()) result += character;
    return result;
}

}  // namespace

QString Recording::withoutBlanks() const
{
    QString all;
    for (const Text& text : texts)
        all += blankless(text.text);
    return all;
}

bool Recording::holds(std::string_view text) const
{
    const auto size = static_cast<qsizetype>(text.size());
    return withoutBlanks().contains(blankless(QString::fromUtf8(text.data(), size)));
}

class Recorder::Engine : public QPaintEngine
{
public:
    Engine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { m_recording.hasPictures = true; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
        m_recording.hasPictures = true;
    }

    void drawPath(const QPainterPath& path) override
    {
        const QPainter& painter = *this->painter();
        if (painter.pen().style() != Qt::NoPen) m_recording.colours << painter.pen().color();
        if (painter.brush().style() != Qt::NoBrush) m_recording.colours << painter.brush().color();
        take(painter.transform().mapRect(path.boundingRect()));
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        drawPath(path);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QPainter& painter = *this->painter();
        const QPointF place = painter.transform().map(at);
        m_recording.texts.append({item.text(), place, item.font().pixelSize()});
        m_recording.colours << painter.pen().color();
        take(QRectF(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
    }

    Recording m_recording;

private:
    void take(const QRectF& box) { m_recording.room |= box; }
};

Recorder::Recorder() : m_engine(std::make_unique<Engine>()) {}
Recorder::~Recorder() = default;

const Recording& Recorder::recording() const
{
    return m_engine->m_recording;
}

QPaintEngine* Recorder::paintEngine() const
{
    return m_engine.get();
}

int Recorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
        case PdmWidth: return 21000;
        case PdmHeight: return 29700;
        case PdmWidthMM: return 210;
        case PdmHeightMM: return 297;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 2540;
        case PdmDepth: return 32;
        case PdmNumColors: return INT_MAX;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);  // what later versions of Qt ask for
    }
}

}  // namespace cramp::test
