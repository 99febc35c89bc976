// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QString>

#include <memory>
#include <string_view>

namespace cramp::test
{

// What a painter drew: every text with its place and size, every colour, and the room taken by all of it.
struct Recording {
    struct Text {
        QString text;
        QPointF at;  // the beginning of its base line
        int pixelSize = 0;
    };
    QList<Text> texts;
    QList<QColor> colours;
    QRectF room;
    bool hasPictures = false;

    // All texts in the order drawn, without blanks: a text is in it however its lines were broken.
    QString withoutBlanks() const;
    bool holds(std::string_view text) const;
};

// A device that draws nothing and keeps a recording.
class Recorder : public QPaintDevice
{
public:
    Recorder();
    ~Recorder() override;

    const Recording& recording() const;
    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

}  // namespace cramp::test
