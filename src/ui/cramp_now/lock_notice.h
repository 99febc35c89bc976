// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/stage_text.h"

#include <vector>

namespace cramp::ui::cramp_now
{

// In the place of a move: which leg must not be stretched or rubbed, why, and what to do. In the largest text
// that fits.
class LockNotice : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString text;
        bool isQuestion = false;

        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Shown {
        QString title;
        QString why;
        std::vector<Line> lines;

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    explicit LockNotice(QWidget* parent = nullptr);

    // Beside the frame there stays so much room on the right, for the clock.
    void showLock(const Shown& shown, int roomOnRight);
    // All that it says, in order.
    QString said() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    // Where everything ends at this size of text; sets it out there.
    int arrange(double size);

    Shown m_shown;
    int m_roomOnRight = 0;
    StageText* m_frame;  // no text, only its edge
    StageText* m_title;
    StageText* m_why;
    std::vector<StageText*> m_lines;
};

}  // namespace cramp::ui::cramp_now
