// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace cramp
{

// What the stretch player gives to the ear: the system's event sound, and a voice where the program was built
// with Qt TextToSpeech and the system has one. Each only where it is wanted.
class PlayerCues : public QObject
{
    Q_OBJECT

public:
    explicit PlayerCues(QObject* parent = nullptr);
    ~PlayerCues() override;

    // Whether there is anything to speak with.
    static bool canSpeak();

    void sound();
    // Breaks off what is being said.
    void say(const QString& words);
    void hush();

private:
    struct Voice;
    std::unique_ptr<Voice> m_voice;
};

}  // namespace cramp
