// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include "support/catch.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/entry/episode_editor.h"
#include "ui/history/bin_view.h"
#include "ui/support/example_records.h"
#include "ui/support/find_widgets.h"
#include "ui/support/layout_check.h"
#include "ui/support/test_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_foot.h"
#include "ui/widgets/place_tabs.h"
#include "ui/window/keys_window.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

#include <map>
#include <set>

using namespace cramp::diary;
using namespace cramp::session;
using namespace cramp::ui::cramp_now;
using namespace cramp::ui::entry;
using namespace cramp::ui::history;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;
using namespace cramp::ui::window;
using namespace cramp::test;

namespace
{

Episode earlier()
{
    Episode episode;
    episode.id = Uuid::random();
    episode.start = moment("2026-11-10T03:12:00+00:00");
    episode.status = Status::Complete;
    return episode;
}

void activate(MainWindow& window)
{
    window.activateWindow();
    TestWindow::settle();
    QEvent event(QEvent::ActivationChange);
    QApplication::sendEvent(&window, &event);
    TestWindow::settle();
}

void choose(const QWidget& within, const char* name)
{
    for (QAbstractButton* button : within.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&within) && button->accessibleName() == QString::fromUtf8(name))
            return button->click();
    FAIL("no answer " << name);
}

void press(QWidget& widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

TEST_CASE("the cramp screen stays red on black at night while the window is light", "[window]")
{
    TestWindow shown({}, "2026-11-22T03:12:00+00:00");
    shown.diary().context().settings.setNightByItself(false);
    shown.show(Theme::Light);
    shown.window().trigger(ActionId::CrampNow);
    auto* view = shown.window().findChild<CrampNowView*>();
    REQUIRE(view != nullptr);
    CHECK(Appearance::current().theme() == Theme::Night);
    activate(shown.window());
    CHECK(view->isVisible());
    CHECK(Appearance::current().theme() == Theme::Night);
    view->close();
    activate(shown.window());
    CHECK(Appearance::current().theme() == Theme::Light);
}

TEST_CASE("an entry with a sign of now is followed by the questions of the check", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.showPage(PageId::CheckIn);
    TestWindow::settle();
    choose(window, "Numbness: Left");
    buttonOf(window, "Nothing else new: save")->click();
    TestWindow::settle();
    CHECK(window.currentPage() == PageId::Check);
    CHECK(textsOf(window).contains(QStringLiteral("A few questions")));
    const auto* focused = qobject_cast<QAbstractButton*>(window.focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->accessibleName().endsWith(QStringLiteral(": Yes")));
}

TEST_CASE("an entry without a sign leads where it did", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.showPage(PageId::CheckIn);
    TestWindow::settle();
    buttonOf(window, "Nothing new today")->click();
    TestWindow::settle();
    CHECK(window.currentPage() == PageId::Today);
}

TEST_CASE("while a form is open nothing is undone from under it", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.trigger(ActionId::NoCrampsLastNight);
    window.showPage(PageId::Diary);
    window.trigger(ActionId::SelectAll);
    window.trigger(ActionId::Edit);
    TestWindow::settle();
    const Session& session = shown.diary().session();
    CHECK(session.canUndo());
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->text().startsWith(QStringLiteral("&Undo"))) CHECK_FALSE(action->isEnabled());
    CHECK(buttonOf(window, "Undo") == nullptr);
}

namespace
{

// The window with the form of its one cramp open.
struct OpenForm : TestWindow {
    OpenForm() : TestWindow({earlier()})
    {
        show();
        window().showPage(PageId::Diary);
        window().trigger(ActionId::SelectAll);
        window().trigger(ActionId::Edit);
        settle();
    }

    void type(const char* text)
    {
        QLineEdit& day = *window().findChild<EpisodeEditor*>()->findChild<QLineEdit*>();
        day.setText(QString::fromUtf8(text));
        Q_EMIT day.textEdited(day.text());
    }
    QString words() { return textsOf(window()); }
};

}  // namespace

TEST_CASE("a form opens with the keyboard in its first field", "[window]")
{
    OpenForm shown;
    auto* field = qobject_cast<QLineEdit*>(shown.window().focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->accessibleName() == QStringLiteral("When did it start?"));
}

TEST_CASE("a form that is not saved is told of on other pages, with the way back", "[window]")
{
    OpenForm shown;
    const char* way = "Not saved yet: the form on Diary";
    shown.window().showPage(PageId::Guide);
    CHECK(buttonOf(shown.window(), way) == nullptr);
    shown.window().showPage(PageId::Diary);
    shown.type("20 November 3.12");
    shown.window().showPage(PageId::Guide);
    QAbstractButton* back = buttonOf(shown.window(), way);
    REQUIRE(back != nullptr);
    CHECK_FALSE(shown.words().contains(QStringLiteral("Everything is saved")));
    for (const double scale : {1.0, 2.0}) {
        shown.show(Theme::Light, scale, {1024, 600});
        CHECK(layoutFaults(shown.window()).join(QLatin1Char('\n')).toStdString() == "");
    }
    shown.show();
    back->click();
    CHECK(shown.window().currentPage() == PageId::Diary);
    CHECK(qobject_cast<QLineEdit*>(shown.window().focusWidget()) != nullptr);
    CHECK(shown.words().contains(QStringLiteral("Not saved yet")));
    buttonOf(shown.window(), "Leave, and keep my answers")->click();
    CHECK(shown.words().contains(QStringLiteral("Your answers are kept.")));
}

TEST_CASE("with text at 200 % no page makes the window higher than a screen of 600 lets it be", "[window]")
{
    // Below the bar of a desktop and the title of a window.
    constexpr int room = 600 - 32 - 37;
    TestWindow shown(exampleRecords());
    shown.show(Theme::Light, 2.0, {1024, room});
    for (const PageId id :
         {PageId::Today, PageId::Diary, PageId::Trends, PageId::Stretches, PageId::Guide, PageId::Check,
          PageId::Report, PageId::Visits, PageId::AboutMe, PageId::Settings, PageId::CheckIn}) {
        shown.window().showPage(id);
        TestWindow::settle();
        INFO(static_cast<int>(id));
        CHECK(shown.window().size() == QSize(1024, room));
    }
    shown.window().trigger(ActionId::LogEarlier);
    TestWindow::settle();
    CHECK(shown.window().size() == QSize(1024, room));
}

TEST_CASE("Medicines and conditions opens at its top, with the keyboard on what adds a medicine", "[window]")
{
    TestWindow shown(exampleRecords());
    shown.show(Theme::Light, 1.0, {1366, 768});
    MainWindow& window = shown.window();
    window.showPage(PageId::AboutMe);
    TestWindow::settle();
    const auto* button = qobject_cast<QAbstractButton*>(window.focusWidget());
    REQUIRE(button != nullptr);
    CHECK(button->text() == QStringLiteral("Add a medicine…"));
    CHECK_FALSE(button->visibleRegion().isEmpty());
    for (const auto* tabs : window.findChildren<PlaceTabs*>())
        if (tabs->isVisible()) CHECK_FALSE(tabs->visibleRegion().isEmpty());
}

TEST_CASE("Settings leads to the one place where the name is edited", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.showPage(PageId::Settings);
    TestWindow::settle();
    buttonOf(window, "Edit the name and other details…")->click();
    TestWindow::settle();
    CHECK(window.currentPage() == PageId::AboutMe);
    const auto* field = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->accessibleName() == QStringLiteral("Name"));
    CHECK_FALSE(field->visibleRegion().isEmpty());
}

TEST_CASE("in another time zone the day and the time of the last save are those of that place", "[window]")
{
    TestWindow shown({earlier()}, "2026-11-22T18:30:00+00:00");
    shown.show();
    MainWindow& window = shown.window();
    window.trigger(ActionId::NoCrampsLastNight);
    TestWindow::settle();
    CHECK(textsOf(window).contains(QStringLiteral("Sunday 22 November")));
    CHECK(textsOf(window).contains(QStringLiteral("Saved at 18:30")));
    shown.diary().setNow("2026-11-23T03:30:00+09:00");
    shown.diary().context().zone = cramp::platform::LocalZone::named("Asia/Tokyo");
    window.zoneChanged();
    TestWindow::settle();
    CHECK(textsOf(window).contains(QStringLiteral("Monday 23 November")));
    CHECK(textsOf(window).contains(QStringLiteral("Saved at 03:30")));
}

TEST_CASE("what a form saved is told with its undo, and stays chosen", "[window]")
{
    OpenForm shown;
    shown.type("20 November 3.12");
    buttonOf(shown.window(), "Save")->click();
    CHECK(shown.words().contains(QStringLiteral("Change saved: editing 1 cramp.")));
    CHECK(buttonOf(shown.window(), "Undo") != nullptr);
    CHECK(buttonOf(shown.window(), "Edit…")->isEnabled());
}

TEST_CASE("the place of the diary leads from its bin to its table", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    for (const bool byKey : {false, true}) {
        shown.window().trigger(ActionId::ShowBin);
        REQUIRE(buttonOf(shown.window(), "Back to the diary") != nullptr);
        auto* bin = shown.window().findChild<BinView*>();
        if (byKey)
            Q_EMIT bin->findChild<QShortcut*>()->activated();
        else
            shown.window().showPage(PageId::Diary);
        CHECK(buttonOf(shown.window(), "Back to the diary") == nullptr);
    }
}

TEST_CASE("one message at a time, until the next, a change of page or Close", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    const auto& message = *window.findChild<FloatingMessage*>();
    window.trigger(ActionId::NoCrampsLastNight);
    CHECK(message.sentence() == QStringLiteral("Change saved: no cramps last night."));
    CHECK(buttonOf(message, "Undo") != nullptr);
    // What the same press has said survives where it leads.
    window.showPage(PageId::Diary);
    CHECK(message.isVisible());
    TestWindow::settle();
    window.trigger(ActionId::SelectAll);
    window.trigger(ActionId::Copy);
    CHECK(message.sentence() == QStringLiteral("Copied 1 cramp."));
    CHECK(buttonOf(message, "Undo") == nullptr);
    CHECK(shown.diary().session().canUndo());
    TestWindow::settle();
    window.showPage(PageId::Guide);
    CHECK_FALSE(message.isVisible());
    window.showFailure(QStringLiteral("The disk is full."));
    TestWindow::settle();
    buttonOf(message, "Close")->click();
    CHECK_FALSE(message.isVisible());
}

TEST_CASE("a message moves nothing, takes no focus and lies within the window", "[window]")
{
    OpenForm shown;
    for (const double scale : {1.0, 2.0}) {
        shown.show(Theme::Light, scale, {1024, 600});
        MainWindow& window = shown.window();
        TestWindow::settle();
        const QWidget& stack = *window.findChild<QStackedWidget*>();
        const QRect before = stack.geometry();
        const QWidget* focus = window.focusWidget();
        window.showFailure(
            QStringLiteral("The diary could not be written, because the disk is full. Make "
                           "room on it, and save again."));
        TestWindow::settle();
        const auto& message = *window.findChild<FloatingMessage*>();
        CHECK(stack.geometry() == before);
        CHECK(window.focusWidget() == focus);
        CHECK(message.parentWidget()->rect().contains(message.geometry()));
        for (const auto* foot : window.findChildren<PageFoot*>()) {
            if (!foot->isVisible()) continue;
            const QRect buttons(foot->mapTo(message.parentWidget(), QPoint(0, 0)), foot->size());
            CHECK_FALSE(message.geometry().intersects(buttons));
        }
        CHECK(layoutFaults(window).join(QLatin1Char('\n')).toStdString() == "");
    }
}

TEST_CASE("F6 goes round the parts of the window that are shown", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.activateWindow();
    window.showPage(PageId::Diary);
    TestWindow::settle();
    const auto& sidebar = *window.findChild<Sidebar*>();
    const auto& message = *window.findChild<FloatingMessage*>();
    const auto isIn = [&](const QWidget& part) { return part.isAncestorOf(window.focusWidget()); };
    window.trigger(ActionId::NextRegion);
    CHECK(isIn(sidebar));
    window.trigger(ActionId::NextRegion);
    CHECK_FALSE(isIn(sidebar));
    window.trigger(ActionId::NoCrampsLastNight);
    TestWindow::settle();
    window.trigger(ActionId::NextRegion);
    CHECK(isIn(message));
    window.trigger(ActionId::NextRegion);
    CHECK(isIn(sidebar));
    window.trigger(ActionId::PreviousRegion);
    CHECK(isIn(message));
    buttonOf(message, "Close")->click();
    CHECK_FALSE(isIn(message));
    CHECK(window.focusWidget() != nullptr);
}

TEST_CASE("a cramp begins from every page by the button at the head of the sidebar", "[window]")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(PageId::Guide);
    buttonOf(shown.window(), "I have a cramp now")->click();
    CHECK(shown.window().findChild<CrampNowView*>() != nullptr);
    CHECK(shown.diary().onDisk().episodes.size() == 1);
}

TEST_CASE("the window of keys lists every action that has one", "[window]")
{
    TestWindow shown;
    shown.show();
    shown.window().trigger(ActionId::Shortcuts);
    TestWindow::settle();
    const auto* keys = shown.window().findChild<KeysWindow*>();
    REQUIRE(keys != nullptr);
    const QString texts = textsOf(*keys);
    for (const ActionRow& row : actionRows()) {
        if (*row.shortcut == '\0') continue;
        INFO(row.text);
        const QKeySequence sequence(QLatin1String(row.shortcut), QKeySequence::PortableText);
        CHECK(texts.contains(sequence.toString(QKeySequence::NativeText)));
        CHECK(texts.contains(textOf(row).remove(QLatin1Char('&'))));
    }
    CHECK(layoutFaults(*keys).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("Ctrl+1 to 5 lead to the five places, Ctrl+P prints, and no menu has a letter twice", "[window]")
{
    const std::map<std::string, ActionId> keys = {
        {"Ctrl+1", ActionId::ShowToday},     {"Ctrl+2", ActionId::ShowDiary},
        {"Ctrl+3", ActionId::ShowStretches}, {"Ctrl+4", ActionId::ShowGuide},
        {"Ctrl+5", ActionId::ShowCheck},     {"Ctrl+P", ActionId::Print},
        {"Ctrl+Shift+P", ActionId::SavePdf}};
    for (const auto& [key, action] : keys)
        CHECK(rowOf(action).shortcut == key);
    std::set<std::pair<MenuId, QChar>> letters;
    for (const ActionRow& row : actionRows()) {
        const QString text = textOf(row);
        const qsizetype mark = text.indexOf(QLatin1Char('&'));
        if (mark < 0) continue;
        INFO(row.text);
        CHECK(letters.emplace(row.menu, text.at(mark + 1).toLower()).second);
    }
}

TEST_CASE("the window is not closed over what is typed and would be lost, but at the second time", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.showPage(PageId::CheckIn);
    buttonOf(window, "6")->click();
    window.showPage(PageId::Guide);
    CHECK(buttonOf(window, "Not saved yet: your check-in") != nullptr);
    CHECK_FALSE(window.close());
    CHECK(window.currentPage() == PageId::CheckIn);
    CHECK(textsOf(window).contains(QStringLiteral("You have not saved what you entered here")));
    CHECK(window.close());
}

TEST_CASE("what is said of the page in front, that it is not saved, goes with the page", "[window]")
{
    TestWindow shown({earlier()});
    shown.show();
    MainWindow& window = shown.window();
    window.showPage(PageId::CheckIn);
    buttonOf(window, "6")->click();
    CHECK_FALSE(window.close());
    window.showPage(PageId::Guide);
    CHECK_FALSE(textsOf(window).contains(QStringLiteral("You have not saved what you entered here")));
    // From another page it is said anew: what would be lost is out of sight.
    CHECK_FALSE(window.close());
    CHECK(window.currentPage() == PageId::CheckIn);
    CHECK(textsOf(window).contains(QStringLiteral("You have not saved what you entered here")));
    CHECK(window.close());
}

TEST_CASE("a form that keeps a draft does not hold the window", "[window]")
{
    OpenForm shown;
    shown.type("20 November 3.12");
    CHECK(shown.window().close());
}

TEST_CASE("a window for another diary stands where this one stood", "[window]")
{
    TestWindow shown;
    shown.show();
    shown.window().setGeometry(40, 50, 720, 620);
    shown.window().trigger(ActionId::OpenExample);
    MainWindow next(shown.diary().context().settings);
    CHECK(next.geometry() == QRect(40, 50, 720, 620));
}

TEST_CASE("no two actions have the same key: Qt would do neither", "[window]")
{
    std::map<QString, ActionId> owners;
    for (const ActionRow& row : actionRows()) {
        if (*row.shortcut == '\0') continue;
        INFO(row.text << " " << row.shortcut);
        CHECK(owners.emplace(QString::fromLatin1(row.shortcut), row.id).second);
    }
}

TEST_CASE("Enter presses a button, but not one of the screen at 3 a.m.", "[window]")
{
    int clicks = 0;
    Button usual(QStringLiteral("Save"));
    Button night(QStringLiteral("Left calf"), Button::Role::Night);
    for (Button* button : {&usual, &night})
        QObject::connect(button, &QPushButton::clicked, [&clicks] { ++clicks; });
    press(usual, Qt::Key_Return);
    CHECK(clicks == 1);
    press(night, Qt::Key_Return);
    CHECK(clicks == 1);
}

TEST_CASE("an & in words that are not the program's own is no mark of a key", "[window]")
{
    CHECK(asWritten(QStringLiteral("Hospital or A&E")) == QStringLiteral("Hospital or A&&E"));
}
