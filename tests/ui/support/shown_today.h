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
        auto* line = page.findChild<QLineEdit*>();
        REQUIRE(line != nullptr);
        line->setText(QString::fromUtf8(text));
        Q_EMIT line->textEdited(line->text());
    }
    // Presses the answer of a question.
    void choose(const char* name)
    {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QString::fromUtf8(name)) return button->click();
        FAIL("no answer " << name);
    }
    std::vector<diary::Episode> episodes() const { return diary.onDisk().episodes; }

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
