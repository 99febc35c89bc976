// SPDX-License-Identifier: MIT
#include "ui/history/month_panel.h"

#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::history
{

namespace
{

using report::summary::NightRow;

diary::DateSpan spanOf(std::chrono::year_month month)
{
    return {diary::Date{month / std::chrono::day(1)}, diary::Date{month / std::chrono::last}};
}

int countOf(const std::vector<NightRow>& nights, diary::NightState state)
{
    return static_cast<int>(std::ranges::count(nights, state, &NightRow::state));
}

// After the chosen one, else the first; none: every night that is over is recorded.
std::optional<diary::Date> nextToFill(const std::vector<NightRow>& nights, std::optional<diary::Date> chosen)
{
    std::optional<diary::Date> first;
    for (const NightRow& night : nights) {
        if (night.state != diary::NightState::NotRecorded || night.night == chosen) continue;
        if (chosen && night.night > *chosen) return night.night;
        if (!first) first = night.night;
    }
    return first;
}

}  // namespace

MonthPanel::MonthPanel(host::WindowContext& context, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_title(new widgets::TextLabel({}, theme::TextSize::Large, true)),
      m_counts(new widgets::TextLabel),
      m_fill(new widgets::Button({}))
{
    content()->addWidget(m_title);
    content()->addWidget(m_counts);
    content()->addWidget(m_fill);
    connect(m_fill, &QPushButton::clicked, this, [this] {
        if (m_next) Q_EMIT nightWanted(*m_next);
    });
}

QString MonthPanel::countText(const std::vector<NightRow>& nights) const
{
    const int notOver = countOf(nights, diary::NightState::NotOver);
    if (notOver == static_cast<int>(nights.size())) return tr("None of its nights is over yet.");
    const QString with =
        tr("%n night(s) with cramps", nullptr, countOf(nights, diary::NightState::WithCramps));
    return tr("%1, %2 without, %3 not recorded.")
        .arg(with)
        .arg(countOf(nights, diary::NightState::CrampFree))
        .arg(countOf(nights, diary::NightState::NotRecorded));
}

void MonthPanel::show(const diary::Diary& diary, std::chrono::year_month month,
                      std::optional<diary::Date> chosen)
{
    const diary::DateSpan span = spanOf(month);
    const auto nights = report::summary::nightRows(diary, span, m_context.session.now());
    const QLocale& locale = m_context.locale;
    const QString name = locale.toString(format::toQt(span.from), QStringLiteral("MMMM"));
    const bool isNow = span.contains(m_context.session.now().date());
    m_title->setText(isNow ? tr("%1 so far", "a month").arg(name) : name);
    m_counts->setText(countText(nights));
    m_next = nextToFill(nights, chosen);
    m_fill->setVisible(m_next && !m_context.isReview());
    if (m_next)
        m_fill->setText(tr("Next night to fill in: %1")
                            .arg(locale.toString(format::toQt(*m_next), QStringLiteral("dddd\u00a0d"))));
}

}  // namespace cramp::ui::history
