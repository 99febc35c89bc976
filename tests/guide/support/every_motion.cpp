// SPDX-License-Identifier: MIT
#include "guide/support/every_motion.h"

namespace cramp::test
{

const guide::Guide& programGuide()
{
    static const guide::Guide loaded = guide::loadGuide(guide::bundledGuideContent());
    return loaded;
}

std::vector<Moving> everyMotion()
{
    std::vector<Moving> all;
    for (const guide::StretchGuide& stretch : programGuide().stretches())
        for (const guide::StretchMotion& motion : stretch.motions)
            all.push_back({std::string(diary::code(stretch.id)) + " " + motion.name, &motion});
    return all;
}

std::vector<guide::FigurePoints> wayOf(const guide::StretchMotion& motion)
{
    std::vector<guide::FigurePoints> way;
    for (int i = 0; i <= samples; ++i)
        way.push_back(guide::figureAt(motion, guide::secondsOf(motion) * i / samples));
    return way;
}

std::vector<guide::FigurePoint> everyPointOf(const guide::FigurePoints& p)
{
    std::vector<guide::FigurePoint> all = {p.hip, p.shoulder, p.crown};
    for (const guide::LegPoints* leg : {&p.nearLeg, &p.farLeg})
        all.insert(all.end(), {leg->knee, leg->ankle, leg->heel, leg->ball, leg->toe});
    for (const guide::ArmPoints* arm : {&p.nearArm, &p.farArm})
        all.insert(all.end(), {arm->elbow, arm->wrist, arm->fingertip});
    return all;
}

}  // namespace cramp::test
