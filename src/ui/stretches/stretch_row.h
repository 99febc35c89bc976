// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/panel.h"

namespace cramp
{

// One stretch, exercise or plan on the Stretches page: its name, what there is to say of it, what can be done
// with it.
class StretchRow : public Panel
{
    Q_OBJECT

public:
    explicit StretchRow(const QString& name, QWidget* parent = nullptr);

    void addLine(const QString& text, TextLabel::Voice voice);
    // The key poses of its first motion, below the lines.
    void addFigure(const StretchGuide& stretch);
    // Its name tells the row's too, for those who hear the window.
    Button* addButton(const QString& text, Button::Role role = Button::Role::Outlined);

private:
    QString m_name;
    QVBoxLayout* m_lines;
    ButtonRow* m_buttons;
};

}  // namespace cramp
