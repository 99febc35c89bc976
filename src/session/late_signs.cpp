// SPDX-License-Identifier: MIT
#include "session/late_signs.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr std::chrono::hours oldFrom{12};

}  // namespace

std::vector<SymptomEntry> signsToAskAbout(const Episode& before, const Episode& after, const Moment& now)
{
    std::vector<SymptomEntry> added;
    if (now.instant() - after.start.instant() <= oldFrom) return added;
    for (const SymptomEntry& entry : after.symptoms) {
        const bool wasThere = std::ranges::any_of(before.symptoms, [&](const SymptomEntry& old) {
            return old.present && old.kind == entry.kind && old.side == entry.side;
        });
        if (entry.present && !wasThere) added.push_back(entry);
    }
    return added;
}

Edit signsNow(const Uuid& id, std::vector<SymptomEntry> answers, const Moment& now)
{
    CheckIn checkIn;
    checkIn.id = id;
    checkIn.at = now;
    checkIn.symptoms = std::move(answers);
    return addition(std::move(checkIn), now);
}

}  // namespace cramp
