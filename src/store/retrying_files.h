// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::store
{

// SQLite's way to files on this system, save that a sync, a lock and a removal that a signal interrupts are
// tried again. Returns the name by which SQLite knows it.
const char* retryingFiles();

}  // namespace cramp::store
