// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "support/catch.h"
#include "ui/button.h"
#include "ui/cramp_now_view.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_window.h"

#include <QKeyEvent>

using namespace cramp;
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

void press(QWidget& widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

TEST_CASE("the cramp screen stays red on black at night while the window is light", "[window]")
{
    TestWindow shown({}, "2026-11-22T03:12:00+00:00");
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
