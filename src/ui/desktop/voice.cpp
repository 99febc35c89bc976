// SPDX-License-Identifier: MIT
#include "ui/desktop/voice.h"

#ifdef CRAMP_SPEECH

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTextToSpeech>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace cramp::ui::desktop
{

namespace
{

constexpr unsigned long longestFarewell = 5000;  // milliseconds

bool isEnglish(const QLocale& locale)
{
    return locale.language() == QLocale::English;
}

// The content is English whatever the system speaks. Setting a language that is not there changes nothing.
bool setEnglish(QTextToSpeech& speech)
{
    speech.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (isEnglish(speech.locale())) return true;
    for (const QLocale& locale : speech.availableLocales()) {
        if (!isEnglish(locale)) continue;
        speech.setLocale(locale);
        return isEnglish(speech.locale());
    }
    return false;
}

}  // namespace

// Lives in the voice's thread; only turn() is called from elsewhere. Words whose turn is over are not said.
class VoiceEngine : public QObject
{
public:
    // failed: called in the voice's thread.
    explicit VoiceEngine(std::function<void()> failed) : m_failed(std::move(failed)) {}

    int turn() { return ++m_turn; }

    void say(int turn, const QString& words)
    {
        if (turn != m_turn || !open() || turn != m_turn) return;
        hush();
        m_isSaying = true;
        m_speech->say(words);
    }

    // Only stops when there is something to stop: Speech Dispatcher would interrupt other programs too.
    void hush()
    {
        if (m_isSaying) m_speech->stop();
        m_isSaying = false;
        m_hasBegun = false;
    }

private:
    bool open()
    {
        if (m_speech && m_speech->state() != QTextToSpeech::Error) return true;
        m_speech = std::make_unique<QTextToSpeech>();
        if (m_speech->state() == QTextToSpeech::Error || !setEnglish(*m_speech)) {
            m_speech.reset();
            m_failed();
            return false;
        }
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &VoiceEngine::follow);
        return true;
    }

    // The end of interrupted words may be reported only after the next ones were given.
    void follow(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Speaking) m_hasBegun = true;
        if (state == QTextToSpeech::Ready && m_hasBegun) m_isSaying = m_hasBegun = false;
    }

    std::function<void()> m_failed;
    std::atomic<int> m_turn{0};
    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_isSaying = false;
    bool m_hasBegun = false;
};

Voice::Voice(QObject* parent) : QObject(parent), m_thread(new QThread)
{
    const auto tell = [voice = QPointer(this)] {
        if (voice) Q_EMIT voice->failed();
    };
    m_engine = new VoiceEngine([tell] { QMetaObject::invokeMethod(qApp, tell, Qt::QueuedConnection); });
    m_engine->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread->start();
}

// An engine that never answers is left alone until the program ends.
Voice::~Voice()
{
    hush();
    m_thread->quit();
    if (m_thread->wait(longestFarewell)) delete m_thread;
}

bool Voice::isThere()
{
    return !QTextToSpeech::availableEngines().isEmpty();
}

void Voice::say(const QString& words)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, turn = m_engine->turn(), words] { engine->say(turn, words); },
        Qt::QueuedConnection);
}

void Voice::hush()
{
    m_engine->turn();
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine] { engine->hush(); }, Qt::QueuedConnection);
}

}  // namespace cramp::ui::desktop

#else

namespace cramp::ui::desktop
{

Voice::Voice(QObject* parent) : QObject(parent) {}

Voice::~Voice() = default;

bool Voice::isThere()
{
    return false;
}

void Voice::say(const QString&) {}

void Voice::hush() {}

}  // namespace cramp::ui::desktop

#endif
