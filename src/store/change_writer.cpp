// SPDX-License-Identifier: MIT
#include "store/change_writer.h"

#include "diary/validation.h"
#include "platform/failure.h"
#include "store/single_tables.h"

#include <cassert>

namespace cramp::store
{

namespace
{

constexpr std::size_t indexOf(diary::RecordKind kind)
{
    return static_cast<std::size_t>(kind);
}

[[noreturn]] void refuseChanged(const diary::Record& record)
{
    throw platform::Failure(
        fmt::format("Nothing was changed, because {} was changed somewhere else in the meantime, perhaps in "
                    "another window. Open it again to see how it is now, then make your change again.",
                    diary::tellOf(record)));
}

[[noreturn]] void refuseTaken(const diary::Record& record, diary::RecordKind holder)
{
    throw platform::Failure(fmt::format(
        "Nothing was changed, because the diary already has {} as {} {}. Give the new record its own id.",
        diary::describe(record), holder == diary::RecordKind::Episode ? "an" : "a", diary::nameOf(holder)));
}

template <typename Kind>
const Kind* recordIn(const std::optional<diary::Record>& record)
{
    return record ? std::get_if<Kind>(&*record) : nullptr;
}

}  // namespace

ChangeWriter::ChangeWriter(SQLite::Database& database, Tables& tables, const diary::Uuid& key)
    : m_database(database),
      m_tables(tables),
      m_key(key)
{
    std::size_t index = 0;
    forEachTable(tables, [&](auto& table) {
        m_inUse[index++] = !table.isEmpty();
        table.takeChange();  // left over from a change that was given up
    });
}

void ChangeWriter::finish()
{
    forEachTable(m_tables, [&]<typename Kind>(RecordTable<Kind>& table) {
        const Digest change = table.takeChange();
        if (change != Digest()) changeDigest(m_database, Codec<Kind>::table, m_key, change);
    });
}

void ChangeWriter::write(const diary::Edit& edit)
{
    assert(edit.before || edit.after);
    assert(!edit.before || !edit.after || diary::keyOf(*edit.before) == diary::keyOf(*edit.after));
    assert(!edit.after || diary::validate(*edit.after).empty());
    std::visit(
        [&]<typename Kind>(const Kind&) {
            const Kind* before = recordIn<Kind>(edit.before);
            const Kind* after = recordIn<Kind>(edit.after);
            if constexpr (std::is_same_v<Kind, diary::Person> || std::is_same_v<Kind, diary::SleepSchedule>)
                writeOnce(before, after);
            else
                writeRecord(std::get<RecordTable<Kind>>(m_tables), before, after);
        },
        edit.after ? *edit.after : *edit.before);
}

template <typename Kind>
void ChangeWriter::writeRecord(RecordTable<Kind>& table, const Kind* before, const Kind* after)
{
    if (before == nullptr) {
        insert(table, *after);
        return;
    }
    const auto onDisk = table.find(diary::recordKey(*before));
    if (!onDisk || *onDisk != *before) refuseChanged(*before);
    if (after != nullptr)
        table.replaceFound(*after);
    else
        table.removeFound(diary::recordKey(*before));
}

template <typename Kind>
void ChangeWriter::insert(RecordTable<Kind>& table, const Kind& record)
{
    if constexpr (!std::is_same_v<Kind, diary::Night>) checkIdIsFree(record);
    if (!table.insert(record)) refuseTaken(record, diary::recordKindOf<Kind>());
    m_inUse[indexOf(diary::recordKindOf<Kind>())] = true;
}

void ChangeWriter::writeOnce(const diary::Person* before, const diary::Person* after)
{
    if (readPerson(m_database, m_key) != (before != nullptr ? *before : diary::Person()))
        refuseChanged(diary::Person());
    writePerson(m_database, m_key, after != nullptr ? *after : diary::Person());
}

void ChangeWriter::writeOnce(const diary::SleepSchedule* before, const diary::SleepSchedule* after)
{
    if (readSleep(m_database, m_key) != (before != nullptr ? *before : diary::SleepSchedule()))
        refuseChanged(diary::SleepSchedule());
    writeSleep(m_database, m_key, after != nullptr ? *after : diary::SleepSchedule());
}

// Within the record's own kind the primary key shows it.
template <typename Kind>
void ChangeWriter::checkIdIsFree(const Kind& record)
{
    forEachTable(m_tables, [&]<typename Other>(RecordTable<Other>& table) {
        constexpr diary::RecordKind other = diary::recordKindOf<Other>();
        if constexpr (other != diary::RecordKind::Night && other != diary::recordKindOf<Kind>())
            if (m_inUse[indexOf(other)] && table.contains(record.id)) refuseTaken(record, other);
    });
}

}  // namespace cramp::store
