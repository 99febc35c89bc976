// SPDX-License-Identifier: MIT
#include "diary/change.h"
#include "exchange/exchange.h"

#include <algorithm>

namespace cramp::exchange
{

namespace
{

// A missing end is open.
bool overlaps(const diary::DateSpan& span, const std::optional<diary::Date>& from,
              const std::optional<diary::Date>& to)
{
    return (!from || *from <= span.to) && (!to || *to >= span.from);
}

bool belongs(const diary::ContextItem& item, const diary::DateSpan& span)
{
    return overlaps(span, item.from, item.to);
}
bool belongs(const diary::Plan& plan, const diary::DateSpan& span)
{
    return overlaps(span, plan.from, plan.to);
}
bool belongs(const diary::Trial& trial, const diary::DateSpan& span)
{
    return std::ranges::any_of(
        trial.blocks, [&](const diary::TrialBlock& block) { return overlaps(span, block.from, block.to); });
}
template <typename Kind>
bool belongs(const Kind& record, const diary::DateSpan& span)
{
    const auto day = diary::dayOf(diary::Record(record));
    return !day || span.contains(*day);
}

template <typename Kind>
std::vector<Kind> part(const std::vector<Kind>& records, const diary::DateSpan& span)
{
    std::vector<Kind> result;
    std::ranges::copy_if(records, std::back_inserter(result),
                         [&](const Kind& record) { return belongs(record, span); });
    return result;
}

template <typename Kind>
void widen(diary::DateSpan& span, const std::vector<Kind>& records)
{
    for (const Kind& record : records) {
        const auto day = record.stamps.binned ? std::nullopt : diary::dayOf(diary::Record(record));
        if (!day) continue;
        span.from = std::min(span.from, *day);
        span.to = std::max(span.to, *day);
    }
}

}  // namespace

ExchangeFile partOf(const diary::Diary& diary, const diary::DateSpan& span)
{
    ExchangeFile file;
    file.range = span;
    file.hasDiaryId = true;
    file.diary.id = diary.id;
    file.diary.person = diary.person;
    file.diary.sleep = diary.sleep;
    file.diary.episodes = part(diary.episodes, span);
    file.diary.checkIns = part(diary.checkIns, span);
    file.diary.nights = part(diary.nights, span);
    file.diary.context = part(diary.context, span);
    file.diary.stretches = part(diary.stretches, span);
    file.diary.answers = part(diary.answers, span);
    file.diary.visits = part(diary.visits, span);
    file.diary.exercises = part(diary.exercises, span);
    file.diary.plans = part(diary.plans, span);
    file.diary.trials = part(diary.trials, span);
    return file;
}

diary::DateSpan wholeSpan(const diary::Diary& diary, diary::Date today)
{
    diary::DateSpan span{today, today};
    widen(span, diary.episodes);
    widen(span, diary.checkIns);
    widen(span, diary.nights);
    widen(span, diary.stretches);
    return span;
}

ExchangeFile readDiaryFile(std::string_view bytes, std::string_view fileName)
{
    constexpr std::string_view beforeText = "\xef\xbb\xbf \t\r\n";
    const auto start = bytes.find_first_not_of(beforeText);
    const bool isJson = start != std::string_view::npos && (bytes[start] == '{' || bytes[start] == '[');
    if (isJson) return readExchange(bytes, fileName);
    ExchangeFile file;
    file.diary.episodes = readCsv(bytes, fileName);
    diary::sortByTime(file.diary);
    return file;
}

}  // namespace cramp::exchange
