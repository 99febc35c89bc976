// SPDX-License-Identifier: MIT
#pragma once

#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <string>
#include <string_view>

namespace cramp::test
{

// Whole outputs are approved as files, so that a review sees every change: compares with NAME.approved.ENDING
// below tests/ and, where it differs, leaves NAME.received.ENDING beside it. scripts/approve accepts it.
inline void approve(std::string_view received, const std::string& name, const std::string& ending)
{
    const auto approvedFile = testData(name + ".approved." + ending);
    const auto receivedFile = testData(name + ".received." + ending);
    const std::string approved =
        std::filesystem::exists(approvedFile) ? platform::readWholeFile(approvedFile) : std::string();
    if (received == approved) {
        std::error_code ignored;
        std::filesystem::remove(receivedFile, ignored);
        SUCCEED("as approved");
        return;
    }
    platform::writeWholeFile(receivedFile, received);
    FAIL_CHECK("the output differs from " << approvedFile << "; compare it with " << receivedFile);
}

}  // namespace cramp::test
