// SPDX-License-Identifier: MIT
#include "ui/stretches/stretch_list.h"

#include "ui/format/qt_convert.h"

namespace cramp
{

StretchList::StretchList(const Guide& guide, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(12));
    addTitle(tr("Every stretch"));
    for (const StretchGuide& stretch : guide.stretches())
        if (!stretch.during && guide.stretchSets().of(stretch.id) == nullptr) add(guide, stretch);
    addTitle(tr("In a cramp"));
    for (const StretchGuide& stretch : guide.stretches())
        if (stretch.during) add(guide, stretch);
}

void StretchList::addTitle(const QString& title)
{
    m_column->addSpacing(scaled(8));
    m_column->addWidget(new TextLabel(title, TextSize::Section, true));
}

void StretchList::add(const Guide& guide, const StretchGuide& stretch)
{
    auto* row = new StretchRow(toQt(stretch.name));
    row->addLine(toQt(stretch.summary), TextLabel::Voice::Text);
    row->addLine(toQt(guide.countsInWords(stretch)), TextLabel::Voice::Soft);
    row->addFigure(stretch);
    const StretchReference reference = stretch.id;
    connect(row->addButton(tr("Start")), &QPushButton::clicked, this,
            [this, reference] { Q_EMIT startWanted(reference); });
    Button* paper = row->addButton(tr("On paper…"));
    connect(paper, &QPushButton::clicked, this,
            [this, reference, paper] { Q_EMIT paperWanted(reference, paper); });
    m_column->addWidget(row);
}

}  // namespace cramp
