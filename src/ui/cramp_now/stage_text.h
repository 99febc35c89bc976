// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/appearance.h"

#include <QLabel>

namespace cramp::ui::cramp_now
{

// A length or text size of so many px at 100 % as the night screen shows it: it grows with the text, but not
// beyond `most`, so that what helps is the last thing to go.
int stagePixels(double pixels, int most);
// The same for a control that scales what it is given.
int unscaledPixels(double pixels, int most);

constexpr int mostText = 48;  // px, whatever the text size
constexpr int mostSecondText = 36;
constexpr int leastTarget = 96;  // px of a target for a hand in the dark

// A plain text of the night screen in a size that its stage gives it, with an edge around it where the stage
// wants one.
class StageText : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Big };
    enum class Weight { Normal, Bold };

    explicit StageText(const QString& text = {}, Ink ink = Ink::Text, Weight weight = Weight::Normal,
                       QWidget* parent = nullptr);

    // px of the screen.
    void setPixels(int pixels);
    // An edge of so many px, square or rounded; 0: none.
    void setEdge(int pixels, bool isRounded);
    bool hasEdge() const { return m_edge > 0; }
    // The height that the text takes up at this width in this size, edge included.
    int heightAt(int width, int pixels) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    int padding() const;

    Ink m_ink;
    Weight m_weight;
    int m_pixels = 16;
    int m_edge = 0;
    bool m_isRounded = false;
};

}  // namespace cramp::ui::cramp_now
