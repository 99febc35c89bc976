// SPDX-License-Identifier: MIT
#include "ui/app/font_list.h"

#include <QLibrary>

namespace cramp::ui::app
{

// Through the library that Qt itself uses, so that the program needs none more.
bool readFontList()
{
    constexpr int version = 1;
    QLibrary library(QStringLiteral("fontconfig"), version);
    const auto initialise = reinterpret_cast<int (*)()>(library.resolve("FcInit"));
    return initialise != nullptr && initialise() != 0;
}

}  // namespace cramp::ui::app
