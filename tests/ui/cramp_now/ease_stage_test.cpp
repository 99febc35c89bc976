// SPDX-License-Identifier: MIT
#include "ui/cramp_now/ease_stage.h"

#include "ui/support/cramp_screen.h"
#include "ui/support/kept_appearance.h"

#include <functional>

using namespace cramp::diary;
using namespace cramp::ui::cramp_now;
using namespace cramp::ui::pictures;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

const std::array sizes = {QSize(1024, 600), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080),
                          QSize(2560, 1440)};

CheckIn swelling(std::optional<Side> side)
{
    CheckIn made;
    made.id = Uuid::random();
    made.at = moment("2026-11-20T09:00:00+00:00");
    made.symptoms = {{Symptom::Swelling, side, true, {}}};
    return made;
}

Episode earlier(Site site, Side side)
{
    Episode made;
    made.id = Uuid::random();
    made.start = moment("2026-11-12T03:12:00+00:00");
    made.status = Status::Complete;
    made.sites = {{site, side, {}}};
    return made;
}

QStringList figuresOf(const QWidget& within)
{
    QStringList names;
    for (const auto* figure : within.findChildren<StretchFigureView*>())
        if (figure->isVisibleTo(&within)) names << figure->accessibleName();
    return names;
}

// Every text of a stage that has not the room it needs, and every two that lie over each other.
QStringList faultsOf(const EaseStage& stage)
{
    QStringList faults;
    QList<const QWidget*> shown;
    for (const auto* text : stage.findChildren<StageText*>()) {
        if (!text->isVisibleTo(&stage) || text->text().isEmpty()) continue;
        if (text->heightAt(text->width(), text->font().pixelSize()) > text->height() + 1)
            faults << QStringLiteral("no room for ") + text->text();
        shown << text;
    }
    for (const auto* button : stage.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&stage)) continue;
        if (button->heightForWidth(button->width()) > button->height() ||
            button->minimumSizeHint().width() > button->width())
            faults << QStringLiteral("no room in ") + button->text();
        shown << button;
    }
    const auto placeOf = [&](const QWidget* widget) {
        return QRect(widget->mapTo(&stage, QPoint()), widget->size());
    };
    for (const QWidget* one : shown) {
        if (!stage.rect().contains(placeOf(one)))
            faults << QStringLiteral("outside: ") + one->accessibleName();
        for (const QWidget* other : shown)
            if (one < other && placeOf(one).intersects(placeOf(other)))
                faults << QStringLiteral("two in one place: ") + one->accessibleName() + u'|' +
                              other->accessibleName();
    }
    return faults;
}

void forAllSizes(const std::vector<Record>& records, const std::function<void(Screen&)>& check)
{
    const KeptAppearance kept;
    for (const double scale : {1.0, 1.5, 2.0})
        for (const QSize& size : sizes) {
            Appearance::apply(Appearance(Theme::Light, scale));
            Screen night(0s, "2026-11-22T03:12:00+00:00", records);
            night.view->resize(size);
            night.wait(2s);
            QApplication::processEvents();
            INFO(scale << ", " << size.width() << " x " << size.height());
            check(night);
        }
}

}  // namespace

TEST_CASE("the figure has 60 % of the height, 45 % in the largest text, whatever is chosen and however long")
{
    forAllSizes({}, [](Screen& night) {
        const auto& stage = *night.view->findChild<EaseStage*>();
        const auto& figures = *stage.findChild<MoveFigures*>();
        const double share = Appearance::current().textScale() > 1.9   ? 0.45
                             : Appearance::current().textScale() > 1.1 ? 0.52
                                                                       : 0.6;
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            night.press(key);
            QApplication::processEvents();
            CHECK(figures.height() >= share * night.view->height());
            CHECK(faultsOf(stage).join(u'\n').toStdString() == "");
        }
        night.wait(600s);
        QApplication::processEvents();
        CHECK(figures.height() >= share * night.view->height());
        CHECK(faultsOf(stage).join(u'\n').toStdString() == "");
    });
}

TEST_CASE("the notice for a leg that must not be stretched fits, and so does the other leg's move")
{
    for (const auto side : {std::optional(Side::Left), std::optional<Side>()})
        forAllSizes({swelling(side)}, [&](Screen& night) {
            const auto& stage = *night.view->findChild<EaseStage*>();
            CHECK(faultsOf(stage).join(u'\n').toStdString() == "");
            if (!side) return;
            night.click("It is my right leg: show me what helps");
            QApplication::processEvents();
            CHECK(faultsOf(stage).join(u'\n').toStdString() == "");
        });
}

TEST_CASE("every target is at least 96 px high and wide")
{
    forAllSizes({}, [](Screen& night) {
        for (const char* text : {"Calf", "Foot", "Thigh", "It has passed"}) {
            CHECK(buttonOf(*night.view, text)->height() >= 96);
            CHECK(buttonOf(*night.view, text)->width() >= 96);
        }
    });
}

TEST_CASE("the first move is that of the place that was commonest, for its leg")
{
    Screen calf;
    CHECK(buttonOf(*calf.view, "Calf")->isChecked());
    CHECK(figuresOf(*calf.view) ==
          QStringList{QStringLiteral("Picture of Calf cramp: toes to your shin, right leg")});
    Screen foot(0s, "2026-11-22T03:12:00+00:00", {earlier(Site::Toes, Side::Left)});
    CHECK(buttonOf(*foot.view, "Foot")->isChecked());
    CHECK(figuresOf(*foot.view).at(0).endsWith(QStringLiteral("left leg")));
}

TEST_CASE("calf, foot and thigh change the figure and the sentence, and write nothing")
{
    Screen night;
    night.wait(2s);
    CHECK(textsOf(*night.view).contains(QStringLiteral("Pull your toes up towards your shin.")));
    night.press(Qt::Key_2);
    CHECK(textsOf(*night.view).contains(QStringLiteral("Lift your foot")));
    night.click("Thigh");
    CHECK(textsOf(*night.view).contains(QStringLiteral("Back of your thigh: straighten your knee.")));
    CHECK(figuresOf(*night.view).size() == 2);
    night.press(Qt::Key_1);
    CHECK(figuresOf(*night.view).size() == 1);
    CHECK(night.onDisk().sites.empty());
    CHECK(night.host.applied.empty());
}

TEST_CASE("after 10 minutes the sentence says so, the figure and the buttons stay where they were")
{
    Screen night;
    night.wait(2s);
    QApplication::processEvents();
    const QPoint before = buttonOf(*night.view, "It has passed")->mapTo(night.view.get(), QPoint());
    night.wait(598s);
    CHECK_FALSE(textsOf(*night.view).contains(QStringLiteral("111")));
    night.wait(1s);
    QApplication::processEvents();
    CHECK(textsOf(*night.view)
              .contains(QStringLiteral("10 minutes is long for a cramp. Call 111 for advice, at any hour.")));
    CHECK(figuresOf(*night.view).size() == 1);
    CHECK(buttonOf(*night.view, "It has passed")->mapTo(night.view.get(), QPoint()) == before);
    CHECK(night.onDisk().status == Status::Ongoing);
}

TEST_CASE("before a place is chosen, nothing is shown for a leg with a sign; the other leg is offered")
{
    Screen night(0s, "2026-11-22T03:12:00+00:00", {swelling(Side::Left), earlier(Site::Calf, Side::Left)});
    night.wait(2s);
    const auto texts = [&] { return textsOf(*night.view); };
    CHECK(texts().contains(QStringLiteral("Do not stretch or rub your left leg.")));
    CHECK(texts().contains(
        QStringLiteral("Your left leg was swollen on 20 November. It needs checking first.")));
    CHECK(texts().contains(QStringLiteral("Call 999 now.")));
    CHECK(figuresOf(*night.view).isEmpty());
    CHECK(buttonOf(*night.view, "Calf") == nullptr);
    night.press(Qt::Key_3);
    CHECK(figuresOf(*night.view).isEmpty());
    night.click("It is my right leg: show me what helps");
    CHECK(texts().contains(QStringLiteral("Right leg only. Back of your thigh")));
    for (const QString& name : figuresOf(*night.view))
        CHECK(name.endsWith(QStringLiteral("right leg")));
    CHECK_FALSE(figuresOf(*night.view).isEmpty());
    night.click("It is my left leg");
    CHECK(figuresOf(*night.view).isEmpty());
    night.wait(600s);
    CHECK(texts().contains(QStringLiteral("10 minutes is long for a cramp.")));
    CHECK_FALSE(texts().contains(QStringLiteral("Most cramps pass")));
    night.press(Qt::Key_Return);
    CHECK(night.onDisk().status == Status::Incomplete);
}

TEST_CASE("with a sign that may be on either leg, and in an emergency, no leg is offered")
{
    Screen night(0s, "2026-11-22T03:12:00+00:00", {swelling(std::nullopt)});
    CHECK(textsOf(*night.view).contains(QStringLiteral("Do not stretch or rub your legs.")));
    CHECK(figuresOf(*night.view).isEmpty());
    CheckIn clot = swelling(Side::Left);
    clot.at = moment("2026-11-22T02:12:00+00:00");
    clot.symptoms.push_back({Symptom::CoughingBlood, std::nullopt, true, {}});
    Screen emergency(0s, "2026-11-22T03:12:00+00:00", {clot});
    CHECK(textsOf(*emergency.view).contains(QStringLiteral("Call 999 now. Do not drive yourself.")));
    CHECK(figuresOf(*emergency.view).isEmpty());
    for (const QAbstractButton* button : emergency.view->findChildren<QAbstractButton*>())
        if (button->isVisibleTo(emergency.view.get()))
            CHECK(button->text() == QStringLiteral("It has passed"));
}

TEST_CASE("a sign that comes while the cramp goes on takes the figure away within a second")
{
    Screen night;
    night.wait(2s);
    CHECK(figuresOf(*night.view).size() == 1);
    night.diary.session().apply({"check-in", {addition(swelling(Side::Right), night.diary.now())}});
    night.wait(1s);
    CHECK(figuresOf(*night.view).isEmpty());
}
