// SPDX-License-Identifier: MIT
#include "paper/figure/figure_shape.h"

#include "paper/figure/figure_frame.h"

namespace cramp::paper::figure
{

namespace
{

constexpr Depth thighDepths[] = {{-.13, .026, .032}, {-.04, .046, .050}, {.12, .053, .051},
                                 {.35, .053, .049},  {.60, .046, .043},  {.85, .036, .035},
                                 {1.0, .032, .031},  {1.08, .019, .020}};
constexpr Depth shortsDepths[] = {
    {-.13, .030, .034}, {-.04, .051, .053}, {.12, .058, .055}, {.30, .059, .055}, {.46, .058, .053}};
constexpr Depth longShortsDepths[] = {{-.13, .030, .034}, {-.04, .051, .054}, {.12, .058, .058},
                                      {.30, .059, .056},  {.46, .057, .054},  {.62, .056, .054}};
constexpr Depth shankDepths[] = {{-.08, .017, .018}, {0, .031, .030},   {.10, .030, .034}, {.24, .027, .046},
                                 {.38, .026, .046},  {.55, .024, .036}, {.72, .020, .026}, {.88, .018, .021},
                                 {1.0, .019, .020},  {1.06, .012, .012}};
constexpr Depth upperArmDepths[] = {{-.14, .014, .016}, {-.04, .028, .030}, {.15, .031, .031},
                                    {.5, .027, .027},   {.85, .022, .023},  {1.0, .021, .022},
                                    {1.08, .012, .013}};
constexpr Depth sleeveDepths[] = {
    {-.16, .016, .020}, {-.05, .034, .036}, {.15, .038, .038}, {.35, .037, .037}, {.52, .036, .036}};
constexpr Depth forearmDepths[] = {{-.08, .012, .013}, {0, .021, .022},   {.2, .025, .023},  {.5, .021, .019},
                                   {.85, .015, .014},  {1.0, .014, .014}, {1.05, .008, .008}};
constexpr Depth handDepths[] = {{-.06, .010, .010}, {.05, .015, .014}, {.3, .020, .016}, {.5, .019, .015},
                                {.75, .014, .012},  {.95, .009, .009}, {1.0, .003, .003}};
constexpr Depth pelvisDepths[] = {{-.20, .006, .030}, {-.14, .040, .064}, {-.04, .060, .082},
                                  {.08, .065, .082},  {.20, .065, .068},  {.30, .050, .050}};
constexpr Depth manShirt[] = {{.03, .030, .040}, {.045, .070, .080}, {.09, .075, .083}, {.18, .077, .074},
                              {.32, .078, .063}, {.46, .076, .060},  {.62, .078, .067}, {.80, .075, .075},
                              {.93, .060, .073}, {1.03, .040, .060}, {1.09, .018, .036}};
constexpr Depth womanShirt[] = {{-.02, .034, .044}, {0, .068, .080},    {.06, .071, .086},
                                {.18, .067, .076},  {.32, .064, .058},  {.44, .068, .054},
                                {.56, .084, .058},  {.66, .089, .063},  {.78, .076, .069},
                                {.92, .054, .067},  {1.02, .035, .054}, {1.08, .016, .032}};

bool isWoman(ink::FigurePerson person)
{
    return person == ink::FigurePerson::Woman;
}

QPainterPath disc(guide::FigurePoint centre, double radius)
{
    QPainterPath path;
    path.addEllipse(point(centre), radius, radius);
    return path;
}

}  // namespace

LegShape legShape(const guide::LegPoints& leg, ink::FigurePerson person)
{
    LegShape shape;
    const Frame thigh(leg.hip, leg.knee);
    shape.thigh = limb(thigh, thighDepths);
    shape.shorts = isWoman(person) ? limb(thigh, longShortsDepths) : limb(thigh, shortsDepths);
    shape.knee = disc(leg.knee, .0325);
    shape.shank = limb(Frame(leg.knee, leg.ankle), shankDepths);
    shape.foot = onLine(leg.heel, leg.ball,
                        {{.003, .003},
                         {-.001, .014},
                         {.008, .032},
                         {.018, .050},
                         {.037, .056},
                         {.056, .052},
                         {.076, .038},
                         {.100, .027},
                         {.114, .016},
                         {.112, .003},
                         {.096, 0},
                         {.068, .007},
                         {.034, .001}});
    shape.toes = onLine(leg.ball, leg.toe,
                        {{-.008, .006},
                         {-.009, .022},
                         {.008, .025},
                         {.026, .020},
                         {.040, .014},
                         {.043, .006},
                         {.036, .001},
                         {.010, 0}});
    return shape;
}

ArmShape armShape(const guide::ArmPoints& arm)
{
    ArmShape shape;
    const Frame upper(arm.shoulder, arm.elbow);
    shape.upperArm = limb(upper, upperArmDepths);
    shape.sleeve = limb(upper, sleeveDepths);
    shape.elbow = disc(arm.elbow, .0215);
    shape.forearm = limb(Frame(arm.elbow, arm.wrist), forearmDepths);
    const Frame hand(arm.wrist, arm.fingertip);
    shape.hand = limb(hand, handDepths);
    shape.thumb =
        smoothThrough({hand.by(.012, .008), hand.by(.022, .020), hand.by(.040, .031), hand.by(.058, .033),
                       hand.by(.061, .026), hand.by(.046, .018), hand.by(.040, .006)});
    return shape;
}

BodyShape bodyShape(const guide::FigurePoints& points, ink::FigurePerson person)
{
    BodyShape shape;
    // The frame runs upwards here, so its front is the back.
    const Frame trunk(points.hip, points.shoulder);
    shape.pelvis = limb(trunk, pelvisDepths, -1);
    shape.shirt = isWoman(person) ? limb(trunk, womanShirt, -1) : limb(trunk, manShirt, -1);
    const Frame neck(points.shoulder, points.crown);
    const double slim = isWoman(person) ? .85 : 1;
    shape.neck = smoothThrough({neck.by(-.02, .045), neck.by(.03, .050 * slim), neck.by(.075, .042 * slim),
                                neck.by(.11, .035), neck.by(.10, -.022 * slim), neck.by(.07, -.024 * slim),
                                neck.by(.045, -.030 * slim), neck.by(.01, -.045), neck.by(-.03, -.035)});
    return shape;
}

const QPainterPath& limbOf(guide::Muscle muscle, const LegShape& leg)
{
    switch (muscle) {
        case guide::Muscle::Calf: return leg.shank;
        case guide::Muscle::Hamstring:
        case guide::Muscle::Quadriceps: return leg.thigh;
        case guide::Muscle::Sole: return leg.foot;
    }
    return leg.shank;
}

QPainterPath muscleShape(guide::Muscle muscle, const guide::LegPoints& leg)
{
    static constexpr Depth calf[] = {{.06, -.012, .018}, {.12, -.006, .028}, {.24, -.001, .040},
                                     {.38, -.002, .039}, {.50, -.007, .032}, {.60, -.011, .025},
                                     {.66, -.016, .021}};
    static constexpr Depth hamstring[] = {{.12, -.030, .036}, {.20, -.018, .042}, {.36, -.008, .042},
                                          {.58, -.008, .037}, {.78, -.014, .030}, {.88, -.021, .025}};
    static constexpr Depth quadriceps[] = {{.14, .036, -.028}, {.24, .045, -.010}, {.42, .045, -.001},
                                           {.60, .039, -.005}, {.78, .031, -.013}, {.88, .026, -.021}};
    switch (muscle) {
        case guide::Muscle::Calf: return limb(Frame(leg.knee, leg.ankle), calf);
        case guide::Muscle::Hamstring: return limb(Frame(leg.hip, leg.knee), hamstring);
        case guide::Muscle::Quadriceps: return limb(Frame(leg.hip, leg.knee), quadriceps);
        case guide::Muscle::Sole:
            return onLine(leg.heel, leg.ball,
                          {{.008, .008},
                           {.012, .019},
                           {.038, .026},
                           {.066, .028},
                           {.094, .021},
                           {.106, .010},
                           {.096, .004},
                           {.068, .010},
                           {.034, .005}});
    }
    return {};
}

}  // namespace cramp::paper::figure
