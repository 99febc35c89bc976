// SPDX-License-Identifier: MIT
#pragma once

#include "store/diary_store.h"
#include "triage/assess.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace cramp::session
{

// The open diary, and the one thing that changes. Applies changes, undoes and redoes them, knows the findings
// now, and notices when another program wrote. Views read it and are told when to read again. Functions that
// write throw Failure and leave everything as it was.
class Session
{
public:
    using Clock = std::function<diary::Moment()>;

    // Takes the store; rules and clock are the composition root's.
    Session(store::DiaryStore store, const triage::RuleSet& rules, Clock clock);

    const store::DiaryStore& store() const { return m_store; }
    diary::Moment now() const { return m_clock(); }

    // What the first picture needs: the last days and all that triage needs. Read at once, however long the
    // diary.
    const diary::Diary& recent() const { return m_recent; }
    // The whole diary without the bin; read on the first call, then kept up to date.
    const diary::Diary& all() const;
    // A long diary can be read beside the window: what was read from the store's file, through a connection
    // of its own, after revision() was this becomes all(). False, and nothing is taken, if it was written
    // since.
    bool hasAll() const { return m_all.has_value(); }
    std::uint64_t revision() const { return m_revision; }
    bool takeAll(diary::Diary all, std::uint64_t revision);
    const triage::Assessment& assessment() const { return m_assessment; }
    // Off: nothing is looked at, and the assessment says so.
    void lookForSigns(bool isOn);

    // A cramp that was left running is asked about before anything is said of its length: it counts as going
    // on only for so long after somebody last said that it does.
    static constexpr std::chrono::minutes followedFor{30};
    // Said at this moment: it began, or it still goes on.
    void followCramp(const diary::Uuid& cramp);
    // Time went by that nobody saw: whether a cramp goes on is to be asked.
    void unfollowCramps();
    bool isCrampFollowed(const diary::Uuid& cramp) const;
    // A part or the whole of the diary as signs are to be looked for in it: a cramp that nobody follows is
    // not taken to go on. Valid until the next call.
    const diary::Diary& judged(const diary::Diary& diary) const;

    // Writes a change, and remembers it for undo; what was undone can no longer be redone.
    void apply(const diary::Change& change);
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    // Names of what undo and redo would do; empty when there is nothing.
    std::string undoName() const;
    std::string redoName() const;
    // Undo makes the records again what they were before the last change, save that they are updated now, so
    // that a file from before the undo cannot bring the change back. What was added is gone. Throws Failure,
    // as redo does, when a record was changed meanwhile by another program.
    void undo();
    void redo();

    // Makes the diary what a backup holds, which is verified first; the present one is kept beside it, and
    // where, is returned: restoring that takes this back. What was done before can no longer be undone.
    std::filesystem::path restore(const std::filesystem::path& backup);

    // When the diary was last written by this session; none yet: nothing was.
    std::optional<diary::Moment> savedAt() const { return m_savedAt; }

    // Reads again when another program wrote or a new day or night has begun; looks for other findings when a
    // minute has passed. True, with a call of the listeners, if anything that can be read changed. Cheap to
    // call every two seconds.
    bool refresh();

    // Called after every change of what can be read.
    void onChanged(std::function<void()> listener) { m_listeners.push_back(std::move(listener)); }

private:
    void write(const diary::Change& change);
    void takeBack(std::vector<diary::Change>& from, std::vector<diary::Change>& to);
    void readRecent();
    void readAgain();
    triage::Assessment assessed(const diary::Moment& now) const;
    bool assessAgain(const diary::Moment& now);
    // A cramp that goes on has become a sign by its length since the last assessment.
    bool hasBecomeLong(const diary::Moment& now) const;
    void tellListeners() const;

    store::DiaryStore m_store;
    const triage::RuleSet& m_rules;
    Clock m_clock;
    diary::Diary m_recent;
    mutable std::optional<diary::Diary> m_all;
    std::uint64_t m_revision = 0;  // of what can be read
    bool m_looksForSigns = true;
    std::map<diary::Uuid, diary::Instant> m_followed;  // since when it was last said to go on
    mutable diary::Diary m_judged;
    triage::Assessment m_assessment;
    std::vector<diary::Change> m_done;
    std::vector<diary::Change> m_undone;
    std::optional<diary::Moment> m_savedAt;
    std::int64_t m_dataVersion = 0;
    std::vector<std::function<void()>> m_listeners;
};

}  // namespace cramp::session
