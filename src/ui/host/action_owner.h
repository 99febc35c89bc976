// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

#include <optional>

namespace cramp::ui::host
{

// The page that carries out an action wherever one is in the window ("Record an earlier cramp"); none for
// actions of the window itself and of the page in front.
std::optional<PageId> ownerOf(ActionId action);

// True for what changes the diary or opens another: not offered where a diary is only read.
bool changesDiary(ActionId action);

// True for actions that the page in front carries out if it can, such as Copy.
bool isOfCurrentPage(ActionId action);

}  // namespace cramp::ui::host
