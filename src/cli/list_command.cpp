// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/episode_line.h"
#include "cli/word_reader.h"
#include "exchange/exchange.h"

namespace cramp::cli
{

namespace
{

std::string listText(const diary::Diary& diary)
{
    if (diary.episodes.empty()) return "No episodes.\n";
    std::string text;
    for (const diary::Episode& episode : diary.episodes)
        text += episodeLine(episode, diary.sleep) + "\n";
    return text;
}

Outcome runList(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const OpenSpan span = reader.span();
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    const diary::Diary diary = context.openDiary().read({span.from, span.to});
    return Outcome::printing(reader.has("--json") ? exchange::episodesJson(diary.episodes, diary.sleep)
                                                  : listText(diary));
}

}  // namespace

CommandSpec listCommand()
{
    return {"list",
            "Print the episodes, oldest first",
            {},
            {{"--from", "DATE", "The first day; without it, from the beginning"},
             {"--to", "DATE", "The last day; without it, to the end"},
             {"--json", "", "An array of episodes as export writes them"},
             damagedOption()},
            {},
            &runList};
}

}  // namespace cramp::cli
