// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace cramp::paper::sheet
{

// The PDF that Qt wrote with its language named, its title shown by readers in place of the file's name, and
// what Qt from 6.8 on adds against PDF/A-1b mended: an unused colour space, and where namespaces of the
// metadata are declared. For files with a plain cross-reference table, as Qt writes them; throws Failure for
// others.
std::string finishedPdf(std::string written, std::string_view language);

}  // namespace cramp::paper::sheet
