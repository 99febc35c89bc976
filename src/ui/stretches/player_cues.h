// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/voice.h"

namespace cramp::ui::stretches
{

// What the stretch player gives to the ear: the system's event sound, and a voice where there is one. Each
// only where it is wanted. No call waits.
class PlayerCues : public QObject
{
    Q_OBJECT

public:
    explicit PlayerCues(QObject* parent = nullptr) : QObject(parent) {}

    // Whether there is anything to speak with.
    virtual bool canSpeak() const;

    virtual void sound();
    // Breaks off what is being said.
    virtual void say(const QString& words);
    virtual void hush();

Q_SIGNALS:
    // The words could not be said.
    void voiceFailed();

private:
    desktop::Voice* m_voice = nullptr;  // from the first words on
};

}  // namespace cramp::ui::stretches
