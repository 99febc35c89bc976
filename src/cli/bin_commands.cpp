// SPDX-License-Identifier: MIT
#include "cli/apply_fresh.h"
#include "cli/commands.h"
#include "cli/word_reader.h"
#include "platform/failure.h"

#include <fmt/format.h>

#include <array>

namespace cramp::cli
{

namespace
{

constexpr std::array kindsWithId = {
    diary::RecordKind::Episode,        diary::RecordKind::CheckIn, diary::RecordKind::ContextItem,
    diary::RecordKind::StretchSession, diary::RecordKind::Answer,  diary::RecordKind::Visit,
    diary::RecordKind::Exercise,       diary::RecordKind::Plan,    diary::RecordKind::Trial};

// Throws Failure when the diary holds no such record.
diary::Record findRecord(const store::DiaryStore& store, const diary::Uuid& id)
{
    for (const diary::RecordKind kind : kindsWithId)
        if (auto record = store.find(kind, id)) return std::move(*record);
    throw platform::Failure(
        fmt::format("{} is not in the diary {}. crampdiary list shows the ids of the episodes.", id.text(),
                    store.file().string()));
}

diary::Change moveOf(const diary::Record& record, bool intoBin, const diary::Moment& now)
{
    if (diary::stampsOf(record)->binned.has_value() == intoBin)
        throw platform::Failure(fmt::format("{} is {} the bin. Nothing was changed.",
                                            std::get<diary::Uuid>(diary::keyOf(record)).text(),
                                            intoBin ? "already in" : "not in"));
    if (intoBin) return {"delete", {diary::binning(record, now)}};
    return {"undelete", {diary::restoring(record, now)}};
}

Outcome moveRecord(const CommandContext& context, const Words& words, bool intoBin)
{
    WordReader reader(context, words);
    const auto id = reader.id(0);
    if (!id) return Outcome::refusing(reader.problems());
    store::DiaryStore store = context.openDiary();
    applyFresh(store, [&](const store::DiaryStore& now) {
        return moveOf(findRecord(now, *id), intoBin, context.now());
    });
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

}  // namespace cramp::cli
