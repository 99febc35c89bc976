// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_mapping.h"

namespace cramp::exchange::tables
{

// The questions that a table leaves open, a sentence each, with an example out of the file and the option of
// the command line that answers it. None when there is none.
std::vector<std::string> questionSentences(const ForeignTable& table, const ForeignMapping& mapping);

}  // namespace cramp::exchange::tables
