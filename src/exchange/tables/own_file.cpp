// SPDX-License-Identifier: MIT
#include "exchange/tables/own_file.h"

#include "exchange/file_kind.h"
#include "exchange/tables/text_encoding.h"

namespace cramp::exchange::tables
{

std::optional<std::string> ownFileText(std::string_view bytes)
{
    if (fileKindOf(bytes) == FileKind::DiaryJson) return std::string(bytes);
    auto decoded = decodeText(bytes);
    if (!decoded || fileKindOf(decoded->text) == FileKind::OtherTable) return std::nullopt;
    return std::move(decoded->text);
}

}  // namespace cramp::exchange::tables
