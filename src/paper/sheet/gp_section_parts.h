// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/sheet_pieces.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

namespace cramp::paper::sheet
{

// Small steps that the sections of the GP's sheet share.

// Where the texts begin that have their title beside them.
constexpr double listIndent = 46 * mm;

inline QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

inline void append(Pieces& pieces, const Pieces& more)
{
    pieces.insert(pieces.end(), more.begin(), more.end());
}

// The first so many, without the empty ones.
inline QString joined(const std::vector<std::string>& texts, std::size_t count, const QString& between)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(count, texts.size()); ++i)
        if (!texts[i].empty()) list << fromUtf8(texts[i]);
    return list.join(between);
}

}  // namespace cramp::paper::sheet
