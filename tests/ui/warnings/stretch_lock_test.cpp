// SPDX-License-Identifier: MIT
// Walks every screen that shows a stretch, with a sign against it on one leg, the other, or either.
#include "ui/warnings/stretch_lock.h"

#include "paper/figure/figure_object.h"
#include "support/catch.h"
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/pictures/figure_view.h"
#include "ui/reader/guide_page.h"
#include "ui/reader/guide_reader.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/stretches_page.h"
#include "ui/support/fake_host.h"
#include "ui/support/find_widgets.h"
#include "ui/support/test_diary.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>

using namespace cramp::diary;
using namespace cramp::paper::figure;
using namespace cramp::ui::cramp_now;
using namespace cramp::ui::host;
using namespace cramp::ui::pictures;
using namespace cramp::ui::reader;
using namespace cramp::ui::stretches;
using namespace cramp::ui::today;
using namespace cramp::ui::warnings;
using namespace cramp::test;

namespace
{

// Which leg has the sign; none: it may be on either.
using Locked = std::optional<Side>;
const std::array locks = {Locked(Side::Left), Locked(Side::Right), Locked()};

CheckIn swelling(Locked side)
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment("2026-11-20T09:00:00+00:00");
    made.symptoms = {{Symptom::Swelling, side, true, {}}};
    return made;
}

Episode ongoing(std::string_view start)
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment(start);
    made.status = Status::Ongoing;
    return made;
}

std::vector<Record> recordsWith(Locked side)
{
    Plan plan;
    plan.id = Uuid::random();
    plan.stretch = Stretch::X4;
    plan.from = parseDate("2026-11-10").value();
    Exercise own;
    own.id = Uuid::random();
    own.name = "Both calves at the wall";
    own.parts = {Stretch::X2};
    StretchSession done;
    done.id = Uuid::random();
    done.stretch = Stretch::X4;
    done.at = moment("2026-11-21T21:00:00+00:00");
    return {swelling(side), plan, own, done};
}

QString freeLeg(Locked locked)
{
    return locked == Side::Left ? QStringLiteral(", right leg") : QStringLiteral(", left leg");
}

// No figure shows the locked leg, or both at once.
void checkFigures(const QWidget& screen, Locked locked)
{
    for (const auto* figure : screen.findChildren<StretchFigureView*>()) {
        if (!figure->isVisibleTo(&screen)) continue;
        INFO(figure->accessibleName().toStdString());
        CHECK((locked && figure->accessibleName().endsWith(freeLeg(locked))));
    }
}

void settle()
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

bool hasVisible(const QWidget& screen, const char* text)
{
    return buttonOf(screen, text) != nullptr;
}

QString whyOf(TestDiary& diary)
{
    return stopSentence(diary.context());
}

}  // namespace

TEST_CASE("without a sign nothing is locked, with one it says which leg")
{
    TestDiary sound;
    CHECK(stretchLock(sound.context()).allowed().both());
    CHECK(whyOf(sound).isEmpty());
    TestDiary left({swelling(Side::Left)});
    CHECK(whyOf(left).startsWith(QStringLiteral("Do not stretch or rub your left leg")));
    TestDiary either({swelling(std::nullopt)});
    CHECK(whyOf(either).startsWith(QStringLiteral("Do not stretch or rub your legs")));
}

TEST_CASE("the lock holds while the check is off")
{
    TestDiary diary({swelling(Side::Left)});
    diary.session().lookForSigns(false);
    CHECK(stretchLock(diary.context()).allowed() == cramp::guide::Legs{false, true});
}

TEST_CASE("a sign in the entry of the running cramp locks its leg, before any rule holds")
{
    Episode open = ongoing("2026-11-22T07:59:00+00:00");
    open.symptoms = {{Symptom::Warmth, Side::Right, true, {}}};
    TestDiary diary({open});
    FakeHost host(diary.session());
    CHECK(stretchLock(diary.context()).allowed() == cramp::guide::Legs{true, false});
    CrampNowView view(diary.context(), host, open.id);
    view.resize(1024, 768);
    view.show();
    CHECK(textsOf(view).contains(QStringLiteral("Do not stretch or rub your right leg.")));
    CHECK(textsOf(view).contains(QStringLiteral("Your right leg felt warm to the touch")));
    checkFigures(view, std::nullopt);
}

TEST_CASE("Today offers no stretch for a locked leg and counts none")
{
    for (const Locked locked : locks) {
        TestDiary diary(recordsWith(locked));
        FakeHost host(diary.session());
        TodayPage page(diary.context(), host, nullptr);
        page.refresh();
        page.show();
        settle();
        CHECK(textsOf(page).contains(whyOf(diary)));
        CHECK_FALSE(textsOf(page).contains(QStringLiteral("Planned stretches")));
        CHECK_FALSE(hasVisible(page, "Bedtime stretches, about 3 minutes"));
        CHECK(hasVisible(page, "Bedtime stretches for your right leg") == (locked == Side::Left));
        CHECK(hasVisible(page, "Bedtime stretches for your left leg") == (locked == Side::Right));
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
            CHECK_FALSE(button->text().startsWith(QStringLiteral("Planned for tonight")));
        checkFigures(page, locked);
    }
}

TEST_CASE("the list of stretches shows those of the free leg alone, and puts none on paper")
{
    for (const Locked locked : locks) {
        TestDiary diary(recordsWith(locked));
        FakeHost host(diary.session());
        StretchesPage page(diary.context(), host, nullptr);
        page.refresh();
        page.show();
        settle();
        CHECK(textsOf(page).contains(whyOf(diary)));
        CHECK(textsOf(page).contains(QStringLiteral("leg was swollen on 20 November")));
        checkFigures(page, locked);
        CHECK_FALSE(hasVisible(page, "Print or save…"));
        CHECK(hasVisible(page, "Start") == locked.has_value());
        CHECK(textsOf(page).contains(QStringLiteral("leg only")) == locked.has_value());
        CHECK_FALSE(textsOf(page).contains(QStringLiteral("times with each leg")));
        CHECK_FALSE(textsOf(page).contains(QStringLiteral("planned evenings")));
        CHECK_FALSE(textsOf(page).contains(QStringLiteral("Wall lean, both feet\n")));
        CHECK_FALSE(textsOf(page).contains(QStringLiteral("Both calves at the wall")));
    }
}

TEST_CASE("the player is not begun for a locked leg, and moves the free one alone")
{
    for (const Locked locked : locks) {
        TestDiary diary(recordsWith(locked));
        FakeHost host(diary.session());
        StretchesPage page(diary.context(), host, nullptr);
        page.show();
        page.start(Stretch::X4);
        settle();
        CHECK(page.player() == nullptr);
        CHECK(page.stop() != nullptr);
        if (!locked) continue;
        QAbstractButton* other =
            buttonOf(page, locked == Side::Left ? "Stretch my right leg only" : "Stretch my left leg only");
        REQUIRE(other != nullptr);
        other->click();
        settle();
        REQUIRE(page.player() != nullptr);
        for (const cramp::guide::PlayerMove& move : page.player()->player().moves())
            CHECK(move.side != *locked);
        checkFigures(page, locked);
    }
}

TEST_CASE("a page of the guide shows the moves of the free leg alone, says why, and is not put on paper")
{
    for (const Locked locked : locks) {
        TestDiary diary(recordsWith(locked));
        FakeHost host(diary.session());
        GuidePage page(diary.context(), host, nullptr);
        page.resize(1000, 700);
        page.refresh();
        page.show();
        int shown = 0;
        for (const cramp::guide::Page& written : diary.context().guide().pages()) {
            if (!cramp::guide::showsStretch(written)) continue;
            INFO(written.identifier);
            ++shown;
            page.showGuidePage(QString::fromStdString(written.identifier));
            settle();
            auto& reader = *page.findChild<GuideReader*>();
            CHECK(reader.toPlainText().contains(whyOf(diary)));
            CHECK(reader.toPlainText().contains(QStringLiteral("is not for that leg")) == locked.has_value());
            // Open what can be opened.
            for (int i = 0; i < 40; ++i)
                Q_EMIT reader.anchorClicked(QUrl(QStringLiteral("expand:%1").arg(i)));
            CHECK_FALSE(reader.toPlainText().contains(QStringLiteral("times with each leg")));
            for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (const auto facing = FigureObject::facingOf(part.fragment().charFormat()))
                        CHECK((locked && *facing == (locked == Side::Left ? Facing::Right : Facing::Left)));
            host.told.clear();
            buttonOf(page, "Print or save…")->click();
            CHECK(host.told == std::vector{whyOf(diary)});
            CHECK(page.findChild<QMenu*>() == nullptr);
        }
        CHECK(shown > 0);
    }
}

TEST_CASE("the cramp screen shows no move for a locked leg, before and after the other is asked for")
{
    for (const Locked locked : locks) {
        std::vector<Record> records = recordsWith(locked);
        const Episode open = ongoing("2026-11-22T03:12:00+00:00");
        records.emplace_back(open);
        TestDiary diary(records, "2026-11-22T03:13:00+00:00");
        FakeHost host(diary.session());
        CrampNowView view(diary.context(), host, open.id);
        view.resize(1024, 768);
        view.show();
        checkFigures(view, std::nullopt);
        CHECK(textsOf(view).contains(QStringLiteral("Do not stretch or rub your")));
        if (!locked) continue;
        buttonOf(view, locked == Side::Left ? "It is my right leg: show me what helps"
                                            : "It is my left leg: show me what helps")
            ->click();
        checkFigures(view, locked);
        for (const char* part : {"Calf", "Foot", "Thigh"}) {
            buttonOf(view, part)->click();
            settle();
            checkFigures(view, locked);
        }
    }
}
