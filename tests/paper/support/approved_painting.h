// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <string>

namespace cramp::test
{

// Compares pixel by pixel with tests/paper/pictures/NAME.approved.png. Where it differs it fails and leaves
// NAME.received.png beside it; scripts/approve accepts that. Pictures are exact on the Qt that they were
// approved with; on another one it says so and passes.
void approvePainting(const QImage& painted, const std::string& name);

}  // namespace cramp::test
