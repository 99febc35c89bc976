// SPDX-License-Identifier: MIT
#include "ui/reader/guide_page.h"

#include "support/catch.h"
#include "ui/support/fake_host.h"
#include "ui/support/test_window.h"
#include "ui/widgets/found_text_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdlib>

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::reader;
using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;
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
    QLineEdit& findField() { return *page.findChild<FindField*>()->findChild<QLineEdit*>(); }
    void pressEnter(Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, with);
        QApplication::sendEvent(&findField(), &press);
    }
    // What the program says of the words that are looked for, to the eye and to a screen reader alike.
    QString answer()
    {
        const auto* said = page.findChild<FindField*>()->findChild<TextLabel*>();
        CHECK(said->text() == findField().accessibleDescription());
        CHECK(said->isVisible() != said->text().isEmpty());
        return said->text();
    }
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

TEST_CASE("of a text that is too long for its row the lines that do not fit are left out")
{
    QListWidget list;
    FoundTextDelegate delegate;
    const auto firstLines = [&](const QString& below) {
        auto* item = new QListWidgetItem(&list);
        FoundTextDelegate::setTexts(*item, {QStringLiteral("Title"), {}}, {below, {}});
        QImage image(220, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem row;
        row.rect = image.rect();
        delegate.paint(&painter, row, list.model()->index(list.row(item), 0));
        return image.copy(0, 0, 220, 40);
    };
    const QString fitting = QStringLiteral("These words stand on the first line, and these on the next");
    CHECK(firstLines(fitting) == firstLines(fitting + QStringLiteral(" xylophone quinine").repeated(9)));
}

TEST_CASE("words that overlap are found at one place")
{
    Shown shown;
    shown.page.showGuidePage(QStringLiteral("stretches"));
    shown.reader().mark({QStringLiteral("stretch")});
    const auto count = shown.reader().extraSelections().size();
    shown.reader().mark({QStringLiteral("Stretch"), QStringLiteral("stretches"), QStringLiteral("stretch")});
    CHECK(shown.reader().extraSelections().size() == count);
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

TEST_CASE("pages for reviewers do not stand in the list, and open all the same")
{
    Shown shown;
    REQUIRE(shown.results().count() > 10);
    for (int row = 0; row < shown.results().count(); ++row)
        CHECK_FALSE(shown.results().item(row)->text().contains(QStringLiteral("For reviewers")));
    shown.page.showGuidePage(QStringLiteral("for-reviewers"));
    CHECK(shown.reader().page() == QStringLiteral("for-reviewers"));
    CHECK(shown.reader().toPlainText().contains(QStringLiteral("H1 False reassurance")));
}

TEST_CASE("what is found stands where the eye is, and the place one is at stands out from the others")
{
    Shown shown;
    shown.page.showGuidePage(QStringLiteral("treatments"));
    shown.reader().mark({QStringLiteral("Vitamin K2")});
    shown.reader().findNext(false);
    const int height = shown.reader().viewport()->height();
    CHECK(shown.reader().cursorRect().top() > 0);
    CHECK(shown.reader().cursorRect().top() < height / 2);
    shown.reader().mark({QStringLiteral("pill")});
    shown.reader().findNext(false);
    const QTextCursor first = shown.reader().textCursor();
    shown.reader().findNext(false);
    CHECK(shown.reader().textCursor().position() > first.position());
    int standingOut = 0;
    const auto marks = shown.reader().extraSelections();
    for (const auto& mark : marks)
        standingOut += mark.format.background() != marks.first().format.background();
    CHECK(standingOut == 1);
    shown.reader().findNext(true);
    CHECK(shown.reader().textCursor().selectionStart() == first.selectionStart());
}

TEST_CASE("finding on a page says at which place of how many one is, or that there is none")
{
    Shown shown;
    shown.page.showGuidePage(QStringLiteral("treatments"));
    CHECK(shown.answer().isEmpty());
    shown.findField().setText(QStringLiteral("pill"));
    const auto count = shown.reader().extraSelections().size();
    REQUIRE(count > 2);
    CHECK(shown.answer() == QStringLiteral("1 of %1").arg(count));
    shown.pressEnter();
    CHECK(shown.answer() == QStringLiteral("2 of %1").arg(count));
    shown.reader().draw();
    CHECK(shown.answer() == QStringLiteral("2 of %1").arg(count));
    shown.pressEnter(Qt::ShiftModifier);
    shown.pressEnter(Qt::ShiftModifier);
    CHECK(shown.answer() == QStringLiteral("%1 of %1").arg(count));
    shown.findField().setText(QStringLiteral("xylophone"));
    CHECK(shown.answer() == QStringLiteral("Not found on this page"));
    shown.findField().setText(QStringLiteral(" "));
    CHECK(shown.answer().isEmpty());
}

TEST_CASE("words that are looked for are marked on the next page too, which opens at its top")
{
    Shown shown;
    shown.findField().setText(QStringLiteral("cramp"));
    shown.page.showGuidePage(QStringLiteral("pregnancy"));
    const auto count = shown.reader().extraSelections().size();
    REQUIRE(count > 1);
    CHECK(shown.answer() == QStringLiteral("%1 found").arg(count));
    CHECK(shown.reader().verticalScrollBar()->value() == 0);
    shown.pressEnter();
    CHECK(shown.answer() == QStringLiteral("1 of %1").arg(count));
    shown.search("quinine");
    shown.openFirst();
    CHECK(shown.findField().text().isEmpty());
    CHECK(shown.answer().isEmpty());
    CHECK(!shown.reader().extraSelections().isEmpty());
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

TEST_CASE("a link that leaves the program is asked about, and the reader stays where they are")
{
    Shown shown;
    const QWidget* before = shown.page.focusWidget();
    Q_EMIT shown.reader().anchorClicked(QUrl(QStringLiteral("https://example.org/page")));
    REQUIRE(shown.host.told.size() == 1);
    CHECK(shown.host.told[0].contains(QStringLiteral("example.org/page")));
    REQUIRE(shown.host.offered.size() == 1);
    CHECK(shown.host.offered[0].text == QStringLiteral("Open in my browser"));
    CHECK(shown.page.focusWidget() == before);
}

TEST_CASE("larger text leaves the reader at the words that stood at the top")
{
    TestWindow shown;
    shown.show();
    shown.window().showGuidePage(QStringLiteral("quinine"));
    TestWindow::settle();
    auto* reader = shown.window().findChild<GuideReader*>();
    reader->verticalScrollBar()->setValue(reader->verticalScrollBar()->maximum() / 2);
    const int before = reader->cursorForPosition({0, 0}).blockNumber();
    REQUIRE(before > 5);
    shown.window().trigger(ActionId::LargerText);
    TestWindow::settle();
    CHECK(std::abs(reader->cursorForPosition({0, 0}).blockNumber() - before) <= 1);
}

TEST_CASE("the wheel with Ctrl asks for larger or smaller text at each whole notch")
{
    Shown shown;
    const auto turn = [&shown](int eighths) {
        QWidget* sheet = shown.reader().viewport();
        QWheelEvent event(QPointF(9, 9), sheet->mapToGlobal(QPointF(9, 9)), QPoint(), QPoint(0, eighths),
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(sheet, &event);
    };
    turn(60);
    CHECK(shown.host.actions.empty());
    turn(60);
    turn(-120);
    CHECK(shown.host.actions == std::vector{ActionId::LargerText, ActionId::SmallerText});
}

TEST_CASE("the name of a stretch on a page leads through that stretch")
{
    Shown shown;
    Q_EMIT shown.reader().anchorClicked(QUrl(QStringLiteral("stretch:X2")));
    CHECK(shown.host.started == std::vector<StretchReference>{Stretch::X2});
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

TEST_CASE("the list marks the page that is open, whichever way led to it")
{
    Shown shown;
    const auto marked = [&shown] {
        const QListWidgetItem* item = shown.results().currentItem();
        return item == nullptr ? QString() : item->text();
    };
    shown.page.showGuidePage(QStringLiteral("when-to-get-help"));
    CHECK(marked() == QStringLiteral("When to get help"));
    shown.page.showGuidePage(QStringLiteral("in-a-cramp"));
    const QString here = marked();
    CHECK(here != QStringLiteral("When to get help"));
    shown.reader().goBack();
    CHECK(marked() == QStringLiteral("When to get help"));
    shown.page.showGuidePage(QStringLiteral("for-reviewers"));
    CHECK(marked().isEmpty());
}
