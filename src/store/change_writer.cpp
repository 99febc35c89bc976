// SPDX-License-Identifier: MIT
#include "store/change_writer.h"

#include "diary/validation.h"
#include "platform/failure.h"
#include "store/single_tables.h"

#include <cassert>

namespace cramp
{

namespace
{

constexpr std::size_t indexOf(RecordKind kind)
{
    return static_cast<std::size_t>(kind);
}

[[noreturn]] void refuseChanged(const Record& record)
{
    throw Failure(
        fmt::format("Nothing was changed: {} is no longer as it was, because it was changed meanwhile, "
                    "perhaps in another window of this diary. Open it again to see how it is now, then "
                    "repeat the change.",
                    tellOf(record)));
}

[[noreturn]] void refuseTaken(const Record& record, RecordKind holder)
{
    throw Failure(
        fmt::format("Nothing was changed: {} cannot be added, because the diary already holds it as "
                    "{} {}. Give the new record an id of its own.",
                    describe(record), holder == RecordKind::Episode ? "an" : "a", nameOf(holder)));
}

template <typename Kind>
const Kind* recordIn(const std::optional<Record>& record)
{
    return record ? std::get_if<Kind>(&*record) : nullptr;
}

}  // namespace

ChangeWriter::ChangeWriter(SQLite::Database& database, Tables& tables)
    : m_database(database),
      m_tables(tables)
{
    std::size_t index = 0;
    forEachTable(tables, [&](auto& table) { m_inUse[index++] = !table.isEmpty(); });
}

void ChangeWriter::write(const Edit& edit)
{
    assert(edit.before || edit.after);
    assert(!edit.before || !edit.after || keyOf(*edit.before) == keyOf(*edit.after));
    assert(!edit.after || validate(*edit.after).empty());
    std::visit(
        [&]<typename Kind>(const Kind&) {
            const Kind* before = recordIn<Kind>(edit.before);
            const Kind* after = recordIn<Kind>(edit.after);
            if constexpr (std::is_same_v<Kind, Person> || std::is_same_v<Kind, SleepSchedule>)
                writeOnce(before, after);
            else
                writeRecord(std::get<Table<Kind>>(m_tables), before, after);
        },
        edit.after ? *edit.after : *edit.before);
}

template <typename Kind>
void ChangeWriter::writeRecord(Table<Kind>& table, const Kind* before, const Kind* after)
{
    if (before == nullptr) {
        insert(table, *after);
        return;
    }
    const auto onDisk = table.find(recordKey(*before));
    if (!onDisk || *onDisk != *before) refuseChanged(*before);
    if (after != nullptr)
        table.replace(*after);
    else
        table.remove(recordKey(*before));
}

template <typename Kind>
void ChangeWriter::insert(Table<Kind>& table, const Kind& record)
{
    if constexpr (!std::is_same_v<Kind, Night>) checkIdIsFree(record);
    if (!table.insert(record)) refuseTaken(record, recordKindOf<Kind>());
    m_inUse[indexOf(recordKindOf<Kind>())] = true;
}

void ChangeWriter::writeOnce(const Person* before, const Person* after)
{
    if (readPerson(m_database) != (before != nullptr ? *before : Person())) refuseChanged(Person());
    writePerson(m_database, after != nullptr ? *after : Person());
}

void ChangeWriter::writeOnce(const SleepSchedule* before, const SleepSchedule* after)
{
    if (readSleep(m_database) != (before != nullptr ? *before : SleepSchedule()))
        refuseChanged(SleepSchedule());
    writeSleep(m_database, after != nullptr ? *after : SleepSchedule());
}

// Within its own kind the primary key tells.
template <typename Kind>
void ChangeWriter::checkIdIsFree(const Kind& record)
{
    forEachTable(m_tables, [&]<typename Other>(Table<Other>& table) {
        constexpr RecordKind other = recordKindOf<Other>();
        if constexpr (other != RecordKind::Night && other != recordKindOf<Kind>())
            if (m_inUse[indexOf(other)] && table.contains(record.id)) refuseTaken(record, other);
    });
}

}  // namespace cramp
