// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cramp_now/stage_text.h"
#include "ui/widgets/button.h"

#include <chrono>

namespace cramp::ui::cramp_now
{

// The third stage of the night: two lines, then nothing but black until a key, which asks what is wanted. No
// answer, and it is black again.
class GoodNightStage : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lit{20};

    explicit GoodNightStage(QWidget* parent = nullptr);

    void showWords();
    // A key or a press in the dark; false: it was awake already.
    bool wake();
    // So long after what shows was first shown.
    void goDark(std::chrono::seconds shown);
    bool isAwake() const { return m_look == Look::Choice; }

Q_SIGNALS:
    void anotherCramp();
    void diaryWanted();
    void woken();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Look { Words, Black, Choice };

    void showLook(Look look);
    void fit();

    Look m_look = Look::Words;
    StageText* m_saved;
    StageText* m_again;
    widgets::Button* m_another;
    widgets::Button* m_diary;
};

}  // namespace cramp::ui::cramp_now
