// SPDX-License-Identifier: MIT
#include "ui/app/font_list.h"

#include <QLibrary>

namespace cramp::ui::app
{

// Uses the library that Qt itself uses, so that the program depends on no other.
bool readFontList()
{
    constexpr int version = 1;
    QLibrary library(QStringLiteral("fontconfig"), version);
    const auto initialise = reinterpret_cast<int (*)()>(library.resolve("FcInit"));
    return initialise != nullptr && initialise() != 0;
}

}  // namespace cramp::ui::app
