// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "guide/labels.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace cramp::ui::history
{

// What an episode says, one part of it at a time; the order is that of a copied row.
enum class EpisodeField : std::uint8_t { Date, Began, Lasted, Where, Pain, Period, Symptoms, Relief, Note };

// The words for the parts of an episode. What it does not say is empty.
class EpisodeText
{
public:
    EpisodeText(const guide::Labels& labels, const QLocale& locale) : m_labels(labels), m_locale(locale) {}

    static QString title(EpisodeField field);
    QString of(EpisodeField field, const diary::Episode& episode, const diary::SleepSchedule& sleep) const;
    // The two days that share the night ("21–22 Nov 2026"); the one day of a cramp in the daytime.
    QString night(const diary::Episode& episode, const diary::SleepSchedule& sleep) const;
    // "Sunday 22 November 2026, 03:12".
    QString heading(const diary::Episode& episode) const;
    // All fields as a line of cells between tabs, for the clipboard; and the line of their titles.
    QString row(const diary::Episode& episode, const diary::SleepSchedule& sleep) const;
    static QString titleRow();

private:
    QString began(const diary::Episode& episode) const;

    const guide::Labels& m_labels;
    QLocale m_locale;
};

}  // namespace cramp::ui::history
