// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/appearance.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// A plain text of the window. What a person typed is never markup: the format is always plain. Wraps, can be
// selected only where asked. Keeps its size of the scale when the text scale changes. However wide it is, its
// lines are of a length that is read with ease (about 68 letters).
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Voice { Text, Soft, Good, Warn, Bad };

    explicit TextLabel(const QString& text = {}, theme::TextSize size = theme::TextSize::Body,
                       bool bold = false, Voice voice = Voice::Text, QWidget* parent = nullptr);
    void setVoice(Voice voice);
    // A colour of its own, on a ground that is not the theme's. Stays when the theme changes.
    void setInk(const QColor& ink);

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    // The longest line in px; as long as can be for what is not read from the left, or can be selected.
    int measure() const;

    theme::TextSize m_size;
    bool m_bold;
    Voice m_voice;
    QColor m_ink;  // not valid: the voice's
};

// A surface with a hair edge, radius 8 and padding 16/20; its content() is a column.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);

    QVBoxLayout* content() { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
};

}  // namespace cramp::ui::widgets
