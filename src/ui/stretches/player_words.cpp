// SPDX-License-Identifier: MIT
#include "ui/stretches/player_words.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("StretchPlayer", text);
}

QString holdText(const StretchPlayer& player)
{
    if (!player.move().lasts) return words("Hold");
    return words("Hold for %1 seconds").arg(player.move().lasts->count());
}

QString ownPaceText(const StretchPlayer& player)
{
    if (!player.part().repetitions) return words("For as long as feels right");
    return words("Do it %1 times, at your own pace").arg(*player.part().repetitions);
}

QString changeText(Side side)
{
    return side == Side::Left ? words("Change to your left leg") : words("Change to your right leg");
}

}  // namespace

QString legText(Side side)
{
    if (side == Side::Left) return words("Left leg");
    return side == Side::Right ? words("Right leg") : words("Both legs");
}

QString phaseText(const StretchPlayer& player)
{
    switch (player.move().phase) {
        case PlayerPhase::Read: return words("Read this first");
        case PlayerPhase::Ready: return words("Get into place");
        case PlayerPhase::Hold: return words("Hold");
        case PlayerPhase::Rest:
            return player.isWaiting() ? words("Rest for as long as feels right") : words("Rest");
        case PlayerPhase::Change: return changeText(player.move().side);
        case PlayerPhase::OwnPace: return ownPaceText(player);
        case PlayerPhase::Again: return words("Once more?");
        case PlayerPhase::Done: return words("Done");
    }
    return {};
}

QString repetitionText(const StretchPlayer& player)
{
    const bool isRepeated = player.move().repetition > 0 && player.part().repetitions.value_or(1) > 1;
    if (!isRepeated) return {};
    return words("%1 of %2").arg(player.move().repetition).arg(*player.part().repetitions);
}

QString pressText(const StretchPlayer& player)
{
    if (player.isPaused()) return words("Go on");
    switch (player.move().phase) {
        case PlayerPhase::Read: return words("Start");
        case PlayerPhase::Done: return words("Close");
        case PlayerPhase::Ready:
        case PlayerPhase::Hold:
        case PlayerPhase::Rest:
        case PlayerPhase::Change:
        case PlayerPhase::OwnPace:
        case PlayerPhase::Again: return player.isWaiting() ? words("Next") : words("Pause");
    }
    return {};
}

QString spokenText(const StretchPlayer& player)
{
    const QString name = toQt(player.part().name) + QStringLiteral(". ");
    const QString leg = legText(player.move().side) + QStringLiteral(". ");
    switch (player.move().phase) {
        case PlayerPhase::Read: {
            QString all = name + leg;
            for (const std::string& step : player.part().steps)
                all += toQt(step) + u' ';
            for (const std::string& caution : player.part().cautions)
                all += toQt(caution) + u' ';
            return all.trimmed();
        }
        case PlayerPhase::Hold: return leg + holdText(player) + u'.';
        case PlayerPhase::Rest:
        case PlayerPhase::Change:
        case PlayerPhase::Ready:
        case PlayerPhase::OwnPace:
        case PlayerPhase::Again:
        case PlayerPhase::Done: return phaseText(player);
    }
    return {};
}

}  // namespace cramp
