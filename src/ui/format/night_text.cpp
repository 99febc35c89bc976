// SPDX-License-Identifier: MIT
#include "ui/format/night_text.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::format
{

namespace
{

struct Nights {
    Q_DECLARE_TR_FUNCTIONS(Nights)
};

QString crampsText(const report::summary::NightRow& night)
{
    const QString count = Nights::tr("%n cramp(s)", nullptr, static_cast<int>(night.nightCramps));
    if (!night.worstPain) return count;
    return Nights::tr("%1, worst pain %2 out of 10").arg(count).arg(*night.worstPain);
}

QString stateText(const report::summary::NightRow& night)
{
    switch (night.state) {
        case diary::NightState::WithCramps: return crampsText(night);
        case diary::NightState::CrampFree: return Nights::tr("no cramps");
        case diary::NightState::NotRecorded: return Nights::tr("not recorded");
        case diary::NightState::NotOver: return Nights::tr("not over yet");
    }
    return {};
}

}  // namespace

QString nightText(const report::summary::NightRow& night, const QLocale& locale)
{
    const QString day = locale.toString(toQt(night.night), QStringLiteral("d MMMM"));
    return Nights::tr("Night of %1: %2").arg(day, stateText(night));
}

}  // namespace cramp::ui::format
