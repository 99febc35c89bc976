// SPDX-License-Identifier: MIT
#include "platform/core_dumps.h"

#include <sys/resource.h>

namespace cramp::platform
{

void forbidCoreDumps()
{
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);  // lowering a limit cannot fail
}

}  // namespace cramp::platform
