// SPDX-License-Identifier: MIT
#include "ui/support/example_records.h"

#include "platform/bundled_content.h"
#include "session/example_diary.h"

namespace cramp::test
{

std::vector<Record> exampleRecords()
{
    std::vector<Record> records;
    const Date today = parseDate("2026-11-22").value();
    for (const Edit& edit : exampleDiary(bundledContent("example_diary.json").value(), today).edits)
        if (!edit.before) records.push_back(*edit.after);
    return records;
}

}  // namespace cramp::test
