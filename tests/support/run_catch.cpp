// SPDX-License-Identifier: MIT
#include "support/run_catch.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace cramp::test
{

int runCatch(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}

}  // namespace cramp::test
