// SPDX-License-Identifier: MIT
#include "ui/desktop/diary_claim.h"

#include "support/catch.h"
#include "support/test_data.h"

#include <fstream>

using namespace cramp::ui::desktop;
using namespace cramp::test;

TEST_CASE("one program has the claim on a diary until it lets it go")
{
    const TemporaryFolder folder;
    DiaryClaim first(folder / "diary.db", folder.path());
    CHECK(first.take());
    CHECK(first.take());
    {
        DiaryClaim second(folder / "diary.db", folder.path());
        CHECK_FALSE(second.take());
        CHECK_FALSE(second.isHeld());
        CHECK(second.busName() == first.busName());
    }
    first.release();
    DiaryClaim third(folder / "diary.db", folder.path());
    CHECK(third.take());
    CHECK_FALSE(first.take());
}

TEST_CASE("each diary has a claim of its own, however its file is reached")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "diary.db") << "";
    std::filesystem::create_symlink(folder / "diary.db", folder / "link.db");
    DiaryClaim own(folder / "diary.db", folder.path());
    DiaryClaim other(folder / "other.db", folder.path());
    DiaryClaim linked(folder / "link.db", folder.path());
    CHECK(own.take());
    CHECK(other.take());
    CHECK_FALSE(linked.take());
    CHECK(own.isOf(folder.path() / "." / "link.db"));
    CHECK_FALSE(own.isOf(folder / "other.db"));
    CHECK(own.busName() != other.busName());
}

TEST_CASE("the file of a claim is its owner's alone, and names no diary")
{
    const TemporaryFolder folder;
    const TemporaryFolder session;
    DiaryClaim claim(folder / "anna.db", session.path());
    CHECK(claim.take());
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(session.path())) {
        ++files;
        CHECK(entry.status().permissions() ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
        CHECK(entry.path().string().find("anna") == std::string::npos);
    }
    CHECK(files == 1);
}

TEST_CASE("where no claim can be kept, no other program is seen and none is kept out")
{
    const TemporaryFolder folder;
    for (const std::filesystem::path& nowhere : {std::filesystem::path(), folder / "missing"}) {
        DiaryClaim first(folder / "diary.db", nowhere);
        DiaryClaim second(folder / "diary.db", nowhere);
        CHECK(first.take());
        CHECK(second.take());
        CHECK_FALSE(second.isHeld());
    }
}
