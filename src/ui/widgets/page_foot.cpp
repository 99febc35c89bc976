// SPDX-License-Identifier: MIT
#include "ui/widgets/page_foot.h"

#include "ui/theme/appearance.h"
#include "ui/widgets/centred_column.h"

namespace cramp::ui::widgets
{

PageFoot::PageFoot(QWidget* parent) : QWidget(parent), m_row(new ButtonRow)
{
    auto* column = new CentredColumn(this);
    column->addLayout(m_row);
    fit();
}

void PageFoot::fit()
{
    layout()->setContentsMargins(0, theme::scaled(8), 0, theme::scaled(8));
}

void PageFoot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

}  // namespace cramp::ui::widgets
