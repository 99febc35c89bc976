// SPDX-License-Identifier: MIT
#include "ui/stretches/player_cues.h"

#include <QApplication>

namespace cramp
{

bool PlayerCues::canSpeak() const
{
    return Voice::isThere();
}

void PlayerCues::sound()
{
    QApplication::beep();
}

void PlayerCues::say(const QString& words)
{
    if (m_voice == nullptr) {
        m_voice = new Voice(this);
        connect(m_voice, &Voice::failed, this, &PlayerCues::voiceFailed);
    }
    m_voice->say(words);
}

void PlayerCues::hush()
{
    if (m_voice != nullptr) m_voice->hush();
}

}  // namespace cramp
