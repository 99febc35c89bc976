// SPDX-License-Identifier: MIT
#include "ui/pictures/figure_view.h"

#include "guide/guide.h"
#include "support/catch.h"
#include "ui/theme/appearance.h"

#include <QImage>
#include <QProxyStyle>
#include <QTimer>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::ui::pictures;
using namespace cramp::ui::theme;

namespace
{

const Guide& guide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

class AnimationsAre : public QProxyStyle
{
public:
    explicit AnimationsAre(bool on) : m_on(on) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        if (hint == SH_Widget_Animation_Duration) return m_on ? 200 : 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    bool m_on;
};

// A view of its own style, as large as on a page.
struct Shown {
    explicit Shown(Stretch stretch, bool animationsOn = true) : style(animationsOn)
    {
        view.setStyle(&style);
        view.setStretch(guide().stretch(stretch));
        view.resize(400, 300);
        view.show();
    }

    QImage picture() { return view.grab().toImage(); }
    QImage at(StretchPhase phase, double progress)
    {
        view.setPhase(phase, progress);
        return picture();
    }
    bool ticks() const { return view.findChild<QTimer*>()->isActive(); }

    AnimationsAre style;
    StretchFigureView view;
};

}  // namespace

TEST_CASE("a phase moves the figure, and the way out is the way in")
{
    Shown shown(Stretch::X3);
    const QImage rest = shown.at(StretchPhase::Rest, 0);
    const QImage half = shown.at(StretchPhase::MoveIn, 0.5);
    const QImage held = shown.at(StretchPhase::Hold, 0.2);
    CHECK(rest != half);
    CHECK(half != held);
    CHECK(shown.at(StretchPhase::MoveIn, 1) == held);
    CHECK(shown.at(StretchPhase::MoveOut, 0.5) == half);
    CHECK(shown.at(StretchPhase::MoveOut, 1) == rest);
}

TEST_CASE("a left leg is the mirror image of a right one")
{
    Shown shown(Stretch::X3);
    shown.view.setPhase(StretchPhase::Hold, 0);
    const QImage right = shown.picture();
    shown.view.setSide(Side::Left);
    const QImage left = shown.picture();
    CHECK(left != right);
    // Edges of shapes may fall differently on pixels.
    const QImage mirrored = left.mirrored(true, false);
    int different = 0;
    for (int y = 0; y < right.height(); ++y)
        for (int x = 0; x < right.width(); ++x)
            if (std::abs(qGray(right.pixel(x, y)) - qGray(mirrored.pixel(x, y))) > 60) ++different;
    CHECK(different < right.width() * right.height() / 200);
}

TEST_CASE("the timer runs only while the figure is seen and moves by itself")
{
    Shown shown(Stretch::D1);
    CHECK_FALSE(shown.ticks());
    shown.view.play();
    CHECK(shown.ticks());
    shown.view.hide();
    CHECK_FALSE(shown.ticks());
    shown.view.show();
    CHECK(shown.ticks());
    shown.view.setPhase(StretchPhase::Hold, 0.5);
    CHECK_FALSE(shown.ticks());
    shown.view.play();
    shown.view.still();
    CHECK_FALSE(shown.ticks());
}

TEST_CASE("a motion without a hold goes on by itself in the phase of holding")
{
    Shown shown(Stretch::X8);
    shown.view.setPhase(StretchPhase::Hold, 0);
    CHECK(shown.ticks());
    shown.view.setPhase(StretchPhase::Rest, 0);
    CHECK_FALSE(shown.ticks());
}

TEST_CASE("with animations off the figure stands in its key poses")
{
    Shown shown(Stretch::X3, false);
    const QImage stills = shown.picture();
    shown.view.play();
    CHECK_FALSE(shown.ticks());
    CHECK(shown.picture() == stills);
    const QImage held = shown.at(StretchPhase::Hold, 0);
    CHECK(shown.at(StretchPhase::MoveIn, 0.1) == held);
    CHECK(shown.at(StretchPhase::MoveOut, 0.9) == held);
    CHECK(shown.at(StretchPhase::Rest, 0) != held);
}

TEST_CASE("the person may ask for pictures that stand still, and for moving ones again")
{
    Shown shown(Stretch::X3);
    const QImage stills = shown.picture();
    shown.view.play();
    REQUIRE(shown.ticks());
    const Appearance before = Appearance::current();
    Appearance::apply(Appearance(before.theme(), before.textScale(), false));
    CHECK_FALSE(shown.ticks());
    CHECK(shown.picture() == stills);
    CHECK(shown.at(StretchPhase::MoveIn, 0.1) == shown.at(StretchPhase::Hold, 0));
    shown.view.play();
    Appearance::apply(before);
    CHECK(shown.ticks());
}

TEST_CASE("a stretch of several motions may be played as a whole, each with its name")
{
    Shown shown(Stretch::X9);
    shown.view.play();
    const QImage plain = shown.picture();
    shown.view.playAll();
    CHECK(shown.view.isPlaying());
    CHECK(shown.ticks());
    CHECK(shown.picture().copy(0, 0, 400, 16) != plain.copy(0, 0, 400, 16));
}

TEST_CASE("standing still, a stretch of several motions shows the key poses of all, in pictures and words")
{
    Shown shown(Stretch::X9, false);
    const QImage first = shown.picture();
    shown.view.playAll();
    CHECK_FALSE(shown.ticks());
    const QImage all = shown.picture();
    CHECK(all != first);
    for (const StretchMotion& motion : guide().stretch(Stretch::X9).motions)
        for (const KeyPose& pose : motion.poses)
            CHECK(shown.view.accessibleDescription().contains(QString::fromStdString(pose.says)));
    // Both halves hold a picture, wherever the other motion stands.
    const auto inkOf = [&](const QRect& part) {
        const QImage piece = all.copy(part);
        int ink = 0;
        for (int y = 0; y < piece.height(); ++y)
            for (int x = 0; x < piece.width(); ++x)
                ink += piece.pixel(x, y) != piece.pixel(0, piece.height() - 1);
        return ink;
    };
    CHECK(inkOf({0, 0, 200, 150}) > 500);
    CHECK(inkOf({0, 150, 200, 150}) > 500);
    CHECK(inkOf({200, 0, 200, 150}) > 500);
    CHECK(inkOf({200, 150, 200, 150}) > 500);
}

TEST_CASE("the figure is told in words, with the leg that is meant")
{
    Shown shown(Stretch::X3);
    const StretchGuide& stretch = guide().stretch(Stretch::X3);
    CHECK(shown.view.accessibleName().contains(QString::fromStdString(stretch.name)));
    CHECK(shown.view.accessibleName().contains(QStringLiteral("right leg")));
    shown.view.setSide(Side::Left);
    CHECK(shown.view.accessibleName().contains(QStringLiteral("left leg")));
    for (const KeyPose& pose : stretch.motions.front().poses)
        CHECK(shown.view.accessibleDescription().contains(QString::fromStdString(pose.says)));
    shown.view.setStretch(guide().stretch(Stretch::X1));
    CHECK_FALSE(shown.view.accessibleName().contains(QStringLiteral("leg")));
}

TEST_CASE("each part of the bedtime set has its own motion")
{
    Shown shown(Stretch::X4);
    CHECK(shown.view.motionCount() == 3);
    const QImage calf = shown.picture();
    shown.view.setMotion(1);
    CHECK(shown.picture() != calf);
    shown.view.setMotion(99);
    CHECK(shown.view.motion() == 2);
}
