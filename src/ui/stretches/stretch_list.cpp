// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_list.h"

#include "ui/format/qt_convert.h"

namespace cramp::ui::stretches
{

StretchList::StretchList(const guide::Guide& guide, const guide::Legs& allowed, QWidget* parent)
    : QWidget(parent),
      m_allowed(allowed),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(12));
    addTitle(tr("All stretches"));
    for (const guide::StretchGuide& stretch : guide.stretches())
        if (!stretch.during && guide.stretchSets().of(stretch.id) == nullptr) add(guide, stretch);
    addTitle(tr("During a cramp"));
    for (const guide::StretchGuide& stretch : guide.stretches())
        if (stretch.during) add(guide, stretch);
}

void StretchList::addTitle(const QString& title)
{
    m_column->addSpacing(theme::scaled(8));
    m_column->addWidget(new widgets::TextLabel(title, theme::TextSize::Section, true));
}

void StretchList::add(const guide::Guide& guide, const guide::StretchGuide& stretch)
{
    if (!guide::canBeShown(stretch, m_allowed)) return;
    auto* row = new StretchRow(format::toQt(stretch.name));
    row->addLine(format::toQt(stretch.summary), widgets::TextLabel::Voice::Text);
    row->addLineFor(m_allowed, format::toQt(guide.countsInWords(stretch)));
    row->addFigure(stretch, m_allowed);
    const diary::StretchReference reference = stretch.id;
    connect(row->addButton(tr("Start")), &QPushButton::clicked, this,
            [this, reference] { Q_EMIT startWanted(reference); });
    m_column->addWidget(row);
    if (!m_allowed.both()) return;
    widgets::Button* paper = row->addButton(tr("Print or save…"));
    connect(paper, &QPushButton::clicked, this,
            [this, reference, paper] { Q_EMIT paperWanted(reference, paper); });
}

}  // namespace cramp::ui::stretches
