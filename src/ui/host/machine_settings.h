// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "paper/ink/ink.h"
#include "ui/theme/theme_tokens.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace cramp::ui::host
{

// What belongs to this computer and not to the diary: theme, text size, reminder, folders, the window's
// place.
class MachineSettings
{
public:
    enum class ThemeChoice { System, Light, Dark, Night, HighContrast };

    // The file of an INI; the platform's place for settings when empty.
    explicit MachineSettings(const QString& file = {});

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    // The night theme by itself in the sleep hours, whatever is chosen for the day; on unless switched off.
    bool isNightByItself() const;
    void setNightByItself(bool isOn);
    // The theme to show; System follows the desktop's palette.
    theme::Theme theme(bool desktopIsDark, bool isSleepTime) const;

    // 1.0 to 2.0 in steps of 0.1.
    double textScale() const;
    void setTextScale(double scale);

    // Off: stretches are shown in still pictures. Until the person sets it, it is as the desktop wants it.
    bool picturesMove() const;
    void setPicturesMove(bool move);
    // Who does the stretches in the pictures; the woman until another is chosen.
    paper::ink::FigurePerson figurePerson() const;
    void setFigurePerson(paper::ink::FigurePerson person);
    void setDesktopKeepsStill(bool keepsStill) { m_desktopKeepsStill = keepsStill; }

    bool isReminderOn() const;
    void setReminderOn(bool isOn);
    // 21:30 unless set.
    diary::Clock reminderTime() const;
    void setReminderTime(diary::Clock time);
    // The day that the reminder was last given for.
    std::optional<diary::Date> reminderGiven() const;
    void setReminderGiven(diary::Date day);
    // A locked diary locks itself again when nobody has touched the computer for so long; 0: never.
    std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes time);
    // The id of the place where the person is; the UK until another is chosen.
    QString place() const;
    void setPlace(const QString& id);
    // Whether the diary is looked through for signs of another cause.
    bool looksForSigns() const;
    void setLooksForSigns(bool looks);

    QString lastFolder() const;
    void setLastFolder(const QString& folder);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    // What the stretch player gives beside its picture.
    bool stretchSound() const;
    void setStretchSound(bool isOn);
    bool stretchFlash() const;
    void setStretchFlash(bool isOn);
    bool stretchVoice() const;
    void setStretchVoice(bool isOn);
    // By night the voice is asked for apart, so that it wakes nobody who did not want it.
    bool stretchVoiceAtNight() const;
    void setStretchVoiceAtNight(bool isOn);
    // Where the player was left (formatPlace()); empty: nowhere.
    QString stretchPlace() const;
    void setStretchPlace(const QString& place);

private:
    mutable QSettings m_settings;
    bool m_desktopKeepsStill = false;
};

}  // namespace cramp::ui::host
