// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/stretches/player_view.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QKeyEvent>

namespace cramp::test
{

// Notes what would be heard.
class HeardCues : public ui::stretches::PlayerCues
{
public:
    bool canSpeak() const override { return true; }
    void sound() override { ++sounds; }
    void say(const QString& words) override { said << words; }
    void hush() override { said << QString(); }

    // What was said last; empty: it was broken off.
    QString last() const { return said.isEmpty() ? QString() : said.last(); }

    int sounds = 0;
    QStringList said;
};

// A player whose clock stands still until the test moves it.
struct Playing {
    explicit Playing(diary::Stretch stretch, const guide::Legs& legs = {},
                     std::string_view now = TestDiary::usualNow)
        : diary({}, now),
          view(diary.context(),
               guide::StretchPlayer(guide::programmeOf(stretch, diary.context().guide(), {}).value(), legs,
                                    diary.now()),
               cues, [this] { return ticks; })
    {
        QObject::connect(&view, &ui::stretches::PlayerView::finished, [this] { ++finished; });
        QObject::connect(&view, &ui::stretches::PlayerView::left, [this] { ++left; });
        view.resize(800, 700);
        view.show();
        cues.said.clear();
    }

    void pass(std::chrono::milliseconds time)
    {
        for (; time > std::chrono::milliseconds(0); time -= std::chrono::milliseconds(500)) {
            ticks += std::min(time, std::chrono::milliseconds(500));
            view.tick();
        }
    }
    void key(int code) { keyTo(view, code); }
    static void keyTo(ui::stretches::PlayerView& view, int code)
    {
        QWidget* target = view.focusWidget() != nullptr ? view.focusWidget() : &view;
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier);
        QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier);
        QApplication::sendEvent(target, &press);
        QApplication::sendEvent(target, &release);
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(view, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    bool has(const char* button) const { return buttonOf(view, button) != nullptr; }
    bool says(const char* text) const
    {
        QApplication::processEvents();
        return textsOf(view).contains(QString::fromUtf8(text));
    }
    const ui::widgets::CountRing& ring() const { return *view.findChild<ui::widgets::CountRing*>(); }
    guide::PlayerPhase phase() const { return view.player().move().phase; }

    TestDiary diary;
    std::chrono::milliseconds ticks{0};
    HeardCues cues;
    ui::stretches::PlayerView view;
    int finished = 0;
    int left = 0;
};

}  // namespace cramp::test
