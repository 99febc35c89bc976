// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window_page.h"

namespace cramp
{

// The guide: contents, search and the page itself, with back and forward.
class GuidePage : public WindowPage
{
    Q_OBJECT

public:
    GuidePage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
    void showGuidePage(const QString& id);
};

}  // namespace cramp
