// SPDX-License-Identifier: MIT
#include "ui/host/machine_settings.h"

#include <QDir>

#include <array>

namespace cramp::ui::host
{

namespace
{

constexpr double smallestScale = 1.0;
constexpr double largestScale = 2.0;
const auto themeKey = QStringLiteral("window/theme");
const auto nightKey = QStringLiteral("window/nightByItself");
const auto reminderKey = QStringLiteral("reminder/on");
const auto reminderTimeKey = QStringLiteral("reminder/time");
const auto reminderGivenKey = QStringLiteral("reminder/given");
constexpr diary::Clock usualReminder = std::chrono::hours(21) + std::chrono::minutes(30);
const auto scaleKey = QStringLiteral("window/textScale");
const auto movingKey = QStringLiteral("window/movingPictures");
const auto personKey = QStringLiteral("window/figurePerson");
const auto manName = QStringLiteral("man");
const auto womanName = QStringLiteral("woman");
const auto folderKey = QStringLiteral("files/lastFolder");
const auto soundKey = QStringLiteral("stretches/sound");
const auto flashKey = QStringLiteral("stretches/flash");
const auto voiceKey = QStringLiteral("stretches/voice");
const auto voiceAtNightKey = QStringLiteral("stretches/voice_at_night");
const auto placeKey = QStringLiteral("stretches/place");
const auto helpPlaceKey = QStringLiteral("help/place");
const auto signsKey = QStringLiteral("help/looks_for_signs");
const auto lockAfterKey = QStringLiteral("lock/afterMinutes");
constexpr int usualLockAfter = 15;
const auto geometryKey = QStringLiteral("window/geometry");

struct ThemeName {
    MachineSettings::ThemeChoice choice;
    const char* name;
};
constexpr std::array themeNames = {ThemeName{MachineSettings::ThemeChoice::System, "system"},
                                   ThemeName{MachineSettings::ThemeChoice::Light, "light"},
                                   ThemeName{MachineSettings::ThemeChoice::Dark, "dark"},
                                   ThemeName{MachineSettings::ThemeChoice::Night, "night"},
                                   ThemeName{MachineSettings::ThemeChoice::HighContrast, "high-contrast"}};

}  // namespace

MachineSettings::MachineSettings(const QString& file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            QStringLiteral("crampdiary"), QStringLiteral("crampdiary"))
                                      .fileName()
                                : file,
                 QSettings::IniFormat)
{
}

MachineSettings::ThemeChoice MachineSettings::themeChoice() const
{
    const QString name = m_settings.value(themeKey).toString();
    for (const ThemeName& row : themeNames)
        if (name == QLatin1String(row.name)) return row.choice;
    return ThemeChoice::System;
}

void MachineSettings::setThemeChoice(ThemeChoice choice)
{
    for (const ThemeName& row : themeNames)
        if (row.choice == choice) m_settings.setValue(themeKey, QLatin1String(row.name));
}

bool MachineSettings::isNightByItself() const
{
    return m_settings.value(nightKey, true).toBool();
}

void MachineSettings::setNightByItself(bool isOn)
{
    m_settings.setValue(nightKey, isOn);
}

theme::Theme MachineSettings::theme(bool desktopIsDark, bool isSleepTime) const
{
    if (isSleepTime && isNightByItself()) return theme::Theme::Night;
    switch (themeChoice()) {
        case ThemeChoice::System: return desktopIsDark ? theme::Theme::Dark : theme::Theme::Light;
        case ThemeChoice::Light: return theme::Theme::Light;
        case ThemeChoice::Dark: return theme::Theme::Dark;
        case ThemeChoice::Night: return theme::Theme::Night;
        case ThemeChoice::HighContrast: return theme::Theme::HighContrast;
    }
    return theme::Theme::Light;
}

double MachineSettings::textScale() const
{
    return qBound(smallestScale, m_settings.value(scaleKey, smallestScale).toDouble(), largestScale);
}

void MachineSettings::setTextScale(double scale)
{
    m_settings.setValue(scaleKey, qBound(smallestScale, scale, largestScale));
}

bool MachineSettings::picturesMove() const
{
    return m_settings.value(movingKey, !m_desktopKeepsStill).toBool();
}

void MachineSettings::setPicturesMove(bool move)
{
    m_settings.setValue(movingKey, move);
}

paper::ink::FigurePerson MachineSettings::figurePerson() const
{
    return m_settings.value(personKey).toString() == manName ? paper::ink::FigurePerson::Man
                                                             : paper::ink::FigurePerson::Woman;
}

void MachineSettings::setFigurePerson(paper::ink::FigurePerson person)
{
    m_settings.setValue(personKey, person == paper::ink::FigurePerson::Man ? manName : womanName);
}

bool MachineSettings::isReminderOn() const
{
    return m_settings.value(reminderKey, false).toBool();
}

void MachineSettings::setReminderOn(bool isOn)
{
    m_settings.setValue(reminderKey, isOn);
}

diary::Clock MachineSettings::reminderTime() const
{
    return diary::parseClock(m_settings.value(reminderTimeKey).toString().toStdString())
        .value_or(usualReminder);
}

void MachineSettings::setReminderTime(diary::Clock time)
{
    m_settings.setValue(reminderTimeKey, QString::fromStdString(diary::formatClock(time)));
}

std::optional<diary::Date> MachineSettings::reminderGiven() const
{
    return diary::parseDate(m_settings.value(reminderGivenKey).toString().toStdString());
}

void MachineSettings::setReminderGiven(diary::Date day)
{
    m_settings.setValue(reminderGivenKey, QString::fromStdString(diary::formatDate(day)));
}

std::chrono::minutes MachineSettings::lockAfter() const
{
    const int minutes = m_settings.value(lockAfterKey, usualLockAfter).toInt();
    return std::chrono::minutes(qMax(minutes, 0));
}

void MachineSettings::setLockAfter(std::chrono::minutes time)
{
    m_settings.setValue(lockAfterKey, static_cast<int>(time.count()));
}

QString MachineSettings::place() const
{
    return m_settings.value(helpPlaceKey, QStringLiteral("uk")).toString();
}

void MachineSettings::setPlace(const QString& id)
{
    m_settings.setValue(helpPlaceKey, id);
}

bool MachineSettings::looksForSigns() const
{
    return m_settings.value(signsKey, true).toBool();
}

void MachineSettings::setLooksForSigns(bool looks)
{
    m_settings.setValue(signsKey, looks);
}

QString MachineSettings::lastFolder() const
{
    return m_settings.value(folderKey, QDir::homePath()).toString();
}

void MachineSettings::setLastFolder(const QString& folder)
{
    m_settings.setValue(folderKey, folder);
}

QByteArray MachineSettings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void MachineSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool MachineSettings::stretchSound() const
{
    return m_settings.value(soundKey, true).toBool();
}

void MachineSettings::setStretchSound(bool isOn)
{
    m_settings.setValue(soundKey, isOn);
}

bool MachineSettings::stretchFlash() const
{
    return m_settings.value(flashKey, true).toBool();
}

void MachineSettings::setStretchFlash(bool isOn)
{
    m_settings.setValue(flashKey, isOn);
}

bool MachineSettings::stretchVoice() const
{
    return m_settings.value(voiceKey, false).toBool();
}

void MachineSettings::setStretchVoice(bool isOn)
{
    m_settings.setValue(voiceKey, isOn);
}

bool MachineSettings::stretchVoiceAtNight() const
{
    return m_settings.value(voiceAtNightKey, false).toBool();
}

void MachineSettings::setStretchVoiceAtNight(bool isOn)
{
    m_settings.setValue(voiceAtNightKey, isOn);
}

QString MachineSettings::stretchPlace() const
{
    return m_settings.value(placeKey).toString();
}

void MachineSettings::setStretchPlace(const QString& place)
{
    place.isEmpty() ? m_settings.remove(placeKey) : m_settings.setValue(placeKey, place);
}

}  // namespace cramp::ui::host
