// SPDX-License-Identifier: MIT
#include "cli/passphrase_file.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

using namespace cramp::cli;
using namespace cramp::platform;
using namespace cramp::test;

TEST_CASE("a passphrase is the first line of its file")
{
    const TemporaryFolder folder;
    for (const char* text : {"four words", "four words\n", "four words\r\nmore\n"}) {
        writeWholeFile(folder / "passphrase", text);
        CHECK(readPassphrase(folder / "passphrase").text() == "four words");
    }
    writeWholeFile(folder / "passphrase", "\nfour words\n");
    CHECK_THROWS_AS(readPassphrase(folder / "passphrase"), Failure);
    CHECK_THROWS_AS(readPassphrase(folder / "missing"), Failure);
}

TEST_CASE("a text that becomes a secret is wiped")
{
    std::string text = "four words make one";
    CHECK(takeSecret(std::move(text)).text() == "four words make one");
    CHECK(text.empty());  // NOLINT(bugprone-use-after-move): that is the promise
}
