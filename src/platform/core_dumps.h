// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::platform
{

// From now on this process leaves no picture of its memory on the disk if it crashes.
void forbidCoreDumps();

}  // namespace cramp::platform
