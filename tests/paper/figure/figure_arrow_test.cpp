// SPDX-License-Identifier: MIT
#include "paper/figure/figure_arrow.h"

#include "guide/guide.h"
#include "paper/figure/figure_shape.h"
#include "support/catch.h"

#include <set>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::paper::figure;
using namespace cramp::paper::ink;

namespace
{

const Guide& guide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

const StretchMotion& motionOf(Stretch stretch, std::size_t number = 0)
{
    return guide().stretch(stretch).motions.at(number);
}

QPointF wayOf(const PullArrow& arrow)
{
    return arrow.head - arrow.tail;
}

PullArrow onlyArrow(const StretchMotion& motion)
{
    const auto arrows = pullArrows(motion, figureOf(motion.heldPose()));
    REQUIRE(arrows.size() == 1);
    return arrows.front();
}

}  // namespace

TEST_CASE("Every stretch that is held shows which way it pulls, in its last pose alone")
{
    for (const StretchGuide& stretch : guide().stretches())
        for (const StretchMotion& motion : stretch.motions) {
            if (motion.kind != MotionKind::Hold) continue;
            INFO(code(stretch.id) << ' ' << motion.name);
            CHECK(pullArrows(motion, figureOf(motion.poses.front())).empty());
            const auto arrows = pullArrows(motion, figureOf(motion.heldPose()));
            CHECK_FALSE(arrows.empty());
            for (const PullArrow& arrow : arrows) {
                CHECK(arrow.grown == Approx(1));
                CHECK_FALSE(arrow.pointsBothWays);
            }
        }
}

TEST_CASE("The arrow points as the words say")
{
    // Heels sink; toes come towards the body; the hips move towards the wall; the heel comes up behind.
    CHECK(wayOf(onlyArrow(motionOf(Stretch::X1))).y() < -.1);
    CHECK(wayOf(onlyArrow(motionOf(Stretch::D1))).x() < -.1);
    CHECK(wayOf(onlyArrow(motionOf(Stretch::X3))).x() > .1);
    CHECK(wayOf(onlyArrow(motionOf(Stretch::X7))).y() > .1);
}

TEST_CASE("The arrow grows as the figure comes near its last pose")
{
    const StretchMotion& motion = motionOf(Stretch::D1);
    double before = 0;
    std::set<double> sizes;
    for (int part = 0; part <= 20; ++part) {
        const auto arrows = pullArrows(motion, figureIn(motion, StretchPhase::MoveIn, part / 20.0));
        const double grown = arrows.empty() ? 0 : arrows.front().grown;
        CHECK(grown >= before - 1e-9);
        before = grown;
        sizes.insert(grown);
    }
    CHECK(before == Approx(1));
    CHECK(sizes.size() > 3);
}

TEST_CASE("A foot that goes to and fro has an arrow that points both ways; a walk has none")
{
    CHECK(onlyArrow(motionOf(Stretch::X9)).pointsBothWays);
    CHECK(onlyArrow(motionOf(Stretch::D4)).pointsBothWays);
    const StretchMotion& walk = motionOf(Stretch::D2);
    CHECK(pullArrows(walk, figureOf(walk.heldPose())).empty());
    CHECK(arrowBounds(walk).isNull());
}

TEST_CASE("The marked muscle lies inside its part of the leg, in every pose and for both people")
{
    for (const FigurePerson person : {FigurePerson::Woman, FigurePerson::Man})
        for (const StretchGuide& stretch : guide().stretches())
            for (const StretchMotion& motion : stretch.motions)
                for (const KeyPose& pose : motion.poses) {
                    const LegPoints leg = figureOf(pose).nearLeg;
                    INFO(code(stretch.id) << ' ' << pose.says);
                    CHECK(limbOf(motion.muscle, legShape(leg, person))
                              .contains(muscleShape(motion.muscle, leg)));
                }
}
