// SPDX-License-Identifier: MIT
#include "ui/entry/when_section.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

namespace cramp
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

WhenSection::WhenSection(const LocalZone& zone, const QLocale& locale, std::function<Moment()> clock)
    : FormSection(tr("When")),
      m_zone(zone),
      m_locale(locale),
      m_clock(std::move(clock)),
      m_day(new TypedField(tr("Day"), tr("today, yesterday, Friday, 20 November"))),
      m_time(new TypedField(tr("Time it began"), tr("3.12, 3am, last night 3, half an hour ago"))),
      m_precision(new ChoiceRow(tr("How well do you know the time?"),
                                {tr("Exactly"), tr("About"), tr("Only which night")})),
      m_period(new ChoiceRow(tr("Does it count as night or day? (Left open: by your sleep hours)"),
                             {tr("Night"), tr("Day")})),
      m_duration(new TypedField(tr("How long did it last? (Empty: not known)"),
                                tr("4, 90 s, about 10 minutes, half an hour")))
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
    connect(m_day, &TypedField::typed, this, &WhenSection::refreshReading);
    connect(m_day, &TypedField::finished, this, &WhenSection::settleStart);
    connect(m_time, &TypedField::typed, this, &WhenSection::refreshReading);
    connect(m_time, &TypedField::finished, this, &WhenSection::settleStart);
    connect(m_precision, &ChoiceRow::changed, this, [this] {
        m_time->edit()->setEnabled(!isOnlyNight());
        refreshReading();
    });
}

void WhenSection::addNudges()
{
    auto* nudges = new ButtonRow;
    auto* earlier = new Button(tr("5 minutes earlier"));
    auto* later = new Button(tr("5 minutes later"));
    connect(earlier, &QPushButton::clicked, this, [this] { nudge(-nudgeBy); });
    connect(later, &QPushButton::clicked, this, [this] { nudge(nudgeBy); });
    nudges->addWidget(earlier);
    nudges->addWidget(later);
    content()->addLayout(nudges);
    m_ago = new QWidget;
    auto* column = new QVBoxLayout(m_ago);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new ButtonRow;
    for (const int minutes : {15, 30, 60}) {
        auto* ago = new Button(tr("%1 minutes ago").arg(minutes));
        connect(ago, &QPushButton::clicked, this, [this, minutes] {
            const Instant at = m_clock().instant() - std::chrono::minutes(minutes);
            showStart(momentAt(at, m_zone), Precision::About);
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
    connect(m_duration, &TypedField::typed, this, &WhenSection::refreshDuration);
}

void WhenSection::showStart(const Moment& start, Precision precision)
{
    m_time->setText(precision == Precision::Night ? QString() : timeText(start, m_locale));
    m_time->edit()->setEnabled(precision != Precision::Night);
    m_precision->setChosen(static_cast<int>(precision));
    m_day->setText(fullDate(start.date(), m_locale));
    refreshReading();
}

void WhenSection::show(const Episode& episode)
{
    m_start = episode.start;
    showStart(episode.start, episode.startPrecision);
    m_startText = m_time->text();
    m_dayText = m_day->text();
    m_ago->setVisible(m_clock().instant() - episode.start.instant() < recent);
    m_period->setChosen(episode.statedPeriod ? static_cast<int>(*episode.statedPeriod) : -1);
    m_lasted = episode.duration;
    m_lastedPrecision = episode.durationPrecision;
    m_lastedText = episode.duration ? readingText(ReadDuration{*episode.duration, episode.durationPrecision})
                                    : QString();
    m_duration->setText(m_lastedText);
    m_duration->setEnabled(episode.status != Status::Ongoing);
    m_duration->showReading({});
}

bool WhenSection::isStartUntouched() const
{
    return m_day->text() == m_dayText && (isOnlyNight() || m_time->text() == m_startText);
}

std::optional<Date> WhenSection::day() const
{
    if (m_day->text() == m_dayText) return m_start.date();
    const auto read = readDay(toStd(m_day->text()), m_clock().date());
    return read ? std::optional(read->day) : std::nullopt;
}

std::variant<ReadTime, TimeSlip> WhenSection::readStart() const
{
    const TimeFrame frame{m_clock(), m_zone, day(), hasTwelveHours(m_locale)};
    return readTime(isOnlyNight() ? "in the night" : toStd(m_time->text()), frame);
}

void WhenSection::refreshReading()
{
    const auto reading = readStart();
    const auto* read = std::get_if<ReadTime>(&reading);
    m_time->showReading(read == nullptr ? QString() : readingText(*read, m_locale));
}

void WhenSection::settleStart()
{
    const auto reading = readStart();
    const auto* read = std::get_if<ReadTime>(&reading);
    if (read == nullptr || !day() || isStartUntouched() || isOnlyNight()) return;
    const bool isExact = read->precision == Precision::Exact;
    showStart(read->at, isExact ? static_cast<Precision>(qMax(0, m_precision->chosen())) : read->precision);
}

void WhenSection::nudge(std::chrono::minutes by)
{
    const auto reading = readStart();
    const auto* read = std::get_if<ReadTime>(&reading);
    if (read == nullptr || isOnlyNight()) return;
    const Moment start = isStartUntouched() ? m_start : read->at;
    showStart(momentAt(start.instant() + by, m_zone), static_cast<Precision>(qMax(0, m_precision->chosen())));
}

void WhenSection::refreshDuration()
{
    const auto reading = readDuration(toStd(m_duration->text()));
    const auto* read = std::get_if<ReadDuration>(&reading);
    m_duration->showReading(read == nullptr ? QString() : readingText(*read));
}

void WhenSection::read(Episode& episode, std::vector<Problem>& problems) const
{
    episode.startPrecision = static_cast<Precision>(qMax(0, m_precision->chosen()));
    // A time that was not touched keeps its seconds and its own offset, whatever the computer's zone is now.
    const bool wasOnlyNight = m_startText.isEmpty();
    if (!day()) {
        problems.push_back(
            {dayField, toStd(tr("“%1” is not understood. Type a day such as yesterday, Friday or 20 "
                                "November.")
                                 .arg(m_day->text()))});
    } else if (!isStartUntouched() || isOnlyNight() != wasOnlyNight) {
        const auto reading = readStart();
        if (const auto* read = std::get_if<ReadTime>(&reading)) {
            episode.start = read->at;
            if (read->precision != Precision::Exact) episode.startPrecision = read->precision;
        } else {
            problems.push_back({startField, toStd(problemText(std::get<TimeSlip>(reading), m_time->text()))});
        }
    }
    episode.statedPeriod.reset();
    if (m_period->chosen() >= 0) episode.statedPeriod = static_cast<Period>(m_period->chosen());
    readLasted(episode, problems);
}

void WhenSection::readLasted(Episode& episode, std::vector<Problem>& problems) const
{
    episode.duration = m_lasted;
    episode.durationPrecision = m_lastedPrecision;
    if (m_duration->text() == m_lastedText) return;
    episode.duration.reset();
    episode.durationPrecision = Precision::Exact;
    if (m_duration->text().isEmpty()) return;
    const auto reading = readDuration(toStd(m_duration->text()));
    if (const auto* read = std::get_if<ReadDuration>(&reading)) {
        episode.duration = read->duration;
        episode.durationPrecision = read->precision;
    } else {
        problems.push_back(
            {durationField, toStd(problemText(std::get<DurationSlip>(reading), m_duration->text()))});
    }
}

void WhenSection::keepTyped(TypedTexts& texts) const
{
    if (!day()) texts[dayField] = toStd(m_day->text());
    if (std::holds_alternative<TimeSlip>(readStart())) texts[startField] = toStd(m_time->text());
    const auto lasted = readDuration(toStd(m_duration->text()));
    if (std::holds_alternative<DurationSlip>(lasted)) texts[durationField] = toStd(m_duration->text());
}

void WhenSection::restoreTyped(const TypedTexts& texts)
{
    if (const auto found = texts.find(dayField); found != texts.end()) m_day->setText(toQt(found->second));
    if (const auto found = texts.find(startField); found != texts.end()) {
        m_time->setText(toQt(found->second));
        refreshReading();
    }
    if (const auto found = texts.find(durationField); found != texts.end()) {
        m_duration->setText(toQt(found->second));
        refreshDuration();
    }
}

}  // namespace cramp
