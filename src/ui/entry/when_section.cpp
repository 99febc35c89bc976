// SPDX-License-Identifier: MIT
#include "ui/entry/when_section.h"

#include "session/cramp_entry.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <algorithm>
#include <array>

namespace cramp::ui::entry
{

namespace
{

constexpr auto startField = "start";
constexpr auto durationField = "duration_s";
constexpr std::array<int, 4> usualMinutes = {1, 3, 5, 10};
constexpr int anotherLength = usualMinutes.size();
constexpr double timeWidth = 200;
constexpr double answerPadding = 10;

QStringList lengthAnswers()
{
    QStringList answers;
    for (const int minutes : usualMinutes)
        answers << WhenSection::tr("%n minute(s)", nullptr, minutes);
    return answers << WhenSection::tr("Another length…");
}

// "3", "about 3.12": it says no day.
bool isClockAlone(std::string_view typed)
{
    constexpr std::string_view about = "about ";
    if (typed.starts_with(about)) typed.remove_prefix(about.size());
    return diary::readClock(typed).has_value();
}

QString aboutMinutes(int minutes)
{
    const auto lasted = diary::DurationSeconds::from(std::int64_t(60) * minutes);
    return format::readingText(diary::ReadDuration{lasted.value(), diary::Precision::About});
}

}  // namespace

WhenSection::WhenSection(const platform::LocalZone& zone, const QLocale& locale,
                         std::function<diary::Moment()> clock)
    : FormSection(tr("When")),
      m_zone(zone),
      m_locale(locale),
      m_clock(std::move(clock)),
      m_time(theme::named(new QLineEdit, tr("When did it start?"))),
      m_reading(new widgets::TextLabel({}, theme::TextSize::Body, false, widgets::TextLabel::Voice::Good)),
      m_unknown(new widgets::Button(tr("I do not know the time"))),
      m_quick(new widgets::ChoiceRow(tr("How long did it last?"), lengthAnswers())),
      m_duration(new widgets::TypedField(tr("How long exactly? (Leave blank if you do not know)"),
                                         tr("4 minutes, 90 seconds, about half an hour")))
{
    addStart();
    addDuration();
}

void WhenSection::addStart()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::scaled(4));
    auto* label = new widgets::TextLabel(tr("When did it start?"));
    label->setBuddy(m_time);
    column->addWidget(label);
    m_time->setPlaceholderText(tr("3:12am, yesterday 10:30pm"));
    m_time->setMinimumWidth(theme::scaled(timeWidth));
    auto* row = new widgets::ButtonRow;
    row->setSpacing(theme::scaled(8));
    row->addWidget(m_time);
    addQuickStarts(*row);
    column->addLayout(row);
    column->addWidget(m_reading);
    content()->addLayout(column);
    addProblemPlace(startField, m_time);
    connect(m_time, &QLineEdit::textEdited, this, [this] {
        m_unknown->setChecked(false);
        showReading();
    });
}

void WhenSection::addQuickStarts(QLayout& row)
{
    for (const int minutes : {15, 30}) {
        auto* ago = new widgets::Button(tr("%1 minutes ago").arg(minutes));
        ago->setSidePadding(answerPadding);
        connect(ago, &QPushButton::clicked, this,
                [this, minutes] { setMinutesAgo(std::chrono::minutes(minutes)); });
        row.addWidget(ago);
    }
    m_unknown->setCheckable(true);
    m_unknown->setSidePadding(answerPadding);
    connect(m_unknown, &QPushButton::clicked, this, [this] {
        if (isOnlyNight()) m_time->clear();
        showReading();
    });
    row.addWidget(m_unknown);
}

void WhenSection::addDuration()
{
    for (auto* answer : m_quick->findChildren<widgets::Button*>())
        answer->setSidePadding(answerPadding);
    content()->addWidget(m_quick);
    content()->addWidget(m_duration);
    addProblemPlace(durationField, m_duration->edit());
    connect(m_quick, &widgets::ChoiceRow::changed, this, &WhenSection::chooseDuration);
    connect(m_duration, &widgets::TypedField::typed, this, [this] {
        const auto reading = diary::readDuration(format::toStd(m_duration->text()));
        const auto* read = std::get_if<diary::ReadDuration>(&reading);
        m_duration->showReading(read == nullptr ? QString() : format::readingText(*read));
    });
}

// As it can be read again: "22 November 2026 03:12", "about 22 November 2026 03:12".
QString WhenSection::textOf(const diary::Moment& start, diary::Precision precision) const
{
    if (precision == diary::Precision::Night) return {};
    const QString time =
        format::fullDate(start.date(), m_locale) + QLatin1Char(' ') + format::timeText(start, m_locale);
    return precision == diary::Precision::About ? tr("about %1").arg(time) : time;
}

void WhenSection::show(const diary::Episode& episode)
{
    m_isAsked = false;
    m_start = episode.start;
    m_startPrecision = episode.startPrecision;
    m_night = diary::nightOf(episode.start);
    m_startText = textOf(m_start, m_startPrecision);
    m_time->setText(m_startText);
    m_time->setCursorPosition(0);
    m_unknown->setChecked(m_startPrecision == diary::Precision::Night);
    m_lasted = episode.duration;
    m_lastedPrecision = episode.durationPrecision;
    m_lastedText =
        episode.duration
            ? format::readingText(diary::ReadDuration{*episode.duration, episode.durationPrecision})
            : QString();
    m_duration->setText(m_lastedText);
    m_duration->showReading({});
    const bool isOver = episode.status != diary::Status::Ongoing;
    m_duration->setEnabled(isOver);
    m_quick->setEnabled(isOver);
    showDuration();
    showReading();
}

void WhenSection::ask(std::optional<diary::Date> night)
{
    m_isAsked = true;
    m_night = night;
    m_startText.clear();
    m_time->clear();
    m_unknown->setChecked(night.has_value());
    showReading();
}

bool WhenSection::isStartUntouched() const
{
    const bool wasOnlyNight = m_startPrecision == diary::Precision::Night;
    return !m_isAsked && typedStart() == m_startText && isOnlyNight() == wasOnlyNight;
}

// A time alone is of the day that is shown, or of the night that is meant.
std::variant<diary::ReadTime, diary::TimeSlip> WhenSection::readStart() const
{
    const diary::Moment now = m_clock();
    const diary::Date morning = m_night.value_or(session::lastNight(now)) + std::chrono::days(1);
    const bool isOfNight = m_isAsked ? m_night.has_value() : m_startPrecision == diary::Precision::Night;
    diary::TimeFrame frame{now, m_zone, std::nullopt, format::hasTwelveHours(m_locale)};
    if (isOnlyNight() || isOfNight)
        frame.day = morning;
    else if (!m_isAsked)
        frame.day = m_start.date();
    std::string typed = isOnlyNight() ? "in the night" : format::toStd(typedStart());
    if (!isOnlyNight() && isOfNight && isClockAlone(typed)) typed += " at night";
    return diary::readTime(typed, frame);
}

void WhenSection::showReading()
{
    const auto reading = readStart();
    const auto* read = std::get_if<diary::ReadTime>(&reading);
    const QString text = read == nullptr ? QString() : format::readingText(*read, m_locale);
    m_reading->setText(text);
}

void WhenSection::setMinutesAgo(std::chrono::minutes ago)
{
    const diary::Moment at = diary::momentAt(m_clock().instant() - ago, m_zone);
    m_unknown->setChecked(false);
    m_time->setText(textOf(at, diary::Precision::About));
    m_time->setCursorPosition(0);
    showReading();
}

void WhenSection::showDuration()
{
    int chosen = m_duration->text().isEmpty() ? -1 : anotherLength;
    for (int usual = 0; usual < anotherLength; ++usual)
        if (m_duration->text() == aboutMinutes(usualMinutes.at(static_cast<std::size_t>(usual))))
            chosen = usual;
    m_quick->setChosen(chosen);
    m_duration->setVisible(chosen == anotherLength);
}

void WhenSection::chooseDuration()
{
    const int chosen = m_quick->chosen();
    const bool isTyped = chosen == anotherLength;
    if (!isTyped)
        m_duration->setText(chosen < 0 ? QString()
                                       : aboutMinutes(usualMinutes.at(static_cast<std::size_t>(chosen))));
    m_duration->showReading({});
    m_duration->setVisible(isTyped);
    if (isTyped) m_duration->edit()->setFocus();
}

void WhenSection::reveal(QWidget& control)
{
    if (&control != m_duration->edit()) return;
    m_quick->setChosen(anotherLength);
    m_duration->show();
}

void WhenSection::read(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    readLasted(episode, problems);
    // A time that was not touched keeps its seconds and its own offset, whatever the computer's zone is now.
    episode.start = m_start;
    episode.startPrecision = m_startPrecision;
    if (isStartUntouched()) return;
    const auto reading = readStart();
    if (const auto* read = std::get_if<diary::ReadTime>(&reading)) {
        episode.start = read->at;
        episode.startPrecision = read->precision;
    } else {
        problems.push_back({startField, format::toStd(format::problemText(std::get<diary::TimeSlip>(reading),
                                                                          typedStart()))});
    }
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
    const bool isUnread = std::holds_alternative<diary::TimeSlip>(readStart());
    if (isUnread) texts[startField] = format::toStd(typedStart());
    const auto lasted = diary::readDuration(format::toStd(m_duration->text()));
    if (std::holds_alternative<diary::DurationSlip>(lasted) && !m_duration->text().isEmpty())
        texts[durationField] = format::toStd(m_duration->text());
}

void WhenSection::restoreTyped(const TypedTexts& texts)
{
    if (const auto found = texts.find(startField); found != texts.end()) {
        m_time->setText(format::toQt(found->second));
        showReading();
    }
    if (const auto found = texts.find(durationField); found != texts.end()) {
        m_duration->setText(format::toQt(found->second));
        showDuration();
    }
}

}  // namespace cramp::ui::entry
