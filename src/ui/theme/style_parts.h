// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

class QPainter;

namespace cramp::ui::theme
{

// The parts of lists and forms as DiaryStyle draws them: flat, in the tokens, with one kind of edge.

// The rounded edge of a control, in the colour of lines, on its fill.
void drawEdge(QPainter& painter, const QRectF& control, const QColor& fill, double width);

// The edge of a list, table or text area; around it in the colour of the keyboard's place while it has that.
void drawAreaFrame(QPainter& painter, const QStyleOption& option, const QColor& fill);

// A thumb on the ground of what it scrolls, without buttons at its ends.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QColor& ground);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

void drawListButton(QPainter& painter, const QStyleOptionComboBox& option);
// In the middle of the area, as large as the text asks.
void drawArrow(QPainter& painter, const QRect& area, Qt::ArrowType direction);
void drawHeaderGround(QPainter& painter, const QRect& area);
// The edge of a window of its own, such as a menu; a fill that is not valid is none.
void drawBox(QPainter& painter, const QRect& area, const QColor& fill);
void drawMenuLine(QPainter& painter, const QRect& item);
// A row that is chosen; a frame where its ground alone would not be seen.
void drawChosenRow(QPainter& painter, const QStyleOptionViewItem& option);
void drawChosenFrame(QPainter& painter, const QRect& item);
// Whether the theme needs such a frame.
bool chosenNeedsFrame();
void drawProgressGround(QPainter& painter, const QRect& area);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);

}  // namespace cramp::ui::theme
