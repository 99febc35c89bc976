// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/table_import.h"
#include "ui/host/window_host.h"

namespace cramp::ui::history
{

// How a table of another program was read, in words.
QString encodingText(exchange::tables::TextEncoding encoding);
QString separatorText(char separator);  // "commas"
QString orderText(exchange::tables::DateOrder order);
QString lineText(const exchange::tables::ForeignProblem& problem);
// What an episode says, in a line.
QString episodeText(const diary::Episode& episode, const host::WindowContext& context);

}  // namespace cramp::ui::history
