// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <array>

namespace cramp
{

namespace
{

constexpr std::array kindsWithId = {RecordKind::Episode,        RecordKind::CheckIn, RecordKind::ContextItem,
                                    RecordKind::StretchSession, RecordKind::Answer,  RecordKind::Visit,
                                    RecordKind::Exercise,       RecordKind::Plan,    RecordKind::Trial};

// Throws Failure when the diary holds no such record.
Record findRecord(const DiaryStore& store, const Uuid& id)
{
    for (const RecordKind kind : kindsWithId)
        if (auto record = store.find(kind, id)) return std::move(*record);
    throw Failure(fmt::format("{} is not in the diary {}. crampdiary list shows the ids of the episodes.",
                              id.text(), store.file().string()));
}

Change moveOf(const Record& record, bool intoBin, const Moment& now)
{
    if (stampsOf(record)->binned.has_value() == intoBin)
        throw Failure(fmt::format("{} is {} the bin. Nothing was changed.",
                                  std::get<Uuid>(keyOf(record)).text(), intoBin ? "already in" : "not in"));
    if (intoBin) return {"delete", {binning(record, now)}};
    return {"undelete", {restoring(record, now)}};
}

Outcome moveRecord(const CommandContext& context, const Words& words, bool intoBin)
{
    WordReader reader(context, words);
    const auto id = reader.id(0);
    if (!id) return Outcome::refusing(reader.problems());
    DiaryStore store = context.openDiary();
    applyFresh(store,
               [&](const DiaryStore& now) { return moveOf(findRecord(now, *id), intoBin, context.now()); });
    return {};
}

Outcome runDelete(const CommandContext& context, const Words& words)
{
    return moveRecord(context, words, true);
}

Outcome runUndelete(const CommandContext& context, const Words& words)
{
    return moveRecord(context, words, false);
}

}  // namespace

CommandSpec deleteCommand()
{
    return {"delete",
            "Put an episode or another record into the bin",
            {{"ID", "its id, as list and export show it"}},
            {},
            {},
            &runDelete};
}

CommandSpec undeleteCommand()
{
    return {"undelete", "Take a record out of the bin", {{"ID", "its id"}}, {}, {}, &runUndelete};
}

}  // namespace cramp
