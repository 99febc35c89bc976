// SPDX-License-Identifier: MIT
#include "exchange/file_kind.h"

#include "exchange/exchange.h"
#include "support/catch.h"

using namespace cramp::exchange;

TEST_CASE("what this program writes is known as its own")
{
    CHECK(fileKindOf(writeExchange({})) == FileKind::DiaryJson);
    CHECK(fileKindOf(writeCsv({}, {})) == FileKind::DiaryCsv);
    CHECK(fileKindOf("\xef\xbb\xbf\r\n [") == FileKind::DiaryJson);
    CHECK(fileKindOf("start,\"id\"\n") == FileKind::DiaryCsv);
    CHECK(fileKindOf("start;id\n") == FileKind::DiaryCsv);
    CHECK(fileKindOf("start\tpain\tid\n") == FileKind::DiaryCsv);
    CHECK(fileKindOf("sep=;\r\nid;start\r\n") == FileKind::DiaryCsv);
}

TEST_CASE("anything else is somebody's own table")
{
    for (const std::string_view bytes :
         {"", "\n", "Date,Pain\n", "id,pain\n", "start|id\n", "\"id", "id,start_time\n"}) {
        CAPTURE(bytes);
        CHECK(fileKindOf(bytes) == FileKind::OtherTable);
    }
}
