// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace cramp::ui::window
{

// Every action that has a key, by menu: drawn from the one table of actions.
class KeysWindow : public QWidget
{
    Q_OBJECT

public:
    explicit KeysWindow(QWidget* parent);
};

}  // namespace cramp::ui::window
