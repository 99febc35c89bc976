// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace cramp::test
{

using namespace std::chrono_literals;

// Today on a diary of its own.
struct Shown {
    explicit Shown(const std::vector<diary::Record>& records = {}, std::string_view now = TestDiary::usualNow,
                   bool isExample = false)
        : diary(records, now, isExample),
          host(diary.session()),
          page(diary.context(), host, nullptr)
    {
        page.resize(800, 768);
        page.refresh();
        page.show();
    }

    QString texts() const { return textsOf(page); }
    bool has(const char* button) const { return buttonOf(page, button) != nullptr; }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    void type(const char* text)
    {
        for (auto* line : page.findChildren<QLineEdit*>())
            if (line->isVisibleTo(&page)) {
                line->setText(QString::fromUtf8(text));
                return Q_EMIT line->textEdited(line->text());
            }
        FAIL("no line to type into");
    }
    // Presses the answer of a question.
    void choose(const char* name)
    {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name) && button->isVisibleTo(&page)) {
                button->click();
                QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return QApplication::processEvents();
            }
        FAIL("no answer " << name);
    }
    bool isChosen(const char* name) const
    {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name) && button->isVisibleTo(&page))
                return button->isChecked();
        return false;
    }
    void choosePain(const char* pain)
    {
        choose(
            ("How bad was the pain? 0 is none, 10 the worst you can imagine: " + std::string(pain)).c_str());
    }
    // The oldest first.
    std::vector<diary::Episode> episodes() const
    {
        auto episodes = diary.onDisk().episodes;
        std::ranges::sort(episodes, {},
                          [](const diary::Episode& episode) { return episode.start.instant(); });
        return episodes;
    }

    TestDiary diary;
    FakeHost host;
    ui::today::TodayPage page;
};

inline diary::Episode episode(std::string_view start, diary::Status status = diary::Status::Complete)
{
    diary::Episode made;
    made.id = diary::Uuid::random();
    made.start = moment(start);
    made.status = status;
    return made;
}

}  // namespace cramp::test
