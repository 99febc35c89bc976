// SPDX-License-Identifier: MIT
#include "ui/gp/visits_page.h"

#include "ui/gp/visit_panel.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/place_tabs.h"

namespace cramp::ui::gp
{

VisitsPage::VisitsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Check), this)),
      m_visits(new VisitPanel(context, host))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new widgets::PlaceTabs(host::PageId::Visits, host));
    m_frame->column()->addWidget(m_visits);
}

void VisitsPage::refresh()
{
    m_visits->refresh();
}

void VisitsPage::takeFocus()
{
    m_frame->focusTitle();
}

bool VisitsPage::hasUnsaved() const
{
    return m_visits->hasUnsaved();
}

}  // namespace cramp::ui::gp
