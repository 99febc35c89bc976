// SPDX-License-Identifier: MIT
#include "ui/format/night_text.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::format
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Nights", text);
}

QString crampsText(const report::summary::NightRow& night)
{
    QString count = night.nightCramps == 1 ? words("1 cramp") : words("%1 cramps").arg(night.nightCramps);
    if (!night.worstPain) return count;
    return words("%1, worst pain %2 of 10").arg(count).arg(*night.worstPain);
}

QString stateText(const report::summary::NightRow& night)
{
    switch (night.state) {
        case diary::NightState::WithCramps: return crampsText(night);
        case diary::NightState::CrampFree: return words("no cramps");
        case diary::NightState::NotRecorded: return words("not recorded");
        case diary::NightState::NotOver: return words("not over yet");
    }
    return {};
}

}  // namespace

QString nightText(const report::summary::NightRow& night, const QLocale& locale)
{
    const QString day = locale.toString(toQt(night.night), QStringLiteral("d MMMM"));
    return words("Night of %1: %2").arg(day, stateText(night));
}

}  // namespace cramp::ui::format
