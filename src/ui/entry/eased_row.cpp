// SPDX-License-Identifier: MIT
#include "ui/entry/eased_row.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/panel.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr double answerPadding = 10;

const diary::ReliefEntry nothingTold{diary::Relief::Other, false};

}  // namespace

bool hasNothingEased(const std::vector<diary::ReliefEntry>& relief)
{
    return !relief.empty() &&
           std::ranges::all_of(relief, [](const diary::ReliefEntry& entry) { return entry.eased == false; });
}

EasedRow::EasedRow(const guide::Labels& labels, const QString& more, QWidget* parent)
    : QWidget(parent),
      m_labels(labels),
      m_nothing(makeAnswer(tr("Nothing"))),
      m_more(new widgets::Button(more))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(4));
    column->addWidget(new widgets::TextLabel(tr("What eased it?")));
    m_row = new widgets::ButtonRow;
    m_row->setSpacing(theme::scaled(8));
    column->addLayout(m_row);
    m_more->setSidePadding(answerPadding);
    m_more->setAccessibleDescription(tr("What eased it?"));
    connect(m_nothing, &QPushButton::clicked, this, &EasedRow::pressNothing);
    m_row->addWidget(m_nothing);
    m_row->addWidget(m_more);
}

widgets::Button* EasedRow::makeAnswer(const QString& text)
{
    auto* button =
        theme::named(new widgets::Button(widgets::asWritten(text)), tr("What eased it?: %1").arg(text));
    button->setCheckable(true);
    button->setSidePadding(answerPadding);
    return button;
}

void EasedRow::offer(const std::vector<diary::Relief>& reliefs)
{
    for (const auto& [kind, button] : m_answers)
        delete button;
    m_answers.clear();
    m_row->removeWidget(m_nothing);
    m_row->removeWidget(m_more);
    // They come before Nothing in the order of the keyboard. Qt takes its chain for a ring, in which the last
    // one stands before the first already: so they are put behind Nothing, and it is put behind them.
    QWidget* before = m_nothing;
    for (const diary::Relief kind : reliefs) {
        auto* button = makeAnswer(format::toQt(m_labels.of(kind)));
        connect(button, &QPushButton::clicked, this, [this, kind = kind] { press(kind); });
        m_answers.emplace_back(kind, button);
        m_row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_row->addWidget(m_nothing);
    m_row->addWidget(m_more);
    if (before != m_nothing) setTabOrder(before, m_nothing);
    refresh();
}

void EasedRow::show(std::vector<diary::ReliefEntry> relief)
{
    m_relief = std::move(relief);
    refresh();
}

void EasedRow::refresh()
{
    for (const auto& [kind, button] : m_answers) {
        const auto entry = std::ranges::find(m_relief, kind, &diary::ReliefEntry::kind);
        button->setChecked(entry != m_relief.end() && entry->eased == true);
    }
    m_nothing->setChecked(hasNothingEased(m_relief));
}

void EasedRow::press(diary::Relief kind)
{
    std::erase(m_relief, nothingTold);
    const auto entry = std::ranges::find(m_relief, kind, &diary::ReliefEntry::kind);
    if (entry == m_relief.end())
        m_relief.push_back({kind, true});
    else if (entry->eased == true)
        m_relief.erase(entry);
    else
        entry->eased = true;
    refresh();
    Q_EMIT changed();
}

void EasedRow::pressNothing()
{
    if (!hasNothingEased(m_relief)) {
        if (m_relief.empty()) m_relief = {nothingTold};
        for (diary::ReliefEntry& entry : m_relief)
            entry.eased = false;
    } else if (m_relief == std::vector{nothingTold}) {
        m_relief.clear();
    } else {
        for (diary::ReliefEntry& entry : m_relief)
            entry.eased.reset();
    }
    refresh();
    Q_EMIT changed();
}

}  // namespace cramp::ui::entry
