// SPDX-License-Identifier: MIT
#include "ui/stretches/player_words.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::stretches
{

namespace
{

struct StretchPlayer {
    Q_DECLARE_TR_FUNCTIONS(StretchPlayer)
};

QString holdText(const guide::StretchPlayer& player)
{
    if (!player.move().lasts) return StretchPlayer::tr("Hold");
    return StretchPlayer::tr("Hold for %n second(s)", nullptr,
                             static_cast<int>(player.move().lasts->count()));
}

QString ownPaceText(const guide::StretchPlayer& player)
{
    if (!player.part().repetitions) return StretchPlayer::tr("For as long as feels right");
    return StretchPlayer::tr("Do it %n time(s), at your own pace", nullptr, *player.part().repetitions);
}

QString changeText(diary::Side side)
{
    return side == diary::Side::Left ? StretchPlayer::tr("Now your left leg")
                                     : StretchPlayer::tr("Now your right leg");
}

}  // namespace

QString legText(diary::Side side)
{
    if (side == diary::Side::Left) return StretchPlayer::tr("Left leg");
    return side == diary::Side::Right ? StretchPlayer::tr("Right leg") : StretchPlayer::tr("Both legs");
}

QString phaseText(const guide::StretchPlayer& player)
{
    switch (player.move().phase) {
        case guide::PlayerPhase::Read: return StretchPlayer::tr("Read this first");
        case guide::PlayerPhase::Ready: return StretchPlayer::tr("Get into position");
        case guide::PlayerPhase::Hold: return StretchPlayer::tr("Hold");
        case guide::PlayerPhase::Rest:
            return player.isWaiting() ? StretchPlayer::tr("Rest for as long as feels right")
                                      : StretchPlayer::tr("Rest");
        case guide::PlayerPhase::Change: return changeText(player.move().side);
        case guide::PlayerPhase::OwnPace: return ownPaceText(player);
        case guide::PlayerPhase::Again: return StretchPlayer::tr("Do it again?");
        case guide::PlayerPhase::Done: return StretchPlayer::tr("Done");
    }
    return {};
}

QString repetitionText(const guide::StretchPlayer& player)
{
    const bool isRepeated = player.move().repetition > 0 && player.part().repetitions.value_or(1) > 1;
    if (!isRepeated) return {};
    return StretchPlayer::tr("%1 of %2").arg(player.move().repetition).arg(*player.part().repetitions);
}

QString pressText(const guide::StretchPlayer& player)
{
    if (player.isPaused()) return StretchPlayer::tr("Continue");
    switch (player.move().phase) {
        case guide::PlayerPhase::Read: return StretchPlayer::tr("Start");
        case guide::PlayerPhase::Done: return StretchPlayer::tr("Close");
        case guide::PlayerPhase::Ready:
        case guide::PlayerPhase::Hold:
        case guide::PlayerPhase::Rest:
        case guide::PlayerPhase::Change:
        case guide::PlayerPhase::OwnPace:
        case guide::PlayerPhase::Again:
            return player.isWaiting() ? StretchPlayer::tr("Next") : StretchPlayer::tr("Pause");
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
