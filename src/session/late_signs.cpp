// SPDX-License-Identifier: MIT
#include "session/late_signs.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

constexpr std::chrono::hours oldFrom{12};

bool isOld(const diary::Moment& moment, const diary::Moment& now)
{
    return now.instant() - moment.instant() > oldFrom;
}

std::vector<diary::SymptomEntry> addedSigns(const std::vector<diary::SymptomEntry>& before,
                                            const std::vector<diary::SymptomEntry>& after)
{
    std::vector<diary::SymptomEntry> added;
    for (const diary::SymptomEntry& entry : after) {
        const bool wasThere = std::ranges::any_of(before, [&](const diary::SymptomEntry& old) {
            return old.present && old.kind == entry.kind && old.side == entry.side;
        });
        if (entry.present && !wasThere) added.push_back(entry);
    }
    return added;
}

const diary::Moment& timeOf(const diary::Episode& episode)
{
    return episode.start;
}

const diary::Moment& timeOf(const diary::CheckIn& checkIn)
{
    return checkIn.at;
}

template <typename Kind>
bool addsSign(const diary::Edit& edit, const diary::Moment& now)
{
    const auto* after = edit.after ? std::get_if<Kind>(&*edit.after) : nullptr;
    if (after == nullptr || after->stamps.binned || isOld(timeOf(*after), now)) return false;
    const auto* before = edit.before ? std::get_if<Kind>(&*edit.before) : nullptr;
    return !addedSigns(before != nullptr ? before->symptoms : std::vector<diary::SymptomEntry>(),
                       after->symptoms)
                .empty();
}

}  // namespace

std::vector<diary::SymptomEntry> signsToAskAbout(const diary::Episode& before, const diary::Episode& after,
                                                 const diary::Moment& now)
{
    if (!isOld(after.start, now)) return {};
    return addedSigns(before.symptoms, after.symptoms);
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

bool addsSignOfNow(const diary::Change& change, const diary::Moment& now)
{
    return std::ranges::any_of(change.edits, [&](const diary::Edit& edit) {
        return addsSign<diary::Episode>(edit, now) || addsSign<diary::CheckIn>(edit, now);
    });
}

}  // namespace cramp::session
