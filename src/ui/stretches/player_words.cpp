// SPDX-License-Identifier: MIT
#include "ui/stretches/player_words.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::stretches
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("StretchPlayer", text);
}

QString holdText(const guide::StretchPlayer& player)
{
    if (!player.move().lasts) return words("Hold");
    return words("Hold for %1 seconds").arg(player.move().lasts->count());
}

QString ownPaceText(const guide::StretchPlayer& player)
{
    if (!player.part().repetitions) return words("For as long as feels right");
    return words("Do it %1 times, at your own pace").arg(*player.part().repetitions);
}

QString changeText(diary::Side side)
{
    return side == diary::Side::Left ? words("Change to your left leg") : words("Change to your right leg");
}

}  // namespace

QString legText(diary::Side side)
{
    if (side == diary::Side::Left) return words("Left leg");
    return side == diary::Side::Right ? words("Right leg") : words("Both legs");
}

QString phaseText(const guide::StretchPlayer& player)
{
    switch (player.move().phase) {
        case guide::PlayerPhase::Read: return words("Read this first");
        case guide::PlayerPhase::Ready: return words("Get into place");
        case guide::PlayerPhase::Hold: return words("Hold");
        case guide::PlayerPhase::Rest:
            return player.isWaiting() ? words("Rest for as long as feels right") : words("Rest");
        case guide::PlayerPhase::Change: return changeText(player.move().side);
        case guide::PlayerPhase::OwnPace: return ownPaceText(player);
        case guide::PlayerPhase::Again: return words("Once more?");
        case guide::PlayerPhase::Done: return words("Done");
    }
    return {};
}

QString repetitionText(const guide::StretchPlayer& player)
{
    const bool isRepeated = player.move().repetition > 0 && player.part().repetitions.value_or(1) > 1;
    if (!isRepeated) return {};
    return words("%1 of %2").arg(player.move().repetition).arg(*player.part().repetitions);
}

QString pressText(const guide::StretchPlayer& player)
{
    if (player.isPaused()) return words("Go on");
    switch (player.move().phase) {
        case guide::PlayerPhase::Read: return words("Start");
        case guide::PlayerPhase::Done: return words("Close");
        case guide::PlayerPhase::Ready:
        case guide::PlayerPhase::Hold:
        case guide::PlayerPhase::Rest:
        case guide::PlayerPhase::Change:
        case guide::PlayerPhase::OwnPace:
        case guide::PlayerPhase::Again: return player.isWaiting() ? words("Next") : words("Pause");
    }
    return {};
}

QString spokenText(const guide::StretchPlayer& player)
{
    const QString name = format::toQt(player.part().name) + QStringLiteral(". ");
    const QString leg = legText(player.move().side) + QStringLiteral(". ");
    switch (player.move().phase) {
        case guide::PlayerPhase::Read: {
            QString all = name + leg;
            for (const std::string& step : player.part().steps)
                all += format::toQt(step) + u' ';
            for (const std::string& caution : player.part().cautions)
                all += format::toQt(caution) + u' ';
            return all.trimmed();
        }
        case guide::PlayerPhase::Hold: return leg + holdText(player) + u'.';
        case guide::PlayerPhase::Rest:
        case guide::PlayerPhase::Change:
        case guide::PlayerPhase::Ready:
        case guide::PlayerPhase::OwnPace:
        case guide::PlayerPhase::Again:
        case guide::PlayerPhase::Done: return phaseText(player);
    }
    return {};
}

}  // namespace cramp::ui::stretches
