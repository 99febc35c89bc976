// SPDX-License-Identifier: MIT
#include "session/late_signs.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

constexpr std::chrono::hours oldFrom{12};

}  // namespace

std::vector<diary::SymptomEntry> signsToAskAbout(const diary::Episode& before, const diary::Episode& after,
                                                 const diary::Moment& now)
{
    std::vector<diary::SymptomEntry> added;
    if (now.instant() - after.start.instant() <= oldFrom) return added;
    for (const diary::SymptomEntry& entry : after.symptoms) {
        const bool wasThere = std::ranges::any_of(before.symptoms, [&](const diary::SymptomEntry& old) {
            return old.present && old.kind == entry.kind && old.side == entry.side;
        });
        if (entry.present && !wasThere) added.push_back(entry);
    }
    return added;
}

diary::Edit signsNow(const diary::Uuid& id, std::vector<diary::SymptomEntry> answers,
                     const diary::Moment& now)
{
    diary::CheckIn checkIn;
    checkIn.id = id;
    checkIn.at = now;
    checkIn.symptoms = std::move(answers);
    return diary::addition(std::move(checkIn), now);
}

}  // namespace cramp::session
