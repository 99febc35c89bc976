// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>
#include <QKeyEvent>

namespace cramp::test
{

using namespace std::chrono_literals;

// The screen at 3 a.m. on a cramp that began at 03:12, with a clock for the keys that the test moves too.
struct Screen {
    explicit Screen(std::chrono::seconds ago = 0s, std::string_view now = "2026-11-22T03:12:00+00:00",
                    const std::vector<diary::Record>& others = {})
        : diary(withCramp(others, moment(now)), now),
          host(diary.session())
    {
        diary.advance(ago);
        view =
            std::make_unique<ui::cramp_now::CrampNowView>(diary.context(), host, id, [this] { return keys; });
        QObject::connect(view.get(), &ui::cramp_now::CrampNowView::closed, [this] { closed = true; });
        view->resize(1024, 768);
        view->show();
    }

    std::vector<diary::Record> withCramp(std::vector<diary::Record> records, const diary::Moment& start)
    {
        diary::Episode episode;
        episode.id = id;
        episode.start = start;
        episode.status = diary::Status::Ongoing;
        records.emplace_back(episode);
        return records;
    }

    // The clock runs, and the screen sees it run.
    void wait(std::chrono::milliseconds by)
    {
        constexpr std::chrono::milliseconds seen = 30s;
        for (; by > seen; by -= seen)
            lapse(seen);
        lapse(by);
    }
    // Time goes by that the screen sees nothing of.
    void lapse(std::chrono::milliseconds by)
    {
        keys += by;
        diary.advance(std::chrono::floor<std::chrono::seconds>(by));
        view->tick();
    }
    void press(Qt::Key key, bool isRepeat = false)
    {
        QWidget* target = view->focusWidget() != nullptr ? view->focusWidget() : view.get();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(), isRepeat);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(), isRepeat);
        QApplication::sendEvent(target, &down);
        QApplication::sendEvent(target, &up);
    }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(*view, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
    }
    diary::Episode onDisk() const
    {
        for (const diary::Episode& episode : diary.onDisk().episodes)
            if (episode.id == id) return episode;
        FAIL("the cramp is not on the disk");
        return {};
    }

    diary::Uuid id = diary::Uuid::random();
    TestDiary diary;
    FakeHost host;
    std::chrono::milliseconds keys{5000};
    std::unique_ptr<ui::cramp_now::CrampNowView> view;
    bool closed = false;
};

}  // namespace cramp::test
