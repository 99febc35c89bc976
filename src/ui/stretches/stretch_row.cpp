// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_row.h"

#include "ui/pictures/figure_view.h"

namespace cramp
{

namespace
{

constexpr double figureHeight = 150;

}  // namespace

StretchRow::StretchRow(const QString& name, QWidget* parent)
    : Panel(parent),
      m_name(name),
      m_lines(new QVBoxLayout),
      m_buttons(new ButtonRow)
{
    setAccessibleName(name);
    m_lines->setSpacing(scaled(4));
    m_lines->addWidget(new TextLabel(name, TextSize::Large, true));
    content()->addLayout(m_lines);
    content()->addLayout(m_buttons);
}

void StretchRow::addLine(const QString& text, TextLabel::Voice voice)
{
    if (!text.isEmpty()) m_lines->addWidget(new TextLabel(text, TextSize::Body, false, voice));
}

void StretchRow::addFigure(const StretchGuide& stretch)
{
    auto* figure = new StretchFigureView;
    figure->setStretch(stretch);
    figure->setFixedHeight(scaled(figureHeight));
    m_lines->addWidget(figure);
}

Button* StretchRow::addButton(const QString& text, Button::Role role)
{
    auto* button = named(new Button(text, role), tr("%1: %2").arg(text, m_name));
    m_buttons->addWidget(button);
    return button;
}

}  // namespace cramp
