// SPDX-License-Identifier: MIT
// The heads of the two people; the rest of their bodies stands in figure_shape.cpp.
#include "paper/figure/figure_frame.h"
#include "paper/figure/figure_shape.h"

namespace cramp::paper::figure
{

namespace
{

constexpr double crownAbove = .066;  // of the middle of the head

guide::FigurePoint towards(guide::FigurePoint from, guide::FigurePoint to, double part)
{
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

// How far forward of the middle of the head, to where the face is, and how far up.
class HeadPainter
{
public:
    explicit HeadPainter(const guide::FigurePoints& points)
        : m_frame(towards(points.shoulder, points.crown, 1 - crownAbove / guide::body::headAndNeck),
                  points.shoulder)
    {
    }

    QPointF at(double front, double up) const { return m_frame.by(-up, front); }

    QPainterPath outline(Offsets frontAndUp) const
    {
        std::vector<QPointF> points;
        for (const auto& [front, up] : frontAndUp)
            points.push_back(at(front, up));
        return smoothThrough(points);
    }

    void line(QPainterPath& lines, QPointF from, QPointF bend, QPointF to) const
    {
        lines.moveTo(at(from.x(), from.y()));
        lines.quadTo(at(bend.x(), bend.y()), at(to.x(), to.y()));
    }

private:
    Frame m_frame;
};

QPainterPath face(const HeadPainter& head)
{
    return head.outline({{.006, .066},  {.034, .057},   {.050, .034},   {.054, .016},  {.052, .008},
                         {.060, -.002}, {.067, -.012},  {.056, -.018},  {.058, -.025}, {.055, -.030},
                         {.057, -.036}, {.052, -.042},  {.053, -.053},  {.044, -.063}, {.024, -.062},
                         {.000, -.046}, {-.030, -.040}, {-.052, -.016}, {-.056, .022}, {-.034, .056}});
}

// Combed back into a bun.
void womansHair(HeadShape& shape, const HeadPainter& head)
{
    shape.hair = head.outline({{.049, .036},   {.055, .050},   {.046, .068},   {.024, .080},   {-.006, .083},
                               {-.034, .075},  {-.056, .054},  {-.065, .024},  {-.062, -.006}, {-.050, -.030},
                               {-.036, -.034}, {-.026, -.020}, {-.018, -.002}, {-.010, .012},  {.002, .014},
                               {.014, .008},   {.020, -.004},  {.024, .004},   {.026, .020},   {.036, .033}});
    shape.bun.addEllipse(head.at(-.077, .034), .032, .032);
    head.line(shape.lines, {.044, .048}, {.004, .064}, {-.050, .044});
    head.line(shape.lines, {.024, .030}, {-.012, .040}, {-.052, .024});
}

// Short, with a high forehead.
void mansHair(HeadShape& shape, const HeadPainter& head)
{
    shape.hair = head.outline({{.030, .050},   {.041, .060},   {.030, .071},   {.006, .078},   {-.024, .074},
                               {-.048, .060},  {-.061, .036},  {-.064, .008},  {-.060, -.018}, {-.050, -.036},
                               {-.040, -.036}, {-.030, -.026}, {-.022, -.010}, {-.016, .006},  {-.006, .014},
                               {.006, .008},   {.012, -.008},  {.017, -.004},  {.019, .014},   {.016, .030},
                               {.020, .042}});
}

}  // namespace

HeadShape headShape(const guide::FigurePoints& points, ink::FigurePerson person)
{
    const HeadPainter head(points);
    HeadShape shape;
    shape.face = face(head);
    shape.ear = head.outline(
        {{-.004, .008}, {.004, .004}, {.002, -.010}, {-.006, -.018}, {-.012, -.010}, {-.013, .002}});
    shape.eye.addEllipse(head.at(.038, .007), .0052, .0062);
    head.line(shape.lines, {.029, .018}, {.037, .024}, {.046, .019});     // brow
    head.line(shape.lines, {.055, -.030}, {.045, -.035}, {.036, -.028});  // mouth
    if (person == ink::FigurePerson::Woman)
        womansHair(shape, head);
    else
        mansHair(shape, head);
    return shape;
}

}  // namespace cramp::paper::figure
