// SPDX-License-Identifier: MIT
#include "ui/guide_page.h"

#include "support/catch.h"
#include "ui/found_text_delegate.h"
#include "ui/support/fake_host.h"
#include "ui/support/test_window.h"

#include <QScrollBar>

using namespace cramp;
using namespace cramp::test;

namespace
{

struct Shown {
    Shown() : host(diary.session()), page(diary.context(), host, nullptr)
    {
        page.resize(1200, 768);
        page.refresh();
        page.show();
    }
    void search(const char* words) { page.findChild<QLineEdit*>()->setText(QString::fromUtf8(words)); }
    QListWidget& results() { return *page.findChild<QListWidget*>(); }
    GuideReader& reader() { return *page.findChild<GuideReader*>(); }
    void openFirst() { Q_EMIT results().itemActivated(results().item(0)); }

    TestDiary diary;
    FakeHost host;
    GuidePage page;
};

}  // namespace

TEST_CASE("places that were found are counted in letters, not in bytes")
{
    const MarkedText text = markedText("Für cramps", {{5, 6}});
    REQUIRE(text.marks.size() == 1);
    CHECK(text.text.mid(text.marks[0].start, text.marks[0].length) == QStringLiteral("cramps"));
}

TEST_CASE("a search lists pages, and a result opens with its words marked")
{
    Shown shown;
    shown.search("quinine");
    REQUIRE(shown.results().count() > 0);
    CHECK(shown.results().item(0)->text().contains(QStringLiteral("uinine")));
    shown.openFirst();
    const auto marks = shown.reader().extraSelections();
    REQUIRE(!marks.isEmpty());
    for (const auto& mark : marks)
        CHECK(mark.cursor.selectedText().contains(QStringLiteral("uinine")));
    shown.reader().draw();
    CHECK(shown.reader().extraSelections().size() == marks.size());
}

TEST_CASE("what is found stands where the eye is, and the place one is at stands out from the others")
{
    Shown shown;
    shown.page.showGuidePage(QStringLiteral("treatments"));
    shown.reader().mark({QStringLiteral("Vitamin K2")});
    const int height = shown.reader().viewport()->height();
    CHECK(shown.reader().cursorRect().top() > 0);
    CHECK(shown.reader().cursorRect().top() < height / 2);
    shown.reader().mark({QStringLiteral("pill")});
    shown.reader().findNext(QStringLiteral("pill"), false);
    const QTextCursor first = shown.reader().textCursor();
    shown.reader().findNext(QStringLiteral("pill"), false);
    CHECK(shown.reader().textCursor().position() > first.position());
    int standingOut = 0;
    const auto marks = shown.reader().extraSelections();
    for (const auto& mark : marks)
        standingOut += mark.format.background() != marks.first().format.background();
    CHECK(standingOut == 1);
    shown.reader().findNext(QStringLiteral("pill"), true);
    CHECK(shown.reader().textCursor().selectionStart() == first.selectionStart());
}

TEST_CASE("in a low window the page has the room of what cannot be used, and finding is a key away")
{
    Shown shown;
    shown.page.showGuidePage(QStringLiteral("quinine"));
    QLineEdit* find = shown.page.findChildren<QLineEdit*>().last();
    REQUIRE(find->accessibleName() == QStringLiteral("Find on this page"));
    CHECK(find->isVisible());
    shown.page.resize(800, 300);
    CHECK_FALSE(find->isVisible());
    shown.page.perform(ActionId::Find);
    CHECK(find->isVisible());
    find->setText(QStringLiteral("tonic"));
    shown.page.showGuidePage(QStringLiteral("pregnancy"));
    CHECK(find->isVisible());
    shown.page.resize(1200, 768);
    find->clear();
    CHECK(find->isVisible());
}

TEST_CASE("a slip of the finger still finds the page")
{
    Shown shown;
    shown.search("magnesum");
    REQUIRE(shown.results().count() > 0);
    CHECK(shown.results().item(0)->text().contains(QStringLiteral("agnesium")));
}

TEST_CASE("nothing found is said")
{
    Shown shown;
    shown.search("xylophone zzz");
    REQUIRE(shown.results().count() == 1);
    CHECK(shown.results().item(0)->text().startsWith(QStringLiteral("Nothing found")));
}

TEST_CASE("back and forward lead through the pages that were open")
{
    Shown shown;
    const QString first = shown.reader().page();
    shown.page.showGuidePage(QStringLiteral("pregnancy"));
    REQUIRE(shown.page.canPerform(ActionId::Back));
    shown.page.perform(ActionId::Back);
    CHECK(shown.reader().page() == first);
    REQUIRE(shown.page.canPerform(ActionId::Forward));
    shown.page.perform(ActionId::Forward);
    CHECK(shown.reader().page() == QStringLiteral("pregnancy"));
}

TEST_CASE("a page opens at its top")
{
    TestWindow shown;
    const QSize size = GENERATE(QSize(1024, 600), QSize(1280, 1600), QSize(2560, 1440));
    shown.show(Theme::Light, 1.0, size);
    shown.window().showPage(PageId::Guide);
    TestWindow::settle();
    CHECK(shown.window().findChild<GuideReader*>()->verticalScrollBar()->value() == 0);
}
