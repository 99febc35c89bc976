// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme_tokens.h"

#include <QProxyStyle>

namespace cramp::ui::theme
{

// Fusion with the heights, edges and focus ring of this program. Colours come from the palette and the
// tokens.
class DiaryStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DiaryStyle();
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    // The wheel scrolls the page; it changes a field only once the field has the keyboard.
    void polish(QWidget* widget) override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawMenuItem(ControlElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const;
};

// The focus ring: 3 px, inset 3 px.
void drawFocusRing(QPainter& painter, const QRectF& control, double radius);
// The same in another colour, for controls that are filled.
void drawFocusRing(QPainter& painter, const QRectF& control, double radius, Rgb ink);

}  // namespace cramp::ui::theme
