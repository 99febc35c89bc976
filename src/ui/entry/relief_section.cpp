// SPDX-License-Identifier: MIT
#include "ui/entry/relief_section.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

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
      m_column(new QVBoxLayout)
{
    m_column->setSpacing(theme::scaled(16));
    content()->addLayout(m_column);
    for (const diary::Relief relief : diary::allValues<diary::Relief>()) {
        auto* row = new widgets::ChoiceRow(format::toQt(labels.of(relief)),
                                           {tr("Eased it"), tr("Did not ease it"), tr("Tried, not sure")});
        row->setHelp(format::toQt(labels.helpFor(relief)));
        m_rows.push_back(row);
        m_column->addWidget(row);
    }
}

void ReliefSection::offer(const session::Habits& habits)
{
    QWidget* before = nullptr;
    for (std::size_t place = 0; place < habits.reliefs.size(); ++place) {
        widgets::ChoiceRow* row = m_rows.at(static_cast<std::size_t>(habits.reliefs[place]));
        m_column->removeWidget(row);
        m_column->insertWidget(static_cast<int>(place), row);
        // The Tab key goes in the order that is seen.
        for (auto* button : row->findChildren<QPushButton*>()) {
            if (before != nullptr) setTabOrder(before, button);
            before = button;
        }
    }
}

void ReliefSection::show(const diary::Episode& episode)
{
    for (const diary::Relief relief : diary::allValues<diary::Relief>()) {
        const auto found = std::ranges::find(episode.relief, relief, &diary::ReliefEntry::kind);
        m_rows.at(static_cast<std::size_t>(relief))
            ->setChosen(found == episode.relief.end() ? -1 : answerOf(*found));
    }
}

void ReliefSection::read(diary::Episode& episode, std::vector<diary::Problem>&) const
{
    std::vector<diary::ReliefEntry> before = std::exchange(episode.relief, {});
    std::vector<diary::ReliefEntry> added;
    for (const diary::Relief relief : diary::allValues<diary::Relief>()) {
        const int chosen = m_rows.at(static_cast<std::size_t>(relief))->chosen();
        if (chosen < 0) continue;
        diary::ReliefEntry entry{relief, std::nullopt};
        if (chosen != TriedOnly) entry.eased = chosen == Eased;
        const auto place = std::ranges::find(before, relief, &diary::ReliefEntry::kind);
        if (place == before.end())
            added.push_back(entry);
        else
            place->eased = entry.eased;
    }
    // In the order of the record, then what is new.
    for (const diary::ReliefEntry& entry : before)
        if (m_rows.at(static_cast<std::size_t>(entry.kind))->chosen() >= 0) episode.relief.push_back(entry);
    episode.relief.insert(episode.relief.end(), added.begin(), added.end());
}

BeforeSection::BeforeSection(const guide::Labels& labels)
    : FormSection(tr("Before the cramp, and your note")),
      m_note(new QPlainTextEdit)
{
    content()->addWidget(new widgets::TextLabel(tr("Did any of these happen that day?")));
    auto* row = new widgets::ButtonRow;
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>()) {
        auto* button = new widgets::Button(widgets::asWritten(format::toQt(labels.of(trigger))));
        button->setCheckable(true);
        button->setToolTip(format::toQt(labels.helpFor(trigger)));
        m_triggers.push_back(button);
        row->addWidget(button);
    }
    content()->addLayout(row);
    auto* label = new widgets::TextLabel(tr("A note in your own words"));
    label->setBuddy(m_note);
    content()->addWidget(label);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(theme::scaled(110));
    content()->addWidget(m_note);
    addProblemPlace("note", m_note);
}

void BeforeSection::show(const diary::Episode& episode)
{
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>())
        m_triggers.at(static_cast<std::size_t>(trigger))
            ->setChecked(std::ranges::find(episode.triggers, trigger) != episode.triggers.end());
    m_note->setPlainText(format::toQt(episode.note));
}

void BeforeSection::read(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    episode.triggers.clear();
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>())
        if (m_triggers.at(static_cast<std::size_t>(trigger))->isChecked())
            episode.triggers.push_back(trigger);
    const std::string note = format::toStd(m_note->toPlainText().trimmed());
    diary::Episode alone;
    alone.note = note;
    if (diary::validate(alone).empty())
        episode.note = note;
    else
        problems.push_back(
            {"note",
             format::toStd(tr(
                 "Your note must be 10,000 characters or fewer, and it cannot include hidden characters."))});
}

}  // namespace cramp::ui::entry
