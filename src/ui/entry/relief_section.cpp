// SPDX-License-Identifier: MIT
#include "ui/entry/relief_section.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/access.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr std::size_t mostOffered = 4;

// The answers of a row in the order of its buttons.
enum ReliefAnswer { Eased, NotEased, TriedOnly };

int answerOf(const diary::ReliefEntry& entry)
{
    if (!entry.eased) return TriedOnly;
    return *entry.eased ? Eased : NotEased;
}

}  // namespace

ReliefSection::ReliefSection(const guide::Labels& labels)
    : FormSection(tr("What you tried")),
      m_eased(new EasedRow(labels, tr("More…"))),
      m_all(new QWidget)
{
    content()->addWidget(m_eased);
    auto* column = new QVBoxLayout(m_all);
    column->setContentsMargins(theme::scaled(12), 0, 0, 0);
    column->setSpacing(theme::scaled(16));
    for (const diary::Relief relief : diary::allValues<diary::Relief>())
        addRow(labels, relief, *column);
    content()->addWidget(m_all);
    m_all->hide();
    m_eased->more().setCheckable(true);
    widgets::setAccess(m_eased->more(), widgets::Access::Fold);
    connect(&m_eased->more(), &QPushButton::toggled, m_all, &QWidget::setVisible);
    connect(m_eased, &EasedRow::changed, this, &ReliefSection::refreshRows);
}

void ReliefSection::addRow(const guide::Labels& labels, diary::Relief relief, QVBoxLayout& column)
{
    auto* row = new widgets::ChoiceRow(format::toQt(labels.of(relief)),
                                       {tr("Eased it"), tr("Did not ease it"), tr("Tried, not sure")});
    row->setHelp(format::toQt(labels.helpFor(relief)));
    connect(row, &widgets::ChoiceRow::changed, this, [this, relief] { answer(relief); });
    m_rows.push_back(row);
    column.addWidget(row);
}

void ReliefSection::offer(const session::Habits& habits)
{
    std::vector<diary::Relief> likely = habits.reliefs;
    std::erase(likely, diary::Relief::Other);
    if (likely.size() > mostOffered) likely.resize(mostOffered);
    m_eased->offer(likely);
}

// What is told stays in the order of the record, then comes what is new.
void ReliefSection::answer(diary::Relief relief)
{
    std::vector<diary::ReliefEntry> told = m_eased->relief();
    const int chosen = m_rows.at(static_cast<std::size_t>(relief))->chosen();
    auto entry = std::ranges::find(told, relief, &diary::ReliefEntry::kind);
    if (chosen < 0) {
        if (entry != told.end()) told.erase(entry);
        return m_eased->show(std::move(told));
    }
    if (entry == told.end()) entry = told.insert(told.end(), {relief, std::nullopt});
    entry->eased = chosen == TriedOnly ? std::nullopt : std::optional(chosen == Eased);
    m_eased->show(std::move(told));
}

void ReliefSection::refreshRows()
{
    for (const diary::Relief relief : diary::allValues<diary::Relief>()) {
        const auto found = std::ranges::find(m_eased->relief(), relief, &diary::ReliefEntry::kind);
        m_rows.at(static_cast<std::size_t>(relief))
            ->setChosen(found == m_eased->relief().end() ? -1 : answerOf(*found));
    }
}

void ReliefSection::show(const diary::Episode& episode)
{
    m_eased->show(episode.relief);
    refreshRows();
    // What the row alone cannot show.
    const bool isInRow = std::ranges::all_of(
        episode.relief, [](const diary::ReliefEntry& entry) { return entry.eased == true; });
    m_eased->more().setChecked(!isInRow && !hasNothingEased(episode.relief));
}

void ReliefSection::read(diary::Episode& episode, std::vector<diary::Problem>&) const
{
    episode.relief = m_eased->relief();
}

}  // namespace cramp::ui::entry
