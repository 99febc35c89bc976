// SPDX-License-Identifier: MIT
#include "ui/player_cues.h"

#include <QApplication>

#ifdef CRAMP_SPEECH
#include <QTextToSpeech>
#endif

namespace cramp
{

#ifdef CRAMP_SPEECH

struct PlayerCues::Voice {
    QTextToSpeech speech;
};

bool PlayerCues::canSpeak()
{
    static const bool hasEngine = !QTextToSpeech::availableEngines().isEmpty();
    return hasEngine;
}

void PlayerCues::say(const QString& words)
{
    if (!m_voice) m_voice = std::make_unique<Voice>();
    m_voice->speech.stop();
    m_voice->speech.say(words);
}

void PlayerCues::hush()
{
    if (m_voice) m_voice->speech.stop();
}

#else

struct PlayerCues::Voice {
};

bool PlayerCues::canSpeak()
{
    return false;
}

void PlayerCues::say(const QString&) {}

void PlayerCues::hush() {}

#endif

PlayerCues::PlayerCues(QObject* parent) : QObject(parent) {}

PlayerCues::~PlayerCues() = default;

void PlayerCues::sound()
{
    QApplication::beep();
}

}  // namespace cramp
