// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "platform/retried.h"
#include "session/diary_update.h"
#include "store/backups.h"
#include "triage/long_cramp.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace cramp::session
{

namespace
{

// A larger change costs less read again than worked in record by record.
constexpr std::size_t largestUpdate = 100;

bool isSameDayAndNight(const diary::Moment& one, const diary::Moment& other)
{
    return one.date() == other.date() && diary::nightOf(one) == diary::nightOf(other);
}

// The latest change of each record before one that took another back expects the record as it was before it
// was stamped again.
void follow(std::vector<diary::Change>& changes, const diary::Change& back)
{
    std::map<diary::RecordKey, const diary::Record*> stamped;
    for (const diary::Edit& edit : back.edits)
        if (edit.before && edit.after && diary::stampsOf(*edit.after))
            stamped[diary::keyOf(*edit.after)] = &*edit.after;
    for (auto change = changes.rbegin(); change != changes.rend() && !stamped.empty(); ++change)
        for (diary::Edit& edit : change->edits) {
            const auto found = edit.after ? stamped.find(diary::keyOf(*edit.after)) : stamped.end();
            if (found == stamped.end()) continue;
            edit.after = *found->second;
            stamped.erase(found);
        }
}

// What was done although the disk did not confirm it; other failures are thrown.
template <typename Work>
std::optional<platform::Unconfirmed> unconfirmed(Work work)
{
    try {
        work();
        return std::nullopt;
    } catch (const platform::Unconfirmed& failure) {
        return failure;
    }
}

// Goes on with what follows from a thing that was done, then tells what the disk did not confirm. A disk that
// fails may not let anything be read either, which is the lesser news.
template <typename Work>
void goOn(const std::optional<platform::Unconfirmed>& failure, Work work)
{
    try {
        work();
    } catch (const platform::Failure&) {
        if (!failure) throw;
    }
    if (failure) throw platform::Unconfirmed(*failure);
}

}  // namespace

Session::Session(store::DiaryStore store, const triage::RuleSet& rules, Clock clock)
    : m_store(std::move(store)),
      m_rules(rules),
      m_clock(std::move(clock))
{
    readRecent();
}

const diary::Diary& Session::all() const
{
    if (!m_all) m_all = m_store.read({});
    return *m_all;
}

bool Session::takeAll(diary::Diary all, std::uint64_t revision)
{
    if (revision != m_revision || m_store.dataVersion() != m_dataVersion) return false;
    m_all = std::move(all);
    return true;
}

void Session::apply(const diary::Change& change)
{
    const auto failure = unconfirmed([&] { write(change); });
    m_done.push_back(change);
    m_undone.clear();
    goOn(failure, [&] { readAgain(); });
}

std::string Session::undoName() const
{
    return m_done.empty() ? std::string() : m_done.back().name;
}

std::string Session::redoName() const
{
    return m_undone.empty() ? std::string() : m_undone.back().name;
}

void Session::undo()
{
    assert(canUndo());
    takeBack(m_done, m_undone);
}

void Session::redo()
{
    assert(canRedo());
    takeBack(m_undone, m_done);
}

std::filesystem::path Session::restore(const std::filesystem::path& backup)
{
    std::optional<std::filesystem::path> kept;
    const auto failure = unconfirmed(
        [&] { kept = store::restoreBackup(backup, m_store.file(), store::momentInName(m_clock())); });
    m_savedAt = m_clock();
    m_done.clear();
    m_undone.clear();
    m_all.reset();
    goOn(failure, [&] { readAgain(); });
    return kept.value_or(std::filesystem::path());
}

bool Session::refresh()
{
    const diary::Moment now = m_clock();
    const bool otherWrote = m_store.dataVersion() != m_dataVersion;
    if (otherWrote || !isSameDayAndNight(now, m_assessment.assessedAt)) {
        readAgain();
        return true;
    }
    const auto passed = std::chrono::abs(now.instant() - m_assessment.assessedAt.instant());
    const bool isDue = passed >= std::chrono::minutes(1) || hasBecomeLong(now);
    if (!isDue || !assessAgain(now)) return false;
    tellListeners();
    return true;
}

// What takes back the last change of one list is the last of the other.
void Session::takeBack(std::vector<diary::Change>& from, std::vector<diary::Change>& to)
{
    diary::Change back = diary::undoing(from.back(), m_clock());
    const auto failure = unconfirmed([&] { write(back); });
    from.pop_back();
    follow(from, back);
    to.push_back(std::move(back));
    goOn(failure, [&] { readAgain(); });
}

// What is on the disk is remembered before anything else can fail.
void Session::write(const diary::Change& change)
{
    const auto failure = unconfirmed([&] { m_store.apply(change); });
    ++m_revision;
    m_savedAt = m_clock();
    goOn(failure, [&] {
        if (!m_all) return;
        if (change.edits.size() <= largestUpdate && m_store.dataVersion() == m_dataVersion)
            update(*m_all, change);
        else
            m_all.reset();
    });
}

void Session::readRecent()
{
    // The version first: what is written between the two is then noticed by the next refresh.
    const std::int64_t version = m_store.dataVersion();
    if (version != m_dataVersion) m_all.reset();
    m_dataVersion = version;
    ++m_revision;
    const diary::Moment now = m_clock();
    m_recent = m_store.readForTriage(now);
    m_assessment = assessed(now);
}

void Session::readAgain()
{
    readRecent();
    tellListeners();
}

triage::Assessment Session::assessed(const diary::Moment& now) const
{
    return m_looksForSigns ? triage::assess(judged(m_recent), m_rules, now)
                           : triage::notAssessed(m_rules, now);
}

void Session::followCramp(const diary::Uuid& cramp)
{
    m_followed[cramp] = m_clock().instant();
    if (assessAgain(m_clock())) tellListeners();
}

void Session::unfollowCramps()
{
    if (m_followed.empty()) return;
    m_followed.clear();
    if (assessAgain(m_clock())) tellListeners();
}

bool Session::isCrampFollowed(const diary::Uuid& cramp) const
{
    const auto said = m_followed.find(cramp);
    return said != m_followed.end() && m_clock().instant() - said->second <= followedFor;
}

const diary::Diary& Session::judged(const diary::Diary& diary) const
{
    const auto isLeftRunning = [this](const diary::Episode& episode) {
        return episode.status == diary::Status::Ongoing && !isCrampFollowed(episode.id);
    };
    if (std::ranges::none_of(diary.episodes, isLeftRunning)) return diary;
    m_judged = diary;
    for (diary::Episode& episode : m_judged.episodes)
        if (isLeftRunning(episode)) episode.status = diary::Status::Incomplete;
    return m_judged;
}

bool Session::hasBecomeLong(const diary::Moment& now) const
{
    const auto after = triage::longCrampAfter(m_rules);
    if (!after) return false;
    return std::ranges::any_of(m_recent.episodes, [&](const diary::Episode& episode) {
        const auto longFrom = episode.start.instant() + *after;
        return episode.status == diary::Status::Ongoing && longFrom < now.instant() &&
               longFrom >= m_assessment.assessedAt.instant();
    });
}

void Session::lookForSigns(bool isOn)
{
    if (m_looksForSigns == isOn) return;
    m_looksForSigns = isOn;
    m_assessment = assessed(m_clock());
    tellListeners();
}

// True when the findings are others.
bool Session::assessAgain(const diary::Moment& now)
{
    triage::Assessment next = assessed(now);
    std::swap(next, m_assessment);
    return next.findings != m_assessment.findings || next.notAsked != m_assessment.notAsked;
}

void Session::tellListeners() const
{
    for (const auto& listener : m_listeners)
        listener();
}

}  // namespace cramp::session
