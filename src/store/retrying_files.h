// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::store
{

// SQLite's file access (VFS) for this system, except that a sync, lock or removal that a signal interrupts is
// tried again. Returns the name by which SQLite knows it.
const char* retryingFiles();

}  // namespace cramp::store
