// SPDX-License-Identifier: MIT
#include "guide/stretch.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

std::optional<Muscle> muscleAt(diary::Site site)
{
    switch (site) {
        case diary::Site::ThighFront:
        case diary::Site::ThighInner: return Muscle::Quadriceps;
        case diary::Site::ThighBack:
        case diary::Site::Buttock: return Muscle::Hamstring;
        case diary::Site::Calf:
        case diary::Site::Shin:
        case diary::Site::Foot:
        case diary::Site::Toes:
        case diary::Site::Ankle:
        case diary::Site::KneeBack:
        case diary::Site::Arm:
        case diary::Site::Hand:
        case diary::Site::Face:
        case diary::Site::Chest:
        case diary::Site::Back:
        case diary::Site::Abdomen: return std::nullopt;
    }
    return std::nullopt;
}

bool isOfThigh(Muscle muscle)
{
    return muscle == Muscle::Hamstring || muscle == Muscle::Quadriceps;
}

}  // namespace

std::size_t motionFor(const StretchGuide& stretch, diary::Site site)
{
    const std::optional<Muscle> wanted = muscleAt(site);
    if (!wanted) return 0;
    auto found = std::ranges::find(stretch.motions, *wanted, &StretchMotion::muscle);
    if (found == stretch.motions.end())
        found = std::ranges::find_if(stretch.motions, isOfThigh, &StretchMotion::muscle);
    return found == stretch.motions.end()
               ? 0
               : static_cast<std::size_t>(std::distance(stretch.motions.begin(), found));
}

}  // namespace cramp::guide
