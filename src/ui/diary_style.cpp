// SPDX-License-Identifier: MIT
#include "ui/diary_style.h"

#include "ui/appearance.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace cramp
{

namespace
{

constexpr double controlHeight = 44;
constexpr double controlRadius = 6;

void drawEdge(QPainter& painter, const QRectF& control, const QColor& fill, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Appearance::current().tokens().line), width));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(control.adjusted(inset, inset, -inset, -inset), scaled(controlRadius),
                            scaled(controlRadius));
    painter.restore();
}

// A check box or radio button: an outlined mark, 24 px at 100 %, ticked in the text's colour.
void drawIndicator(QPainter& painter, const QStyleOption& option, bool isRound)
{
    const ThemeTokens& tokens = Appearance::current().tokens();
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(tokens.line), 2));
    painter.setBrush(colour(tokens.surface));
    const double radius = isRound ? box.height() / 2 : scaled(3);
    painter.drawRoundedRect(box, radius, radius);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(QPen(colour(tokens.text), scaled(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isRound) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(tokens.text));
            painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
        } else {
            const QPointF corner = box.bottomLeft() + QPointF(box.width() * 0.42, -box.height() * 0.25);
            painter.drawPolyline(
                QPolygonF{{box.left() + box.width() * 0.2, box.center().y()},
                          corner,
                          {box.right() - box.width() * 0.18, box.top() + box.height() * 0.28}});
        }
    }
    painter.restore();
}

}  // namespace

DiaryStyle::DiaryStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DiaryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    switch (element) {
        case PE_FrameFocusRect:
            if (qobject_cast<const QAbstractItemView*>(widget) == nullptr)
                drawFocusRing(*painter, option->rect, scaled(controlRadius));
            return;
        case PE_PanelLineEdit:
            drawEdge(*painter, option->rect, colour(Appearance::current().tokens().surface), 1.5);
            if (hasFocus) drawFocusRing(*painter, option->rect, scaled(controlRadius));
            return;
        case PE_PanelButtonCommand:
            drawEdge(*painter, option->rect,
                     colour(option->state.testFlag(State_Sunken) ? Appearance::current().tokens().raised
                                                                 : Appearance::current().tokens().surface),
                     1.5);
            return;
        case PE_IndicatorCheckBox: drawIndicator(*painter, *option, false); return;
        case PE_IndicatorRadioButton: drawIndicator(*painter, *option, true); return;
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize DiaryStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_PushButton:
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_CheckBox:
        case CT_RadioButton:
        case CT_ToolButton:
        case CT_TabBarTab:
        case CT_HeaderSection: return result.expandedTo({0, scaled(controlHeight)});
        // Room for what subElementRect() keeps clear of the focus ring.
        case CT_SpinBox: return (result + QSize(scaled(16), 0)).expandedTo({0, scaled(controlHeight)});
        case CT_MenuItem: return result.expandedTo({0, scaled(36)});
        default: return result;
    }
}

QRect DiaryStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Typed text keeps clear of the focus ring.
    return element == SE_LineEditContents ? rect.adjusted(scaled(8), 0, -scaled(8), 0) : rect;
}

int DiaryStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return scaled(24);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return scaled(10);
        case PM_FocusFrameHMargin:
        case PM_HeaderMargin: return scaled(8);
        case PM_ScrollBarExtent: return scaled(16);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return scaled(12);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DiaryStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText: return 0;
        case SH_Widget_Animate: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void drawFocusRing(QPainter& painter, const QRectF& control, double radius)
{
    drawFocusRing(painter, control, radius, Appearance::current().tokens().focus);
}

void drawFocusRing(QPainter& painter, const QRectF& control, double radius, Rgb ink)
{
    constexpr double inset = 3;
    constexpr double width = 3;
    constexpr double edge = inset + width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(ink), width));
    painter.setBrush(Qt::NoBrush);
    const double inner = qMax(0.0, radius - inset);
    painter.drawRoundedRect(control.adjusted(edge, edge, -edge, -edge), inner, inner);
    painter.restore();
}

}  // namespace cramp
