// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace cramp::ui::widgets
{

// The text of a button whose words are not the program's own: an & in it is an &, not the mark of a key.
QString asWritten(QString text);

// A button of this program. At most one Filled in a view; others Outlined; "Not now" Plain; Night for the
// screen at 3 a.m. A second line under the text is smaller ("starts the clock and shows what helps"). Long
// texts wrap.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Role { Outlined, Filled, Plain, Night };

    explicit Button(const QString& text, Role role = Role::Outlined, QWidget* parent = nullptr);

    void setSecondLine(const QString& text);
    // Least height in px at 100 %: 44 controls, 52 primary, 96 "I have a cramp now" and night targets.
    void setLeastHeight(double pixels);
    void setTextSize(int pixelsAtFullSize, bool bold);
    // Room beside the text, in px at 100 %; 20 unless set.
    void setSidePadding(double pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    // Enter presses it as Space does; on the screen at 3 a.m. Enter is the screen's.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Colours;
    Colours colours() const;
    QFont textFont() const;
    QFont secondFont() const;
    QRect textArea(const QRect& whole) const;
    void paintPanel(QPainter& painter, const Colours& colours) const;
    void paintText(QPainter& painter, const QColor& ink) const;

    Role m_role;
    QString m_secondLine;
    double m_leastHeight = 44;
    double m_sidePadding = 20;
    int m_textPixels = 16;
    bool m_bold = false;
};

}  // namespace cramp::ui::widgets
