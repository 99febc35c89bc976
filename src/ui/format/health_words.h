// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"
#include "guide/content.h"
#include "session/cramp_entry.h"

#include <QStringList>

#include <map>
#include <string_view>
#include <vector>

namespace cramp::ui::format
{

// What the screen of a running cramp says. {n} is the number of minutes from which the rules take a cramp for
// long.
struct NightWords {
    struct Move {
        diary::Stretch stretch{};
        QString sentence;  // one, to be read half asleep
    };
    struct Question {
        QString question;
        QString advice;
    };

    std::map<session::LegPart, Move> moves;  // one for each part
    QString signsUnknown;                    // before the sentence of a move, while the diary is locked
    QString onlyLeft;                        // before the sentence of a move
    QString onlyRight;
    QString longCramp;
    QString lockedLeft;  // why nothing is shown for that leg
    QString lockedRight;
    QString lockedBoth;
    QString checkFirst;  // after what was recorded
    // Said for the findings of these rules, and for a sign that is being entered; for others, their advice.
    QStringList clotRules;
    std::vector<Question> clot;
    QString mostPass;
    QString gettingUp;  // said once, of getting up in the dark
};

// What the window itself says about health: content/<language>/window.json.
struct HealthWords {
    QString welcomeTitle;
    QString purpose;  // what the program is for
    QString limitsTitle;
    QStringList limits;  // what it cannot do, a paragraph each

    NightWords night;
};

// Throws Failure naming the file and what is missing or unknown in it.
HealthWords loadHealthWords(std::string_view json, std::string_view fileName);

// Those of a content.
HealthWords healthWords(const guide::Content& content);

}  // namespace cramp::ui::format
