// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::stretches
{

// One stretch, exercise or plan on the Stretches page: its name, what there is to say of it, what can be done
// with it.
class StretchRow : public widgets::Panel
{
    Q_OBJECT

public:
    explicit StretchRow(const QString& name, QWidget* parent = nullptr);

    void addLine(const QString& text, widgets::TextLabel::Voice voice);
    // How often, in the second voice; nothing where a leg is left out.
    void addLineFor(const guide::Legs& allowed, const QString& counts);
    // The key poses of its first motion, below the lines, done by a leg that may be stretched.
    void addFigure(const guide::StretchGuide& stretch, const guide::Legs& allowed);
    // Its name tells the row's too, for those who hear the window.
    widgets::Button* addButton(const QString& text,
                               widgets::Button::Role role = widgets::Button::Role::Outlined);

private:
    QString m_name;
    QVBoxLayout* m_lines;
    widgets::ButtonRow* m_buttons;
};

}  // namespace cramp::ui::stretches
