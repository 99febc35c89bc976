// SPDX-License-Identifier: MIT
#include "benchmark/reassessment.h"

#include "platform/bundled_content.h"
#include "store/diary_store.h"
#include "triage/assess.h"
#include "triage/finding_history.h"

#include <stdexcept>

namespace cramp::benchmark
{

namespace
{

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

const triage::RuleSet& rules()
{
    static const triage::RuleSet loaded =
        triage::loadRules(platform::bundledContent("en/rules.json").value(), "en/rules.json");
    return loaded;
}

diary::Moment now()
{
    return diary::momentAt(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()),
                           platform::LocalZone::named("Europe/London"));
}

}  // namespace

Reassessment::Reassessment(const std::filesystem::path& diary) : m_diary(diary)
{
    rules();
}

double Reassessment::once() const
{
    const store::DiaryStore store = store::DiaryStore::open(m_diary, store::DiaryStore::WhenMissing::Fail);
    const diary::Moment moment = now();
    store.readForTriage(moment);  // the page cache of an open diary is warm
    const auto start = Clock::now();
    const auto assessment = triage::assess(store.readForTriage(moment), rules(), moment);
    const double seconds = secondsSince(start);
    if (assessment.notAsked.empty()) throw std::runtime_error("the diary was not assessed");
    return seconds;
}

double Reassessment::history() const
{
    const store::DiaryStore store = store::DiaryStore::open(m_diary, store::DiaryStore::WhenMissing::Fail);
    const diary::Moment moment = now();
    const diary::Diary diary = store.readForTriage(moment);
    const diary::Moment since{moment.wall - std::chrono::days(180), moment.offset};
    const auto start = Clock::now();
    const auto spans = triage::findingHistory(diary, rules(), triage::Urgency::Urgent, since, moment);
    return spans.size() > 100000 ? 0 : secondsSince(start);
}

}  // namespace cramp::benchmark
