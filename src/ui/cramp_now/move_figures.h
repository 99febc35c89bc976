// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch.h"
#include "session/cramp_entry.h"
#include "ui/cramp_now/stage_text.h"
#include "ui/pictures/figure_view.h"

#include <vector>

namespace cramp::ui::cramp_now
{

// What helps a part of the leg, as a person who does it: one for the calf and the foot, two beside each
// other, with their names, for the back and the front of the thigh.
class MoveFigures : public QWidget
{
    Q_OBJECT

public:
    explicit MoveFigures(QWidget* parent = nullptr) : QWidget(parent) {}

    void showMove(const guide::StretchGuide& stretch, session::LegPart part, diary::Side side);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Figure {
        pictures::StretchFigureView* view = nullptr;
        StageText* name = nullptr;  // null: it needs none
    };

    void add(const guide::StretchGuide& stretch, int motion, diary::Side side);
    void fit();

    std::vector<Figure> m_figures;
};

}  // namespace cramp::ui::cramp_now
