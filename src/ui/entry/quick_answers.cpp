// SPDX-License-Identifier: MIT
#include "ui/entry/quick_answers.h"

#include "session/cramp_entry.h"
#include "ui/format/qt_convert.h"
#include "ui/format/time_texts.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/typed_field.h"

#include <algorithm>
#include <array>

namespace cramp::ui::entry
{

namespace
{

constexpr std::array<int, 6> minutesOffered = {1, 2, 5, 10, 20, 30};
constexpr std::size_t reliefsOffered = 4;

bool isTimeOpen(const diary::Episode& episode)
{
    return episode.startPrecision == diary::Precision::Night;
}

// The chosen one of so many answers; none for "don't know", which is the last, and for no answer.
std::optional<std::size_t> knownAnswer(const widgets::ChoiceRow* row, std::size_t answers)
{
    if (row == nullptr || row->chosen() < 0) return std::nullopt;
    const auto chosen = static_cast<std::size_t>(row->chosen());
    return chosen < answers ? std::optional(chosen) : std::nullopt;
}

// The person's usual places, filled up with the common ones.
std::vector<diary::SiteEntry> placesOf(const diary::Diary& diary, const diary::Moment& now,
                                       const session::Habits& habits)
{
    std::vector<diary::SiteEntry> places = habits.sites;
    if (places.size() > 4) places.resize(4);
    for (const session::SiteTarget& target : session::usualTargets(diary, now)) {
        const diary::SiteEntry place{target.site, target.side, {}};
        if (places.size() < 4 && std::ranges::find(places, place) == places.end()) places.push_back(place);
    }
    return places;
}

}  // namespace

int QuickAnswers::questionCount(const diary::Episode& episode)
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
    m_habits.sites = placesOf(context.session.recent(), context.session.now(), m_habits);
    m_habits.reliefs.resize(reliefsOffered);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(16));
    addQuestions(context);
    addButtons();
}

widgets::ChoiceRow* QuickAnswers::ask(const QString& question, QStringList answers)
{
    answers << tr("I do not know");
    auto* row = new widgets::ChoiceRow(question, answers);
    m_column->addWidget(row);
    return row;
}

void QuickAnswers::addQuestions(const host::WindowContext& context)
{
    if (isTimeOpen(m_episode)) addTime(context);
    if (m_episode.sites.empty()) addPlaces(context);
    if (!m_episode.duration) {
        QStringList answers;
        for (const int minutes : minutesOffered)
            answers << tr("%n minute(s)", nullptr, minutes);
        m_lasted = ask(tr("About how long did it last?"), answers);
    }
    if (!m_episode.pain) {
        QStringList answers;
        for (auto pain = diary::Pain::lowest; pain <= diary::Pain::highest; ++pain)
            answers << QString::number(pain);
        m_pain =
            ask(tr("How bad was the pain, from 0 (no pain) to 10 (the worst you can imagine)?"), answers);
    }
    if (!m_episode.woke) m_woke = ask(tr("Did it wake you?"), {tr("Yes"), tr("No")});
    if (m_episode.relief.empty()) addRelief(context);
}

void QuickAnswers::addTime(const host::WindowContext& context)
{
    m_time = new widgets::TypedField(tr("When did it start? (Leave blank if you do not know)"),
                                     tr("about 3, 3:12am"));
    m_problem = new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad);
    m_problem->hide();
    m_column->addWidget(m_time);
    m_column->addWidget(m_problem);
    connect(m_time, &widgets::TypedField::typed, this, [this, &context] {
        diary::Episode episode = m_episode;
        m_problem->hide();
        const bool isRead = !m_time->text().isEmpty() && readTime(episode);
        m_time->showReading(
            isRead
                ? format::readingText(diary::ReadTime{episode.start, episode.startPrecision}, context.locale)
                : QString());
    });
}

void QuickAnswers::addPlaces(const host::WindowContext& context)
{
    QStringList answers;
    for (const diary::SiteEntry& place : m_habits.sites)
        answers << format::toQt(context.labels.describe(place));
    m_place = ask(tr("Where was it?"), answers);
}

void QuickAnswers::addRelief(const host::WindowContext& context)
{
    QStringList answers;
    for (const diary::Relief relief : m_habits.reliefs)
        answers << format::toQt(context.labels.of(relief));
    m_eased = ask(tr("What eased it?"), answers);
}

void QuickAnswers::addButtons()
{
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save my answers"));
    auto* all = new widgets::Button(tr("Open the full form…"), widgets::Button::Role::Plain);
    connect(save, &QPushButton::clicked, this, &QuickAnswers::save);
    connect(all, &QPushButton::clicked, this, &QuickAnswers::allWanted);
    row->addWidget(save);
    row->addWidget(all);
    m_column->addLayout(row);
}

// Within the night that is known; false for what is not understood.
bool QuickAnswers::readTime(diary::Episode& episode) const
{
    const std::string typed = format::toStd(m_time->text());
    const diary::TimeFrame frame{m_context.session.now(), m_context.zone, m_episode.start.date(),
                                 format::hasTwelveHours(m_context.locale)};
    // A bare hour is one of that night: "11" is before its midnight.
    auto reading = cramp::diary::readTime(typed + " at night", frame);
    if (!std::holds_alternative<diary::ReadTime>(reading)) reading = cramp::diary::readTime(typed, frame);
    if (const auto* read = std::get_if<diary::ReadTime>(&reading)) {
        episode.start = read->at;
        episode.startPrecision = read->precision;
        return true;
    }
    m_problem->setText(format::problemText(std::get<diary::TimeSlip>(reading), m_time->text()));
    return false;
}

void QuickAnswers::save()
{
    diary::Episode episode = m_episode;
    if (m_time != nullptr && !m_time->text().isEmpty() && !readTime(episode)) {
        m_problem->show();
        m_time->edit()->setFocus();
        return;
    }
    if (const auto place = knownAnswer(m_place, m_habits.sites.size()))
        episode.sites = {m_habits.sites[*place]};
    if (const auto lasted = knownAnswer(m_lasted, minutesOffered.size())) {
        episode.duration = diary::DurationSeconds::from(std::int64_t(60) * minutesOffered.at(*lasted));
        episode.durationPrecision = diary::Precision::About;
    }
    if (const auto pain = knownAnswer(m_pain, diary::Pain::highest + 1))
        episode.pain = diary::Pain::from(static_cast<std::int64_t>(*pain));
    if (const auto woke = knownAnswer(m_woke, 2)) episode.woke = *woke == 0;
    if (const auto eased = knownAnswer(m_eased, m_habits.reliefs.size()))
        episode.relief = {{m_habits.reliefs[*eased], true}};
    episode.status = diary::Status::Complete;
    Q_EMIT answered(episode);
}

}  // namespace cramp::ui::entry
