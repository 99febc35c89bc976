// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace cramp::paper::sheet
{

// The PDF with its language named and its title shown by readers in place of the file's name, as an update
// appended to it (PDF 1.4, 3.4.5): not a byte of the original changes. For files with a plain cross-reference
// table, as Qt writes them; throws Failure for others.
std::string withLanguage(std::string pdf, std::string_view language);

}  // namespace cramp::paper::sheet
