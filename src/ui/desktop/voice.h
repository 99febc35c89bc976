// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QThread;

namespace cramp::ui::desktop
{

class VoiceEngine;

// Speaks English words aloud, where the program was built with Qt TextToSpeech and the system has an engine
// for it. An engine may take seconds to open, because it looks for every voice that there is; so it has a
// thread of its own, and no call here waits. Nothing is opened before the first words.
class Voice : public QObject
{
    Q_OBJECT

public:
    explicit Voice(QObject* parent = nullptr);
    ~Voice() override;

    // Whether there is an engine to try.
    static bool isThere();

    // Says this instead of anything that was still to be said.
    void say(const QString& words);
    // Breaks off what this program says; others that use the same engine are left alone as far as it allows.
    void hush();

Q_SIGNALS:
    // The engine did not answer, or has no English voice. The next words try again.
    void failed();

private:
    QThread* m_thread = nullptr;
    VoiceEngine* m_engine = nullptr;
};

}  // namespace cramp::ui::desktop
