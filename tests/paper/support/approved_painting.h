// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <functional>
#include <string>

class QPainter;

namespace cramp::test
{

// Compares pixel by pixel with tests/paper/pictures/NAME.approved.png. Where it differs it fails and leaves
// NAME.received.png beside it; scripts/approve accepts that. Pictures are exact on the Qt that they were
// approved with; on another one it says so and passes.
void approvePainting(const QImage& painted, const std::string& name);

// A page of A4, painted in hundredths of a millimetre, as a fax of 200 dpi in one bit.
QImage faxOf(const std::function<void(QPainter& painter)>& paint);

}  // namespace cramp::test
