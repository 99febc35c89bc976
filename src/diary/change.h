// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <variant>

namespace cramp::diary
{

// Everything a diary holds, one by one. Person and SleepSchedule stand once in each diary.
using Record = std::variant<Episode, CheckIn, Night, ContextItem, StretchSession, Answer, Visit, Exercise,
                            Plan, Trial, Person, SleepSchedule>;

// The alternatives of Record, in its order.
enum class RecordKind : std::uint8_t {
    Episode,
    CheckIn,
    Night,
    ContextItem,
    StretchSession,
    Answer,
    Visit,
    Exercise,
    Plan,
    Trial,
    Person,
    SleepSchedule
};
RecordKind kindOf(const Record& record);

// What tells a record from the others of its kind: its id, a night's date, or nothing.
using RecordKey = std::variant<std::monostate, Uuid, Date>;
RecordKey keyOf(const Record& record);

// Null for Person and SleepSchedule, which bear no stamps and cannot be binned.
const Stamps* stampsOf(const Record& record);
Stamps* stampsOf(Record& record);

// The wall-clock day by which a record belongs to a period; none for what has no day. An item with a span
// belongs by its first day.
std::optional<Date> dayOf(const Record& record);

// One record before and after: without a before it is added, without an after it is gone.
struct Edit {
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const Edit&, const Edit&) = default;
};

// What is done and can be undone, whole: its name ("delete of 3 episodes") and the records it touches, each
// once. An import is one Change.
struct Change {
    std::string name;
    std::vector<Edit> edits;

    Change inverse() const;
    friend bool operator==(const Change&, const Change&) = default;
};

// Changes of one record, with `updated` set to now, or to a second after what it was where that is later: it
// never goes backwards, whatever the clock does, so that an older copy never counts as the newer one.
Edit addition(Record record, const Moment& now);
Edit replacement(const Record& before, Record after, const Moment& now);
Edit binning(const Record& record, const Moment& now);
Edit restoring(const Record& record, const Moment& now);

// What takes a change back: its inverse, where records that become again what they were get a new `updated`
// all the same.
Change undoing(const Change& change, const Moment& now);

}  // namespace cramp::diary
