// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

namespace cramp::ui::widgets
{

// The last line of a page: the numbers to call for help, where the sidebar has no room for them.
class HelpFoot : public TextLabel
{
    Q_OBJECT

public:
    explicit HelpFoot(QWidget* parent = nullptr);

    // Shows what the window that it stands in was told last.
    void refresh();
    // For every page of the window, also those that are made later. Empty: the lines stand elsewhere.
    static void tell(QWidget& window, const QString& lines);
};

}  // namespace cramp::ui::widgets
