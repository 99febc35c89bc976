// SPDX-License-Identifier: MIT
#include "guide/stretch.h"

#include <algorithm>

namespace cramp
{

namespace
{

std::optional<Muscle> muscleAt(Site site)
{
    switch (site) {
        case Site::ThighFront:
        case Site::ThighInner: return Muscle::Quadriceps;
        case Site::ThighBack:
        case Site::Buttock: return Muscle::Hamstring;
        case Site::Calf:
        case Site::Shin:
        case Site::Foot:
        case Site::Toes:
        case Site::Ankle:
        case Site::KneeBack:
        case Site::Arm:
        case Site::Hand:
        case Site::Face:
        case Site::Chest:
        case Site::Back:
        case Site::Abdomen: return std::nullopt;
    }
    return std::nullopt;
}

bool isOfThigh(Muscle muscle)
{
    return muscle == Muscle::Hamstring || muscle == Muscle::Quadriceps;
}

}  // namespace

std::size_t motionFor(const StretchGuide& stretch, Site site)
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

}  // namespace cramp
