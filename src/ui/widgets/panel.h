// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/appearance.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// A plain text of the window. What a person typed is never markup: the format is always plain. Wraps, can be
// selected only where asked. Keeps its size of the scale when the text scale changes.
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

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
