// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_page.h"

namespace cramp::ui::widgets
{
class PageFrame;
}
namespace cramp::ui::gp
{

class VisitPanel;

// The visits to professionals, as a page of their own.
class VisitsPage : public host::WindowPage
{
    Q_OBJECT

public:
    VisitsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;

private:
    widgets::PageFrame* m_frame;
    VisitPanel* m_visits;
};

}  // namespace cramp::ui::gp
