// SPDX-License-Identifier: MIT
#include "ui/entry/night_panel.h"

#include "report/summary/summary.h"
#include "session/cramp_entry.h"
#include "ui/format/night_text.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::entry
{

NightPanel::NightPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host)
{
    setAccessibleName(tr("The night you selected"));
    hide();
}

void NightPanel::show(std::optional<diary::Date> night)
{
    m_night = night;
    m_shown.clear();
    refresh();
}

void NightPanel::refresh()
{
    setVisible(m_night.has_value());
    if (m_night) build();
}

std::vector<diary::Episode> NightPanel::crampsOf(const diary::Diary& diary) const
{
    std::vector<diary::Episode> cramps;
    std::ranges::copy_if(diary.episodes, std::back_inserter(cramps), [this](const diary::Episode& episode) {
        return !episode.stamps.binned && diary::nightOf(episode.start) == *m_night;
    });
    std::ranges::sort(cramps, {}, [](const diary::Episode& episode) { return episode.start.instant(); });
    return cramps;
}

void NightPanel::build()
{
    const diary::Diary& diary = m_context.session.all();
    const auto row = report::summary::nightRows(diary, {*m_night, *m_night}, m_context.session.now()).front();
    const auto cramps = crampsOf(diary);
    QString says = format::nightText(row, m_context.locale);
    for (const diary::Episode& cramp : cramps)
        says += QLatin1Char('\n') + format::toQt(cramp.id.text()) +
                format::timeText(cramp.start, m_context.locale);
    if (says == m_shown) return;
    m_shown = says;
    const bool hadKeyboard = widgets::hasKeyboard(*this);
    auto* column = widgets::renewBody(m_body, 8);
    column->addWidget(
        new widgets::TextLabel(format::nightText(row, m_context.locale), theme::TextSize::Body, true));
    addCramps(*column, cramps);
    addAnswers(*column, row.state);
    content()->addWidget(m_body);
    m_body->show();
    // Not on the next control of the page, which would answer something else.
    if (hadKeyboard) widgets::focusFirstControl(*m_body);
}

void NightPanel::addCramps(QVBoxLayout& column, const std::vector<diary::Episode>& cramps)
{
    for (const diary::Episode& cramp : cramps) {
        QString line = cramp.startPrecision == diary::Precision::Night
                           ? tr("During the night")
                           : format::timeText(cramp.start, m_context.locale);
        for (const diary::SiteEntry& site : cramp.sites)
            line += QStringLiteral(", ") + format::toQt(m_context.labels.describe(site)).toLower();
        auto* button = new widgets::Button(widgets::asWritten(line));
        button->setAccessibleDescription(tr("Shows the entry"));
        connect(button, &QPushButton::clicked, this, [this, id = cramp.id] { m_host.showEpisode(id); });
        column.addWidget(button, 0, Qt::AlignLeft);
    }
}

void NightPanel::addAnswers(QVBoxLayout& column, diary::NightState state)
{
    auto* row = new widgets::ButtonRow;
    const bool canAnswer = !m_context.isReview();
    const bool isLast = *m_night == session::lastNight(m_context.session.now());
    const bool isOpen = state == diary::NightState::NotRecorded ||
                        (isLast && session::canBeFree(m_context.session.recent(), m_context.session.now()));
    if (canAnswer && isOpen) {
        auto* free = new widgets::Button(tr("No cramps that night"));
        connect(free, &QPushButton::clicked, this, &NightPanel::sayFree);
        row->addWidget(free);
    }
    if (canAnswer && (state != diary::NightState::NotOver || isOpen)) {
        auto* add = new widgets::Button(tr("Add a cramp…"));
        connect(add, &QPushButton::clicked, this, [this] { m_host.addCramp(*m_night); });
        row->addWidget(add);
    }
    auto* close = new widgets::Button(tr("Close"), widgets::Button::Role::Plain);
    connect(close, &QPushButton::clicked, this, [this] {
        show(std::nullopt);
        Q_EMIT closed();
    });
    row->addWidget(close);
    column.addLayout(row);
}

void NightPanel::sayFree()
{
    const diary::Moment now = m_context.session.now();
    const diary::Date night = *m_night;
    m_host.attempt([&] {
        const auto inBin = m_context.session.store().find(diary::RecordKind::Night, night);
        m_host.apply(
            {format::toStd(tr("no cramps that night")), {session::nightWithoutCramps(inBin, night, now)}});
    });
}

}  // namespace cramp::ui::entry
