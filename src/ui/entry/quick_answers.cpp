// SPDX-License-Identifier: MIT
#include "ui/entry/quick_answers.h"

#include "session/cramp_entry.h"
#include "ui/entry/eased_row.h"
#include "ui/entry/severity_section.h"
#include "ui/format/qt_convert.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/typed_field.h"

#include <algorithm>
#include <array>

namespace cramp::ui::entry
{

namespace
{

constexpr std::array<int, 4> minutesOffered = {1, 3, 5, 10};
constexpr std::size_t reliefsOffered = 4;
constexpr std::size_t placesOffered = 4;
constexpr double answerPadding = 10;

bool isTimeOpen(const diary::Episode& episode)
{
    return episode.startPrecision == diary::Precision::Night;
}

// What the clock measured is not asked.
bool isLengthAsked(const diary::Episode& episode)
{
    return !episode.duration || episode.durationPrecision == diary::Precision::About;
}

// The person's usual places, filled up with the common ones.
std::vector<std::vector<diary::SiteEntry>> placesOf(const diary::Diary& diary, const diary::Moment& now,
                                                    const session::Habits& habits)
{
    std::vector<std::vector<diary::SiteEntry>> places;
    const auto add = [&](const diary::SiteEntry& place) {
        const std::vector<diary::SiteEntry> one{place};
        if (places.size() < placesOffered && std::ranges::find(places, one) == places.end())
            places.push_back(one);
    };
    std::ranges::for_each(habits.sites, add);
    for (const session::SiteTarget& target : session::usualTargets(diary, now))
        add({target.site, target.side, {}});
    return places;
}

void narrow(QWidget& row)
{
    for (auto* button : row.findChildren<widgets::Button*>())
        button->setSidePadding(answerPadding);
}

}  // namespace

int QuickAnswers::openQuestions(const diary::Episode& episode)
{
    return static_cast<int>(isTimeOpen(episode)) + static_cast<int>(episode.sites.empty()) +
           static_cast<int>(!episode.duration) + static_cast<int>(!episode.pain) +
           static_cast<int>(!episode.woke) + static_cast<int>(episode.relief.empty());
}

QuickAnswers::QuickAnswers(const diary::Episode& episode, const host::WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_episode(episode),
      m_context(context),
      m_habits(session::habitsOf(context.session.recent(), context.session.now())),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(12));
    if (isTimeOpen(episode)) addTime();
    addPlaces();
    if (isLengthAsked(episode)) addLasted();
    addPain();
    addWoke();
    addEased();
}

bool QuickAnswers::isTyping() const
{
    return m_time != nullptr && !m_time->text().isEmpty();
}

void QuickAnswers::takeFocus()
{
    for (auto* row : findChildren<widgets::ChoiceRow*>())
        if (row->chosen() < 0) return widgets::focusFirstControl(*row);
    widgets::focusFirstControl(*this);
}

// The cramp is complete with its last answer; what was complete stays so.
void QuickAnswers::tell(diary::Episode after)
{
    if (openQuestions(after) == 0 && after.status == diary::Status::Incomplete)
        after.status = diary::Status::Complete;
    const diary::Episode before = std::exchange(m_episode, std::move(after));
    Q_EMIT answered(before, m_episode);
}

void QuickAnswers::addTime()
{
    m_time = new widgets::TypedField(tr("When did it start? (Leave blank if you do not know)"),
                                     tr("about 3, 3:12am"));
    m_problem = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    m_problem->hide();
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Use this time"));
    row->addWidget(save);
    for (QWidget* part : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_problem)})
        m_column->addWidget(part);
    m_column->addLayout(row);
    connect(m_time, &widgets::TypedField::typed, m_problem, &QWidget::hide);
    connect(m_time->edit(), &QLineEdit::returnPressed, this, &QuickAnswers::enterTime);
    connect(save, &QPushButton::clicked, this, &QuickAnswers::enterTime);
}

// Within the night that is known. A bare hour is one of that night: "11" is before its midnight.
void QuickAnswers::enterTime()
{
    const std::string typed = format::toStd(m_time->text());
    const diary::TimeFrame frame{m_context.session.now(), m_context.zone, m_episode.start.date(),
                                 format::hasTwelveHours(m_context.locale)};
    auto reading = diary::readTime(typed + " at night", frame);
    if (!std::holds_alternative<diary::ReadTime>(reading)) reading = diary::readTime(typed, frame);
    if (const auto* read = std::get_if<diary::ReadTime>(&reading)) {
        diary::Episode after = m_episode;
        after.start = read->at;
        after.startPrecision = read->precision;
        m_time->setText({});
        return tell(std::move(after));
    }
    m_problem->setText(format::problemText(std::get<diary::TimeSlip>(reading), m_time->text()));
    m_problem->show();
    m_time->edit()->setFocus();
}

void QuickAnswers::addPlaces()
{
    m_places = placesOf(m_context.session.recent(), m_context.session.now(), m_habits);
    if (!m_episode.sites.empty() && std::ranges::find(m_places, m_episode.sites) == m_places.end())
        m_places.insert(m_places.begin(), m_episode.sites);
    QStringList answers;
    for (const auto& place : m_places) {
        QStringList names;
        for (const diary::SiteEntry& site : place)
            names << format::toQt(m_context.labels.describe(site));
        answers << names.join(QStringLiteral(", "));
    }
    m_place = new widgets::ChoiceRow(tr("Where was it?"), answers << tr("Elsewhere…"));
    narrow(*m_place);
    const auto chosen = std::ranges::find(m_places, m_episode.sites);
    if (chosen != m_places.end()) m_place->setChosen(static_cast<int>(chosen - m_places.begin()));
    connect(m_place, &widgets::ChoiceRow::changed, this, &QuickAnswers::choosePlace);
    m_column->addWidget(m_place);
    addOtherPlaces();
}

// Every other place of a leg is the second press; what lies outside has the whole form.
void QuickAnswers::addOtherPlaces()
{
    m_otherPlaces = new QWidget;
    auto* row = new widgets::ButtonRow(widgets::ButtonRow::Widths::Natural, m_otherPlaces);
    row->setContentsMargins(theme::scaled(12), 0, 0, 0);
    row->setSpacing(theme::scaled(8));
    for (const diary::Site site : diary::allValues<diary::Site>())
        for (const diary::Side side : {diary::Side::Left, diary::Side::Right}) {
            const diary::SiteEntry place{site, side, {}};
            if (!diary::isOfLeg(site) || std::ranges::find(m_places, std::vector{place}) != m_places.end())
                continue;
            auto* button =
                new widgets::Button(widgets::asWritten(format::toQt(m_context.labels.describe(place))));
            connect(button, &QPushButton::clicked, this, [this, place] {
                diary::Episode after = m_episode;
                after.sites = {place};
                tell(std::move(after));
            });
            row->addWidget(button);
        }
    auto* outside = new widgets::Button(tr("Outside the legs, or several places…"));
    connect(outside, &QPushButton::clicked, this, &QuickAnswers::allWanted);
    row->addWidget(outside);
    narrow(*m_otherPlaces);
    m_otherPlaces->hide();
    m_column->addWidget(m_otherPlaces);
}

void QuickAnswers::choosePlace()
{
    const auto elsewhere = static_cast<int>(m_places.size());
    const int chosen = m_place->chosen();
    m_otherPlaces->setVisible(chosen == elsewhere);
    if (chosen == elsewhere) return;
    diary::Episode after = m_episode;
    after.sites.clear();
    if (chosen >= 0) after.sites = m_places.at(static_cast<std::size_t>(chosen));
    tell(std::move(after));
}

void QuickAnswers::addLasted()
{
    QStringList answers;
    for (const int minutes : minutesOffered)
        answers << tr("%n minute(s)", nullptr, minutes);
    auto* row = new widgets::ChoiceRow(tr("About how long did it last?"), answers << tr("Longer…"));
    narrow(*row);
    const auto shown = [row](const diary::Episode& episode) {
        const std::int64_t seconds = episode.duration ? episode.duration->value() : 0;
        const auto found = std::ranges::find(minutesOffered, seconds / 60);
        const bool isOffered = seconds % 60 == 0 && found != minutesOffered.end();
        row->setChosen(isOffered     ? static_cast<int>(found - minutesOffered.begin())
                       : seconds > 0 ? static_cast<int>(minutesOffered.size())
                                     : -1);
    };
    shown(m_episode);
    connect(row, &widgets::ChoiceRow::changed, this, [this, row, shown] {
        const int chosen = row->chosen();
        if (chosen == static_cast<int>(minutesOffered.size())) {
            shown(m_episode);
            return Q_EMIT allWanted();
        }
        diary::Episode after = m_episode;
        after.duration.reset();
        after.durationPrecision = diary::Precision::Exact;
        if (chosen >= 0) {
            after.duration = diary::DurationSeconds::from(
                std::int64_t(60) * minutesOffered.at(static_cast<std::size_t>(chosen)));
            after.durationPrecision = diary::Precision::About;
        }
        tell(std::move(after));
    });
    m_column->addWidget(row);
}

void QuickAnswers::addPain()
{
    auto* row = makePainRow();
    if (m_episode.pain) row->setChosen(static_cast<int>(m_episode.pain->value()));
    connect(row, &widgets::ChoiceRow::changed, this, [this, row] {
        diary::Episode after = m_episode;
        after.pain.reset();
        if (row->chosen() >= 0) after.pain = diary::Pain::from(row->chosen());
        tell(std::move(after));
    });
    m_column->addWidget(row);
}

void QuickAnswers::addWoke()
{
    auto* row = new widgets::ChoiceRow(tr("Did it wake you?"), {tr("Yes"), tr("No")});
    if (m_episode.woke) row->setChosen(*m_episode.woke ? 0 : 1);
    connect(row, &widgets::ChoiceRow::changed, this, [this, row] {
        diary::Episode after = m_episode;
        after.woke.reset();
        if (row->chosen() >= 0) after.woke = row->chosen() == 0;
        tell(std::move(after));
    });
    m_column->addWidget(row);
}

void QuickAnswers::addEased()
{
    auto* row = new EasedRow(m_context.labels, tr("More…"));
    std::vector<diary::Relief> likely = m_habits.reliefs;
    std::erase(likely, diary::Relief::Other);
    likely.resize(std::min(likely.size(), reliefsOffered));
    row->offer(likely);
    row->show(m_episode.relief);
    connect(&row->more(), &QPushButton::clicked, this, &QuickAnswers::allWanted);
    connect(row, &EasedRow::changed, this, [this, row] {
        diary::Episode after = m_episode;
        after.relief = row->relief();
        tell(std::move(after));
    });
    m_column->addWidget(row);
}

}  // namespace cramp::ui::entry
