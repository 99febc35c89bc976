// SPDX-License-Identifier: MIT
#include "ui/when_section.h"

#include "ui/button_row.h"
#include "ui/qt_convert.h"

#include <QHBoxLayout>

namespace cramp
{

namespace
{

constexpr int mostMinutes = 1440;

QWidget* labelled(const QString& text, QWidget* field)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    auto* label = new TextLabel(text);
    label->setWordWrap(false);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    field->setAccessibleName(text);
    return whole;
}

}  // namespace

WhenSection::WhenSection(const LocalZone& zone)
    : FormSection(tr("When")),
      m_zone(zone),
      m_date(new QDateEdit),
      m_time(new QTimeEdit),
      m_precision(new ChoiceRow(tr("How well do you know the time?"),
                                {tr("Exactly"), tr("About"), tr("Only which night")})),
      m_period(new ChoiceRow(tr("Does it count as night or day? (Left open: by your sleep hours)"),
                             {tr("Night"), tr("Day")})),
      m_knowsDuration(new QCheckBox(tr("I know how long it lasted"))),
      m_minutes(new QSpinBox),
      m_seconds(new QSpinBox),
      m_isAbout(new QCheckBox(tr("About so long")))
{
    addStart();
    content()->addWidget(m_precision);
    content()->addWidget(m_period);
    addDuration();
}

void WhenSection::addStart()
{
    m_date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    auto* row = new ButtonRow;
    row->addWidget(labelled(tr("Date"), m_date));
    row->addWidget(labelled(tr("Time it began"), m_time));
    content()->addLayout(row);
    connect(m_precision, &ChoiceRow::changed, this,
            [this] { m_time->setEnabled(m_precision->chosen() != 2); });
}

void WhenSection::addDuration()
{
    content()->addWidget(m_knowsDuration);
    m_minutes->setRange(0, mostMinutes);
    m_seconds->setRange(0, 59);
    m_minutes->setSuffix(tr(" min"));
    m_seconds->setSuffix(tr(" s"));
    auto* row = new ButtonRow;
    row->addWidget(labelled(tr("Minutes"), m_minutes));
    row->addWidget(labelled(tr("Seconds"), m_seconds));
    content()->addLayout(row);
    content()->addWidget(m_isAbout);
    const auto enable = [this](bool isKnown) {
        for (QWidget* field : {static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_seconds),
                               static_cast<QWidget*>(m_isAbout)})
            field->setEnabled(isKnown);
    };
    connect(m_knowsDuration, &QCheckBox::toggled, this, enable);
    enable(false);
}

void WhenSection::show(const Episode& episode)
{
    m_date->setDate(toQt(episode.start.date()));
    m_time->setTime(clockTime(episode.start));
    m_precision->setChosen(static_cast<int>(episode.startPrecision));
    m_time->setEnabled(episode.startPrecision != Precision::Night);
    m_period->setChosen(episode.statedPeriod ? static_cast<int>(*episode.statedPeriod) : -1);
    m_knowsDuration->setChecked(episode.duration.has_value());
    const auto seconds = episode.duration ? static_cast<int>(episode.duration->value()) : 0;
    m_minutes->setValue(seconds / 60);
    m_seconds->setValue(seconds % 60);
    m_isAbout->setChecked(episode.durationPrecision == Precision::About);
}

std::chrono::local_seconds WhenSection::wall() const
{
    const bool isOnlyNight = m_precision->chosen() == 2;
    const int seconds = isOnlyNight ? 0 : m_time->time().msecsSinceStartOfDay() / 1000;
    return toDate(m_date->date()) + std::chrono::seconds(seconds);
}

void WhenSection::readStart(Episode& episode, std::vector<Problem>& problems) const
{
    episode.startPrecision = static_cast<Precision>(qMax(0, m_precision->chosen()));
    // A time that was not touched keeps its seconds and its own offset, whatever the computer's zone is now.
    const bool isUntouched = std::chrono::floor<std::chrono::minutes>(episode.start.wall) == wall();
    if (isUntouched) return;
    if (const auto moment = momentOf(wall(), m_zone))
        episode.start = *moment;
    else
        problems.push_back(
            {"start",
             toStd(
                 tr("That time never was: the clocks went forward then. Choose the hour before or after."))});
}

void WhenSection::readDuration(Episode& episode) const
{
    episode.duration.reset();
    episode.durationPrecision = Precision::Exact;
    if (!m_knowsDuration->isChecked()) return;
    episode.duration = DurationSeconds::from(m_minutes->value() * 60 + m_seconds->value());
    if (episode.duration && m_isAbout->isChecked()) episode.durationPrecision = Precision::About;
}

void WhenSection::read(Episode& episode, std::vector<Problem>& problems) const
{
    readStart(episode, problems);
    readDuration(episode);
    if (m_knowsDuration->isChecked() && !episode.duration)
        problems.push_back(
            {"duration_s", toStd(tr("Say how long it lasted, from 1 second to 24 hours, or untick it."))});
    episode.statedPeriod.reset();
    if (m_period->chosen() >= 0) episode.statedPeriod = static_cast<Period>(m_period->chosen());
}

}  // namespace cramp
