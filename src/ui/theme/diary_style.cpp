// SPDX-License-Identifier: MIT
#include "ui/theme/diary_style.h"

#include "ui/theme/appearance.h"
#include "ui/theme/style_parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>

namespace cramp::ui::theme
{

namespace
{

constexpr double controlHeight = 44;
constexpr double controlRadius = 6;
constexpr double listRoom = 6;  // of the words of a list before them, so that the ring keeps clear
constexpr double areaFrame =
    4;                          // around a list, table or text area, so that its corners keep inside the edge
constexpr double ringRoom = 9;  // of a label beside a mark, on either side

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
    const QColor ink = option.palette.color(QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(QPen(ink, scaled(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isRound) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
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

// Fusion points down where the least stands first. Most programs, and this one, point to where the greatest
// stands: down for the newest first.
void drawSortArrow(QPainter& painter, const QStyleOptionHeader& header)
{
    if (header.sortIndicator == QStyleOptionHeader::None) return;
    drawArrow(painter, header.rect,
              header.sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow);
}

// The label of a check box or radio button with the focus ring around it, which keeps clear of the letters.
QRect ringRect(const QRect& label, const QRect& whole)
{
    const int clear = scaled(ringRoom);
    return {label.left() - clear, whole.top(), label.width() + 2 * clear, whole.height()};
}

const QAbstractScrollArea* areaOf(const QWidget* widget)
{
    return qobject_cast<const QAbstractScrollArea*>(widget);
}

// Behind the bar of a page, a list or a text.
QColor groundOf(const QWidget* scrollBar, const QStyleOption& option)
{
    const QWidget* holder = scrollBar == nullptr ? nullptr : scrollBar->parentWidget();
    const QAbstractScrollArea* area = holder == nullptr ? nullptr : areaOf(holder->parentWidget());
    if (area == nullptr) return option.palette.color(QPalette::Window);
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

bool turnsByWheel(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QSlider*>(&widget) != nullptr;
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
        case PE_Frame:
            if (areaOf(widget) != nullptr)
                return drawAreaFrame(*painter, *option, option->palette.color(QPalette::Base));
            [[fallthrough]];
        case PE_FrameMenu: return drawBox(*painter, option->rect, {});
        case PE_PanelMenu:
            return drawBox(*painter, option->rect, colour(Appearance::current().tokens().surface));
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
                item != nullptr && item->state.testFlag(State_Selected))
                return drawChosenRow(*painter, *item);
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        case PE_IndicatorHeaderArrow:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
                drawSortArrow(*painter, *header);
            return;
        case PE_IndicatorArrowRight: return drawArrow(*painter, option->rect, Qt::RightArrow);
        case PE_IndicatorArrowLeft: return drawArrow(*painter, option->rect, Qt::LeftArrow);
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
        case CT_ToolButton:
        case CT_TabBarTab:
        case CT_HeaderSection: return result.expandedTo({0, scaled(controlHeight)});
        case CT_CheckBox:
        case CT_RadioButton:
            return (result + QSize(scaled(ringRoom), 0)).expandedTo({0, scaled(controlHeight)});
        case CT_ComboBox: return (result + QSize(scaled(listRoom), 0)).expandedTo({0, scaled(controlHeight)});
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
                item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
                return {result.width(), scaled(9)};
            // Long words keep clear of the key beside them.
            return (result + QSize(scaled(16), 0)).expandedTo({0, scaled(36)});
        default: return result;
    }
}

void DiaryStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
        case CE_HeaderSection:
        case CE_HeaderEmptyArea: return drawHeaderGround(*painter, option->rect);
        case CE_ProgressBarGroove: return drawProgressGround(*painter, option->rect);
        case CE_ProgressBarContents:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
                return drawProgress(*painter, *bar);
            return;
        case CE_MenuItem:
        case CE_MenuBarItem: return drawMenuItem(element, *option, *painter, widget);
        default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DiaryStyle::drawMenuItem(ControlElement element, const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
        return drawMenuLine(painter, option.rect);
    QProxyStyle::drawControl(element, &option, &painter, widget);
    if (option.state.testFlag(State_Selected) && chosenNeedsFrame()) drawChosenFrame(painter, option.rect);
}

// Fusion would show the keyboard by the edge of the list's button, which is drawn here without it.
void DiaryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        return drawScrollBar(*painter, *bar, groundOf(widget, *option));
    const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || list == nullptr || list->editable)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawListButton(*painter, *list);
    if (list->state.testFlag(State_HasFocus)) drawFocusRing(*painter, list->rect, scaled(controlRadius));
}

QRect DiaryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        return visualRect(option->direction, option->rect, scrollBarPart(*bar, part));
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(scaled(listRoom), 0, 0, 0);
    return rect;
}

QRect DiaryStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
        // Typed text keeps clear of the focus ring.
        case SE_LineEditContents: return rect.adjusted(scaled(8), 0, -scaled(8), 0);
        case SE_CheckBoxFocusRect:
        case SE_RadioButtonFocusRect: return ringRect(rect, option->rect);
        default: return rect;
    }
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
        case PM_ScrollBarExtent: return scaled(14);
        case PM_MenuPanelWidth: return 2;
        case PM_ScrollBarSliderMin: return scaled(32);
        case PM_DefaultFrameWidth:
            return areaOf(widget) != nullptr ? scaled(areaFrame)
                                             : QProxyStyle::pixelMetric(metric, option, widget);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return scaled(12);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DiaryStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (!turnsByWheel(*widget)) return;
    if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool DiaryStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel)
        if (const auto* field = qobject_cast<QWidget*>(watched); field != nullptr && !field->hasFocus()) {
            event->ignore();
            return true;
        }
    return QProxyStyle::eventFilter(watched, event);
}

int DiaryStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
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

}  // namespace cramp::ui::theme
