// SPDX-License-Identifier: MIT
#include "support/run_catch.h"

int main(int argc, char* argv[])
{
    return cramp::test::runCatch(argc, argv);
}
