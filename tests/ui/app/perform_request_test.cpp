// SPDX-License-Identifier: MIT
#include "ui/app/perform_request.h"

#include "support/catch.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/support/test_window.h"
#include "ui/window/failure_window.h"

#include <QDialog>

using namespace cramp::ui;
using namespace cramp::ui::app;
using namespace cramp::ui::desktop;
using namespace cramp::test;

namespace
{

cramp_now::CrampNowView* crampScreen(TestWindow& shown)
{
    return shown.window().findChild<cramp_now::CrampNowView*>();
}

std::size_t cramps(TestWindow& shown)
{
    return shown.diary().context().session.recent().episodes.size();
}

}  // namespace

TEST_CASE("a cramp that another start tells of is begun in the window that is there, once")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(host::PageId::Settings);
    shown.window().showMinimized();
    raiseAndPerform(&shown.window(), StartRequest::CrampNow);
    REQUIRE(crampScreen(shown) != nullptr);
    CHECK(crampScreen(shown)->isVisible());
    CHECK(cramps(shown) == 1);
    raiseAndPerform(&shown.window(), StartRequest::CrampNow);
    raiseAndPerform(&shown.window(), StartRequest::Show);
    TestWindow::settle();
    CHECK(cramps(shown) == 1);
}

TEST_CASE("a dialog does not stand in the way of a cramp")
{
    TestWindow shown;
    shown.show();
    auto* dialog = new QDialog(&shown.window());
    dialog->open();
    TestWindow::settle();
    REQUIRE(QApplication::activeModalWidget() == dialog);
    raiseAndPerform(&shown.window(), StartRequest::Show);
    CHECK(dialog->isVisible());
    raiseAndPerform(&shown.window(), StartRequest::CrampNow);
    CHECK_FALSE(dialog->isVisible());
    CHECK(cramps(shown) == 1);
}

TEST_CASE("the form for an earlier cramp waits behind the screen of a cramp")
{
    TestWindow shown;
    shown.show();
    shown.window().showPage(host::PageId::Guide);
    raiseAndPerform(&shown.window(), StartRequest::EarlierCramp);
    CHECK(shown.window().currentPage() == host::PageId::Today);
    shown.window().showPage(host::PageId::Guide);
    raiseAndPerform(&shown.window(), StartRequest::CrampNow);
    const host::PageId behind = shown.window().currentPage();
    raiseAndPerform(&shown.window(), StartRequest::EarlierCramp);
    CHECK(shown.window().currentPage() == behind);
    CHECK(crampScreen(shown)->isVisible());
}

TEST_CASE("where no diary could be opened, the window that says so comes forward")
{
    window::FailureWindow failure;
    failure.setAttribute(Qt::WA_DeleteOnClose, false);
    failure.say(QStringLiteral("Your diary could not be opened"), QStringLiteral("It is damaged."));
    failure.showMinimized();
    raiseAndPerform(nullptr, StartRequest::CrampNow);
    CHECK_FALSE(failure.isMinimized());
}
