// SPDX-License-Identifier: MIT
#include "exchange/format_version.h"

#include <algorithm>

namespace cramp::exchange
{

namespace
{

template <typename Enumeration>
bool isWithin(Enumeration value, Enumeration first, Enumeration last)
{
    return first <= value && value <= last;
}

bool isOfVersion2(diary::Symptom symptom)
{
    return isWithin(symptom, diary::Symptom::ConstantAche, diary::Symptom::ShootingPain) ||
           isWithin(symptom, diary::Symptom::Shaking, diary::Symptom::StiffNeck);
}

bool isOfVersion2(diary::ContextCode item)
{
    return isWithin(item, diary::ContextCode::AceInhibitor, diary::ContextCode::Trimethoprim) ||
           isWithin(item, diary::ContextCode::HeartRhythmProblem, diary::ContextCode::QuinineRiskCondition) ||
           isWithin(item, diary::ContextCode::MissedDialysis, diary::ContextCode::RecentInfection) ||
           diary::kindOf(item) == diary::ContextKind::Usual;
}

bool needsVersion2(const diary::SymptomEntry& entry)
{
    return entry.onset || isOfVersion2(entry.kind);
}

bool doesAnyNeedVersion2(const std::vector<diary::SymptomEntry>& symptoms)
{
    return std::ranges::any_of(symptoms,
                               [](const diary::SymptomEntry& entry) { return needsVersion2(entry); });
}

bool needsVersion2(const diary::Episode& episode)
{
    return doesAnyNeedVersion2(episode.symptoms);
}

bool needsVersion2(const diary::CheckIn& checkIn)
{
    return doesAnyNeedVersion2(checkIn.symptoms);
}

bool needsVersion2(const diary::ContextItem& item)
{
    return item.side || isOfVersion2(item.code);
}

bool needsVersion2(const diary::Answer& answer)
{
    return answer.answer == diary::AnswerKind::Later;
}

bool needsVersion2(const diary::Trial& trial)
{
    return trial.order != diary::BlockOrder::Chosen;
}

template <typename Kind>
bool doesAnyNeedVersion2(const std::vector<Kind>& records)
{
    return std::ranges::any_of(records, [](const Kind& record) { return needsVersion2(record); });
}

}  // namespace

std::int64_t versionNeeded(const diary::Diary& diary)
{
    const bool isNew = diary.person.crampsSince || doesAnyNeedVersion2(diary.episodes) ||
                       doesAnyNeedVersion2(diary.checkIns) || doesAnyNeedVersion2(diary.context) ||
                       doesAnyNeedVersion2(diary.answers) || doesAnyNeedVersion2(diary.trials);
    return isNew ? 2 : 1;
}

}  // namespace cramp::exchange
