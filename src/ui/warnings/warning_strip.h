// SPDX-License-Identifier: MIT
#pragma once

#include "ui/warnings/warning_place.h"

namespace cramp::ui::warnings
{

// Above every page but Today and Check: the heading of the care card of an urgent warning that holds and
// waits for an answer. It stays until it is answered, and nothing else waits for it. In a low window it is no
// higher than its button.
class WarningStrip : public QWidget
{
    Q_OBJECT

public:
    WarningStrip(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // isWanted: not where the warning stands in full. isLow: the page needs the room.
    void refresh(bool isWanted, bool isLow);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    host::WindowContext& m_context;
    widgets::TextLabel* m_heading;
    widgets::Button* m_button;
};

}  // namespace cramp::ui::warnings
