// SPDX-License-Identifier: MIT
#include "ui/stretches/player_cues.h"

#include <QApplication>

namespace cramp::ui::stretches
{

bool PlayerCues::canSpeak() const
{
    return desktop::Voice::isThere();
}

void PlayerCues::sound()
{
    QApplication::beep();
}

void PlayerCues::say(const QString& words)
{
    if (m_voice == nullptr) {
        m_voice = new desktop::Voice(this);
        connect(m_voice, &desktop::Voice::failed, this, &PlayerCues::voiceFailed);
    }
    m_voice->say(words);
}

void PlayerCues::hush()
{
    if (m_voice != nullptr) m_voice->hush();
}

}  // namespace cramp::ui::stretches
