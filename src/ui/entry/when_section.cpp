// SPDX-License-Identifier: MIT
#include "ui/entry/when_section.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::entry
{

namespace
{

constexpr auto dayField = "day";
constexpr auto startField = "start";
constexpr auto durationField = "duration_s";
constexpr std::chrono::minutes nudgeBy{5};
// "15 minutes ago" makes sense while the cramp is of today.
constexpr std::chrono::hours recent{24};

}  // namespace

WhenSection::WhenSection(const platform::LocalZone& zone, const QLocale& locale,
                         std::function<diary::Moment()> clock)
    : FormSection(tr("When")),
      m_zone(zone),
      m_locale(locale),
      m_clock(std::move(clock)),
      m_day(new widgets::TypedField(tr("Day"), tr("today, yesterday, Friday, 20 November"))),
      m_time(new widgets::TypedField(tr("Time it started"), tr("3:12am, last night at 3, half an hour ago"))),
      m_precision(new widgets::ChoiceRow(
          tr("How sure are you of the time?"),
          {tr("I know the exact time"), tr("About this time"), tr("I only know which night")})),
      m_period(new widgets::ChoiceRow(
          tr("Was it at night or during the day? (Leave blank to go by your sleep hours)"),
          {tr("Night"), tr("Day")})),
      m_duration(new widgets::TypedField(tr("How long did it last? (Leave blank if you do not know)"),
                                         tr("4 minutes, 90 seconds, about half an hour")))
{
    addStart();
    addNudges();
    content()->addWidget(m_precision);
    addDuration();
    content()->addWidget(m_period);
}

void WhenSection::addStart()
{
    content()->addWidget(m_day);
    addProblemPlace(dayField, m_day->edit());
    content()->addWidget(m_time);
    addProblemPlace(startField, m_time->edit());
    connect(m_day, &widgets::TypedField::typed, this, &WhenSection::refreshReading);
    connect(m_day, &widgets::TypedField::finished, this, &WhenSection::settleStart);
    connect(m_time, &widgets::TypedField::typed, this, &WhenSection::refreshReading);
    connect(m_time, &widgets::TypedField::finished, this, &WhenSection::settleStart);
    connect(m_precision, &widgets::ChoiceRow::changed, this, [this] {
        m_time->edit()->setEnabled(!isOnlyNight());
        refreshReading();
    });
}

void WhenSection::addNudges()
{
    auto* nudges = new widgets::ButtonRow;
    auto* earlier = new widgets::Button(tr("5 minutes earlier"));
    auto* later = new widgets::Button(tr("5 minutes later"));
    connect(earlier, &QPushButton::clicked, this, [this] { nudge(-nudgeBy); });
    connect(later, &QPushButton::clicked, this, [this] { nudge(nudgeBy); });
    nudges->addWidget(earlier);
    nudges->addWidget(later);
    content()->addLayout(nudges);
    m_ago = new QWidget;
    auto* column = new QVBoxLayout(m_ago);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new widgets::ButtonRow;
    for (const int minutes : {15, 30, 60}) {
        auto* ago = new widgets::Button(tr("%1 minutes ago").arg(minutes));
        connect(ago, &QPushButton::clicked, this, [this, minutes] {
            const diary::Instant at = m_clock().instant() - std::chrono::minutes(minutes);
            showStart(diary::momentAt(at, m_zone), diary::Precision::About);
        });
        row->addWidget(ago);
    }
    column->addLayout(row);
    content()->addWidget(m_ago);
}

void WhenSection::addDuration()
{
    content()->addWidget(m_duration);
    addProblemPlace(durationField, m_duration->edit());
    connect(m_duration, &widgets::TypedField::typed, this, &WhenSection::refreshDuration);
}

void WhenSection::showStart(const diary::Moment& start, diary::Precision precision)
{
    m_time->setText(precision == diary::Precision::Night ? QString() : format::timeText(start, m_locale));
    m_time->edit()->setEnabled(precision != diary::Precision::Night);
    m_precision->setChosen(static_cast<int>(precision));
    m_day->setText(format::fullDate(start.date(), m_locale));
    refreshReading();
}

void WhenSection::show(const diary::Episode& episode)
{
    m_start = episode.start;
    showStart(episode.start, episode.startPrecision);
    m_startText = m_time->text();
    m_dayText = m_day->text();
    m_ago->setVisible(m_clock().instant() - episode.start.instant() < recent);
    m_period->setChosen(episode.statedPeriod ? static_cast<int>(*episode.statedPeriod) : -1);
    m_lasted = episode.duration;
    m_lastedPrecision = episode.durationPrecision;
    m_lastedText =
        episode.duration
            ? format::readingText(diary::ReadDuration{*episode.duration, episode.durationPrecision})
            : QString();
    m_duration->setText(m_lastedText);
    m_duration->setEnabled(episode.status != diary::Status::Ongoing);
    m_duration->showReading({});
}

bool WhenSection::isStartUntouched() const
{
    return m_day->text() == m_dayText && (isOnlyNight() || m_time->text() == m_startText);
}

std::optional<diary::Date> WhenSection::day() const
{
    if (m_day->text() == m_dayText) return m_start.date();
    const auto read = diary::readDay(format::toStd(m_day->text()), m_clock().date());
    return read ? std::optional(read->day) : std::nullopt;
}

std::variant<diary::ReadTime, diary::TimeSlip> WhenSection::readStart() const
{
    const diary::TimeFrame frame{m_clock(), m_zone, day(), format::hasTwelveHours(m_locale)};
    return diary::readTime(isOnlyNight() ? "in the night" : format::toStd(m_time->text()), frame);
}

void WhenSection::refreshReading()
{
    const auto reading = readStart();
    const auto* read = std::get_if<diary::ReadTime>(&reading);
    m_time->showReading(read == nullptr ? QString() : format::readingText(*read, m_locale));
}

void WhenSection::settleStart()
{
    const auto reading = readStart();
    const auto* read = std::get_if<diary::ReadTime>(&reading);
    if (read == nullptr || !day() || isStartUntouched() || isOnlyNight()) return;
    const bool isExact = read->precision == diary::Precision::Exact;
    showStart(read->at,
              isExact ? static_cast<diary::Precision>(qMax(0, m_precision->chosen())) : read->precision);
}

void WhenSection::nudge(std::chrono::minutes by)
{
    const auto reading = readStart();
    const auto* read = std::get_if<diary::ReadTime>(&reading);
    if (read == nullptr || isOnlyNight()) return;
    const diary::Moment start = isStartUntouched() ? m_start : read->at;
    showStart(diary::momentAt(start.instant() + by, m_zone),
              static_cast<diary::Precision>(qMax(0, m_precision->chosen())));
}

void WhenSection::refreshDuration()
{
    const auto reading = diary::readDuration(format::toStd(m_duration->text()));
    const auto* read = std::get_if<diary::ReadDuration>(&reading);
    m_duration->showReading(read == nullptr ? QString() : format::readingText(*read));
}

void WhenSection::read(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    episode.startPrecision = static_cast<diary::Precision>(qMax(0, m_precision->chosen()));
    // A time that was not touched keeps its seconds and its own offset, whatever the computer's zone is now.
    const bool wasOnlyNight = m_startText.isEmpty();
    if (!day()) {
        problems.push_back(
            {dayField,
             format::toStd(
                 tr("Enter a day, such as yesterday, Friday or 20 November. “%1” was not understood.")
                     .arg(m_day->text()))});
    } else if (!isStartUntouched() || isOnlyNight() != wasOnlyNight) {
        const auto reading = readStart();
        if (const auto* read = std::get_if<diary::ReadTime>(&reading)) {
            episode.start = read->at;
            if (read->precision != diary::Precision::Exact) episode.startPrecision = read->precision;
        } else {
            problems.push_back({startField, format::toStd(format::problemText(
                                                std::get<diary::TimeSlip>(reading), m_time->text()))});
        }
    }
    episode.statedPeriod.reset();
    if (m_period->chosen() >= 0) episode.statedPeriod = static_cast<diary::Period>(m_period->chosen());
    readLasted(episode, problems);
}

void WhenSection::readLasted(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    episode.duration = m_lasted;
    episode.durationPrecision = m_lastedPrecision;
    if (m_duration->text() == m_lastedText) return;
    episode.duration.reset();
    episode.durationPrecision = diary::Precision::Exact;
    if (m_duration->text().isEmpty()) return;
    const auto reading = diary::readDuration(format::toStd(m_duration->text()));
    if (const auto* read = std::get_if<diary::ReadDuration>(&reading)) {
        episode.duration = read->duration;
        episode.durationPrecision = read->precision;
    } else {
        problems.push_back({durationField, format::toStd(format::problemText(
                                               std::get<diary::DurationSlip>(reading), m_duration->text()))});
    }
}

void WhenSection::keepTyped(TypedTexts& texts) const
{
    if (!day()) texts[dayField] = format::toStd(m_day->text());
    if (std::holds_alternative<diary::TimeSlip>(readStart()))
        texts[startField] = format::toStd(m_time->text());
    const auto lasted = diary::readDuration(format::toStd(m_duration->text()));
    if (std::holds_alternative<diary::DurationSlip>(lasted))
        texts[durationField] = format::toStd(m_duration->text());
}

void WhenSection::restoreTyped(const TypedTexts& texts)
{
    if (const auto found = texts.find(dayField); found != texts.end())
        m_day->setText(format::toQt(found->second));
    if (const auto found = texts.find(startField); found != texts.end()) {
        m_time->setText(format::toQt(found->second));
        refreshReading();
    }
    if (const auto found = texts.find(durationField); found != texts.end()) {
        m_duration->setText(format::toQt(found->second));
        refreshDuration();
    }
}

}  // namespace cramp::ui::entry
