// SPDX-License-Identifier: MIT
#include "paper/figure/figure_shape.h"

#include <cmath>

namespace cramp::paper::figure
{

namespace
{

// A place along a limb (0 its beginning, 1 its end) and how far the flesh reaches to both sides.
struct Depth {
    double at;
    double front;
    double back;
};

constexpr Depth thighDepths[] = {{-.13, .026, .032}, {-.04, .046, .050}, {.12, .053, .051},
                                 {.35, .053, .049},  {.60, .046, .043},  {.85, .036, .035},
                                 {1.0, .032, .031},  {1.08, .019, .020}};
constexpr Depth shortsDepths[] = {
    {-.13, .030, .034}, {-.04, .051, .053}, {.12, .058, .055}, {.30, .059, .055}, {.46, .058, .053}};
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
constexpr Depth shirtDepths[] = {{.03, .030, .040}, {.045, .066, .080}, {.09, .070, .083}, {.18, .070, .072},
                                 {.32, .069, .060}, {.46, .071, .058},  {.62, .077, .066}, {.80, .075, .075},
                                 {.93, .060, .073}, {1.03, .040, .060}, {1.09, .018, .036}};

QPointF point(guide::FigurePoint p)
{
    return {p.x, p.y};
}

// A frame along a line: forwards of a limb that hangs down is the front of the body.
class Frame
{
public:
    Frame(guide::FigurePoint from, guide::FigurePoint to)
        : m_origin(point(from)),
          m_along(point(to) - point(from)),
          m_length(std::hypot(m_along.x(), m_along.y()))
    {
        m_unit = m_along / m_length;
        m_front = QPointF(-m_unit.y(), m_unit.x());
    }

    // By parts of the length, and by heights of the body to the front.
    QPointF at(double part, double front) const { return m_origin + m_along * part + m_front * front; }
    // Both by heights of the body.
    QPointF by(double along, double front) const { return m_origin + m_unit * along + m_front * front; }

private:
    QPointF m_origin;
    QPointF m_along;
    double m_length;
    QPointF m_unit;
    QPointF m_front;
};

template <std::size_t count>
QPainterPath limb(const Frame& frame, const Depth (&depths)[count], double frontSign = 1)
{
    std::vector<QPointF> outline;
    for (std::size_t i = 0; i < count; ++i)
        outline.push_back(frame.at(depths[i].at, frontSign * depths[i].front));
    for (std::size_t i = count; i-- > 0;)
        outline.push_back(frame.at(depths[i].at, -frontSign * depths[i].back));
    return smoothThrough(outline);
}

QPainterPath disc(guide::FigurePoint centre, double radius)
{
    QPainterPath path;
    path.addEllipse(point(centre), radius, radius);
    return path;
}

using Offsets = std::initializer_list<std::pair<double, double>>;

// Along and above a line that the body stands on.
QPainterPath onLine(guide::FigurePoint from, guide::FigurePoint to, Offsets offsets)
{
    const Frame frame(from, to);
    std::vector<QPointF> outline;
    for (const auto& [along, above] : offsets)
        outline.push_back(frame.by(along, above));
    return smoothThrough(outline);
}

// The frame of the head: along is down from the crown's side, front is where the face is.
QPainterPath onHead(const Frame& head, Offsets offsets)
{
    std::vector<QPointF> outline;
    for (const auto& [front, up] : offsets)
        outline.push_back(head.by(-up, front));
    return smoothThrough(outline);
}

guide::FigurePoint towards(guide::FigurePoint from, guide::FigurePoint to, double part)
{
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

template <std::size_t count>
QPainterPath belly(const Frame& frame, const Depth (&depths)[count])
{
    return limb(frame, depths);
}

}  // namespace

QPainterPath smoothThrough(const std::vector<QPointF>& points)
{
    const std::size_t count = points.size();
    QPainterPath path(points[0]);
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF& before = points[(i + count - 1) % count];
        const QPointF& from = points[i];
        const QPointF& to = points[(i + 1) % count];
        const QPointF& after = points[(i + 2) % count];
        path.cubicTo(from + (to - before) / 6, to - (after - from) / 6, to);
    }
    path.closeSubpath();
    return path;
}

LegShape legShape(const guide::LegPoints& leg)
{
    LegShape shape;
    const Frame thigh(leg.hip, leg.knee);
    shape.thigh = limb(thigh, thighDepths);
    shape.shorts = limb(thigh, shortsDepths);
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

BodyShape bodyShape(const guide::FigurePoints& points)
{
    BodyShape shape;
    // The frame runs upwards here, so its front is the back.
    const Frame trunk(points.hip, points.shoulder);
    shape.pelvis = limb(trunk, pelvisDepths, -1);
    shape.shirt = limb(trunk, shirtDepths, -1);
    const Frame neck(points.shoulder, points.crown);
    shape.neck = smoothThrough({neck.by(-.02, .045), neck.by(.03, .050), neck.by(.075, .042),
                                neck.by(.11, .035), neck.by(.10, -.022), neck.by(.07, -.024),
                                neck.by(.045, -.030), neck.by(.01, -.045), neck.by(-.03, -.035)});
    return shape;
}

HeadShape headShape(const guide::FigurePoints& points)
{
    HeadShape shape;
    const guide::FigurePoint middle =
        towards(points.shoulder, points.crown, 1 - .066 / guide::body::headAndNeck);
    const Frame head(middle, points.shoulder);
    shape.face = onHead(head, {{.006, .066},  {.034, .057},   {.050, .034},   {.054, .016},  {.052, .008},
                               {.060, -.002}, {.067, -.012},  {.056, -.018},  {.058, -.025}, {.055, -.030},
                               {.057, -.036}, {.052, -.042},  {.053, -.053},  {.044, -.063}, {.024, -.062},
                               {.000, -.046}, {-.030, -.040}, {-.052, -.016}, {-.056, .022}, {-.034, .056}});
    shape.hair = onHead(
        head, {{.053, .031},   {.058, .046},   {.050, .063},   {.034, .072},   {.020, .080},   {-.004, .079},
               {-.022, .080},  {-.040, .069},  {-.056, .060},  {-.066, .040},  {-.071, .018},  {-.070, -.004},
               {-.064, -.024}, {-.056, -.040}, {-.044, -.052}, {-.032, -.046}, {-.027, -.030}, {-.022, -.012},
               {-.017, .006},  {-.006, .014},  {.005, .007},   {.010, -.006},  {.015, .008},   {.020, .026},
               {.034, .034},   {.044, .038}});
    shape.ear = onHead(
        head, {{-.004, .008}, {.004, .004}, {.002, -.010}, {-.006, -.018}, {-.012, -.010}, {-.013, .002}});
    shape.eye.addEllipse(head.by(-.007, .038), .0052, .0062);
    const auto line = [&](std::initializer_list<std::pair<double, double>> frontAndUp) {
        std::vector<QPointF> bend;
        for (const auto& [front, up] : frontAndUp)
            bend.push_back(head.by(-up, front));
        shape.lines.moveTo(bend[0]);
        shape.lines.quadTo(bend[1], bend[2]);
    };
    line({{.029, .018}, {.037, .024}, {.046, .019}});     // brow
    line({{.055, -.030}, {.045, -.035}, {.036, -.028}});  // mouth
    line({{.050, .046}, {.026, .066}, {-.008, .066}});    // hair
    line({{-.058, .044}, {-.066, .012}, {-.054, -.024}});
    return shape;
}

QPainterPath muscleShape(guide::Muscle muscle, const guide::LegPoints& leg)
{
    static constexpr Depth calf[] = {{.04, -.010, .022}, {.10, -.004, .034}, {.24, .001, .046},
                                     {.38, .000, .046},  {.52, -.006, .038}, {.64, -.010, .029},
                                     {.70, -.016, .024}};
    static constexpr Depth hamstring[] = {{.06, -.032, .042}, {.14, -.018, .050}, {.35, -.006, .049},
                                          {.60, -.006, .043}, {.84, -.014, .035}, {.95, -.022, .030}};
    static constexpr Depth quadriceps[] = {{.10, .042, -.030}, {.20, .053, -.010}, {.40, .052, .000},
                                           {.62, .045, -.004}, {.82, .036, -.014}, {.92, .032, -.024}};
    switch (muscle) {
        case guide::Muscle::Calf: return belly(Frame(leg.knee, leg.ankle), calf);
        case guide::Muscle::Hamstring: return belly(Frame(leg.hip, leg.knee), hamstring);
        case guide::Muscle::Quadriceps: return belly(Frame(leg.hip, leg.knee), quadriceps);
        case guide::Muscle::Sole:
            return onLine(leg.heel, leg.ball,
                          {{.006, .006},
                           {.010, .020},
                           {.038, .027},
                           {.068, .029},
                           {.098, .021},
                           {.110, .008},
                           {.098, .000},
                           {.068, .006},
                           {.034, .000}});
    }
    return {};
}

}  // namespace cramp::paper::figure
