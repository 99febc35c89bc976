// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/content.h"

#include <QStringList>

#include <map>
#include <string_view>

namespace cramp::ui::format
{

// What the window itself says about health: content/<language>/window.json.
struct HealthWords {
    QString welcomeTitle;
    QString purpose;  // what the program is for
    QString limitsTitle;
    QStringList limits;  // what it cannot do, a paragraph each

    // The move that is shown during a cramp of a place of the leg; of an unknown place.
    std::map<diary::Site, diary::Stretch> inCramp;
    diary::Stretch inAnyCramp{};
};

// Throws Failure naming the file and what is missing or unknown in it. Every site of the leg has its move.
HealthWords loadHealthWords(std::string_view json, std::string_view fileName);

// Those of a content.
HealthWords healthWords(const guide::Content& content);
// Those that stand in the program.
HealthWords bundledHealthWords();

}  // namespace cramp::ui::format
