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
