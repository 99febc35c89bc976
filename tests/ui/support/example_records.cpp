// SPDX-License-Identifier: MIT
#include "ui/support/example_records.h"

#include "platform/bundled_content.h"
#include "session/example_diary.h"

namespace cramp::test
{

std::vector<diary::Record> exampleRecords()
{
    std::vector<diary::Record> records;
    const diary::Date today = diary::parseDate("2026-11-22").value();
    for (const diary::Edit& edit :
         session::exampleDiary(platform::bundledContent("example_diary.json").value(), today).edits)
        if (!edit.before) records.push_back(*edit.after);
    return records;
}

}  // namespace cramp::test
