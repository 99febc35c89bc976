// SPDX-License-Identifier: MIT
#include "guide/support/every_motion.h"

namespace cramp::test
{

const Guide& programGuide()
{
    static const Guide loaded = loadGuide(bundledGuideContent());
    return loaded;
}

std::vector<Moving> everyMotion()
{
    std::vector<Moving> all;
    for (const StretchGuide& stretch : programGuide().stretches())
        for (const StretchMotion& motion : stretch.motions)
            all.push_back({std::string(code(stretch.id)) + " " + motion.name, &motion});
    return all;
}

std::vector<FigurePoints> wayOf(const StretchMotion& motion)
{
    std::vector<FigurePoints> way;
    for (int i = 0; i <= samples; ++i)
        way.push_back(figureAt(motion, secondsOf(motion) * i / samples));
    return way;
}

std::vector<FigurePoint> everyPointOf(const FigurePoints& p)
{
    std::vector<FigurePoint> all = {p.hip, p.shoulder, p.crown};
    for (const LegPoints* leg : {&p.nearLeg, &p.farLeg})
        all.insert(all.end(), {leg->knee, leg->ankle, leg->heel, leg->ball, leg->toe});
    for (const ArmPoints* arm : {&p.nearArm, &p.farArm})
        all.insert(all.end(), {arm->elbow, arm->wrist, arm->fingertip});
    return all;
}

}  // namespace cramp::test
