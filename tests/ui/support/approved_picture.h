// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <string>

namespace cramp::test
{

// How a picture compares with the approved one of its name in tests/ui/pictures.
enum class PictureVerdict { Same, Different, New };

// Compares pixel by pixel. When they differ, writes below the build folder's pictures/: NAME.received.png,
// NAME.difference.png (what differs in red), and adds a row to the contact sheet contact-sheet.png (approved,
// received, difference). scripts/approve takes the received ones over.
PictureVerdict comparePicture(const std::string& name, const QImage& picture);

// Pictures are exact on the Qt they were approved with; with another one the comparison says nothing.
bool isPinnedQt();

}  // namespace cramp::test
