// SPDX-License-Identifier: MIT
#include "ui/pictures/nights_panel.h"

#include "session/cramp_entry.h"
#include "session/stretch_diary.h"
#include "ui/widgets/button_row.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr int planDays = 7;

// Tonight is shown once it has something to show.
std::vector<NightRow> lastNights(const Diary& diary, const Moment& now)
{
    const Date tonight = nightOf(now);
    const auto rows = [&](Date to) {
        return nightRows(diary, {to - std::chrono::days(NightsPanel::nights - 1), to}, now);
    };
    std::vector<NightRow> found = rows(tonight);
    const bool isEmptyTonight = tonight != lastNight(now) && found.back().state == NightState::NotOver;
    return isEmptyTonight ? rows(lastNight(now)) : found;
}

QString countsText(const std::vector<NightRow>& nights)
{
    const auto count = [&](NightState state) { return std::ranges::count(nights, state, &NightRow::state); };
    QStringList parts{NightsPanel::tr("%1 with cramps").arg(count(NightState::WithCramps)),
                      NightsPanel::tr("%1 free").arg(count(NightState::CrampFree)),
                      NightsPanel::tr("%1 not recorded").arg(count(NightState::NotRecorded))};
    if (const auto open = count(NightState::NotOver)) parts << NightsPanel::tr("%1 not over").arg(open);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

NightsPanel::NightsPanel(const QLocale& locale, QWidget* parent)
    : Panel(parent),
      m_title(new TextLabel(tr("The last 14 nights"), TextSize::Large, true)),
      m_counts(new TextLabel({}, TextSize::Body, false, TextLabel::Voice::Soft)),
      m_plan(new TextLabel),
      m_heading(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_strip(new NightStrip(locale)),
      m_free(new Button(tr("No cramps last night")))
{
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_counts);
    content()->addLayout(m_heading);
    m_strip->setAccessibleName(tr("The last 14 nights"));
    content()->addWidget(m_strip);
    content()->addWidget(
        new TextLabel(tr("Filled: with cramps, and how many; a corner is cut where the pain was 7 or "
                         "more. Dot: no cramps. Striped: not recorded."),
                      TextSize::Caption, false, TextLabel::Voice::Soft));
    content()->addWidget(m_plan);
    auto* row = new ButtonRow;
    row->addWidget(m_free);
    content()->addLayout(row);
    connect(m_free, &QPushButton::clicked, this, &NightsPanel::noCrampsLastNight);
}

void NightsPanel::show(const Diary& diary, const Moment& now)
{
    const std::vector<NightRow> rows = lastNights(diary, now);
    m_counts->setText(countsText(rows));
    std::set<Date> stretched;
    for (const NightRow& row : rows)
        if (hasStretched(diary, row.night)) stretched.insert(row.night);
    m_strip->setNights(rows, std::move(stretched));
    const PlanProgress plan = planProgress(diary, now, planDays);
    m_plan->setText(tr("Planned stretches: done on %1 of %2 evenings of the last week.")
                        .arg(plan.done)
                        .arg(plan.planned));
    m_plan->setVisible(plan.planned > 0);
    m_free->setVisible(canBeFree(diary, now));
    fit();
}

// The counts stand beside the title where there is room for both, else below it.
void NightsPanel::fit()
{
    const auto widthOf = [](const QLabel& label) {
        return label.fontMetrics().horizontalAdvance(label.text()) + scaled(4);
    };
    const bool isWide =
        widthOf(*m_title) + scaled(24) + widthOf(*m_counts) <= content()->contentsRect().width();
    m_heading->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_heading->setStretch(0, 0);
    m_heading->setStretch(1, isWide ? 1 : 0);
    m_counts->setAlignment(isWide ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignTop);
    m_title->setMinimumWidth(isWide ? widthOf(*m_title) : 0);
}

void NightsPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fit();
}

}  // namespace cramp
