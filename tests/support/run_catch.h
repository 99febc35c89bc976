// SPDX-License-Identifier: MIT
#pragma once

namespace cramp::test
{

// Runs the tests that the command line names. Catch itself is compiled once, without sanitizers: a program
// with a main of its own calls this.
int runCatch(int argc, char* argv[]);

}  // namespace cramp::test
