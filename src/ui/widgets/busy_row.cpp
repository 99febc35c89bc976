// SPDX-License-Identifier: MIT
#include "ui/widgets/busy_row.h"

#include "ui/theme/appearance.h"

#include <QVBoxLayout>

namespace cramp::ui::widgets
{

BusyRow::BusyRow(QWidget* parent) : QWidget(parent), m_text(new TextLabel), m_bar(new QProgressBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::scaled(32), theme::scaled(12), theme::scaled(32), theme::scaled(12));
    column->setSpacing(theme::scaled(4));
    column->addWidget(m_text);
    column->addWidget(m_bar);
    // Neither how much there is nor how far it is can be known beforehand.
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    hide();
}

void BusyRow::begin(const QString& what)
{
    m_text->setText(what);
    m_bar->setAccessibleName(what);
    show();
}

}  // namespace cramp::ui::widgets
