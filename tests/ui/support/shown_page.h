// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/support/example_records.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"

#include <QApplication>

namespace cramp::test
{

// A page on a diary of its own, offscreen, with a window that only applies what it is asked to.
template <typename Page>
struct ShownPage {
    explicit ShownPage(const std::vector<diary::Record>& records = exampleRecords())
        : diary(records),
          host(diary.session()),
          page(diary.context(), host, nullptr)
    {
        diary.session().onChanged([this] { page.refresh(); });
        page.resize(900, 700);
        page.refresh();
        page.show();
        settle();
    }

    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    QString texts() const { return textsOf(page); }
    bool has(const char* button) const { return buttonOf(page, button) != nullptr; }
    void click(const char* text)
    {
        QAbstractButton* button = buttonOf(page, text);
        INFO(text);
        REQUIRE(button != nullptr);
        button->click();
        settle();
    }
    // By its accessible name.
    void choose(const char* name)
    {
        for (auto* button : page.template findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&page) && button->accessibleName() == QString::fromUtf8(name))
                return button->click();
        FAIL("no answer " << name);
    }

    TestDiary diary;
    FakeHost host;
    Page page;
};

}  // namespace cramp::test
