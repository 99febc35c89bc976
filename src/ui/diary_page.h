// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window_page.h"

namespace cramp
{

// The table of episodes, newest first, with edit, delete and copy.
class DiaryPage : public WindowPage
{
    Q_OBJECT

public:
    DiaryPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
    // Chooses an episode and brings it into view.
    void showEpisode(const Uuid& id);
};

}  // namespace cramp
