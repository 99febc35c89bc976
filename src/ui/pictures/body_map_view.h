// SPDX-License-Identifier: MIT
#pragma once

#include "diary/chosen_sites.h"
#include "guide/labels.h"
#include "paper/charts/body_map.h"

#include <QWidget>

namespace cramp::ui::pictures
{

// The legs from the front and from behind, to press where the cramp was. One stop of the Tab key: arrows go
// from region to region, Space or Enter presses. A screen reader finds a check box for each region
// (body_map_accessible.h).
class BodyMapView : public QWidget
{
    Q_OBJECT

public:
    BodyMapView(paper::charts::BodyMap map, const guide::Labels& labels, QWidget* parent = nullptr);

    void show(const diary::ChosenSites& chosen);

    // The regions by their number, in the order of the drawing.
    int regionCount() const { return static_cast<int>(m_map.regions().size()); }
    // "Left calf", "Left foot: sole".
    QString nameOf(int region) const;
    bool isChosen(int region) const;
    QRect rectOf(int region) const;
    int regionAt(const QPoint& point) const;  // -1: none; a near miss counts
    int current() const { return m_current; }
    void setCurrent(int region);
    void press(int region);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pressed(const cramp::diary::SiteEntry& region);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const diary::SiteEntry& entryOf(int region) const;
    QRectF drawing() const;
    QPainterPath pathOf(int region) const;
    int neighbour(int key) const;
    QString captionOf(int region) const;
    void tellOfChange(int region);

    paper::charts::BodyMap m_map;
    const guide::Labels& m_labels;
    diary::ChosenSites m_chosen;
    int m_current = 0;
    int m_hovered = -1;
};

}  // namespace cramp::ui::pictures
