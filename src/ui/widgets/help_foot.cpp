// SPDX-License-Identifier: MIT
#include "ui/widgets/help_foot.h"

#include <QVariant>

namespace cramp::ui::widgets
{

namespace
{

constexpr auto linesProperty = "helpLines";

}  // namespace

HelpFoot::HelpFoot(QWidget* parent) : TextLabel({}, theme::TextSize::Body, false, Voice::Soft, parent)
{
    hide();
}

void HelpFoot::refresh()
{
    const QString lines = window()->property(linesProperty).toString();
    setText(lines);
    setVisible(!lines.isEmpty());
}

void HelpFoot::tell(QWidget& window, const QString& lines)
{
    if (window.property(linesProperty).toString() == lines) return;
    window.setProperty(linesProperty, lines);
    for (HelpFoot* foot : window.findChildren<HelpFoot*>())
        foot->refresh();
}

}  // namespace cramp::ui::widgets
