// SPDX-License-Identifier: MIT
#include "ui/entry/form_columns.h"

#include "ui/theme/appearance.h"

namespace cramp::ui::entry
{

namespace
{

// In px at 100 %.
constexpr double leastForTwo = 900;
constexpr double mapWidth = 400;
constexpr double gap = 24;

}  // namespace

FormColumns::FormColumns(QWidget* questions, QWidget* map, QWidget* parent)
    : QWidget(parent),
      m_row(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_map(map)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::scaled(gap));
    m_row->addWidget(questions, 1);
    m_row->addWidget(map);
    m_row->setAlignment(map, Qt::AlignTop);
}

void FormColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool areBeside = width() >= theme::scaled(leastForTwo);
    m_map->setMaximumWidth(areBeside ? theme::scaled(mapWidth) : QWIDGETSIZE_MAX);
    m_map->setMinimumWidth(areBeside ? theme::scaled(mapWidth) : 0);
    m_row->setAlignment(m_map, areBeside ? Qt::AlignTop : Qt::Alignment());
    m_row->setDirection(areBeside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
}

}  // namespace cramp::ui::entry
