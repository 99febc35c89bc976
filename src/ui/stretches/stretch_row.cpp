// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_row.h"

#include "ui/pictures/figure_view.h"

namespace cramp::ui::stretches
{

namespace
{

constexpr double figureHeight = 150;

}  // namespace

StretchRow::StretchRow(const QString& name, QWidget* parent)
    : widgets::Panel(parent),
      m_name(name),
      m_lines(new QVBoxLayout),
      m_buttons(new widgets::ButtonRow)
{
    setAccessibleName(name);
    m_lines->setSpacing(theme::scaled(4));
    m_lines->addWidget(new widgets::TextLabel(name, theme::TextSize::Large, true));
    content()->addLayout(m_lines);
    content()->addLayout(m_buttons);
}

void StretchRow::addLine(const QString& text, widgets::TextLabel::Voice voice)
{
    if (!text.isEmpty())
        m_lines->addWidget(new widgets::TextLabel(text, theme::TextSize::Body, false, voice));
}

void StretchRow::addLineFor(const guide::Legs& allowed, const QString& counts)
{
    if (allowed.both()) addLine(counts, widgets::TextLabel::Voice::Soft);
}

void StretchRow::addFigure(const guide::StretchGuide& stretch, const guide::Legs& allowed)
{
    if (!allowed.both())
        addLine(allowed.right ? tr("Right leg only") : tr("Left leg only"), widgets::TextLabel::Voice::Text);
    auto* figure = new pictures::StretchFigureView;
    figure->setStretch(stretch);
    figure->setSide(allowed.right ? diary::Side::Right : diary::Side::Left);
    figure->setFixedHeight(theme::scaled(figureHeight));
    m_lines->addWidget(figure);
}

widgets::Button* StretchRow::addButton(const QString& text, widgets::Button::Role role)
{
    auto* button = theme::named(new widgets::Button(text, role), tr("%1: %2").arg(text, m_name));
    m_buttons->addWidget(button);
    return button;
}

}  // namespace cramp::ui::stretches
