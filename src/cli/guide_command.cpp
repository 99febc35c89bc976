// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_content.h"
#include "cli/text_layout.h"
#include "cli/word_reader.h"
#include "guide/page_text.h"
#include "guide/search.h"

#include <fmt/format.h>

namespace cramp
{

namespace
{

std::string searchText(const Guide& guide, const std::string& words)
{
    const auto results = GuideSearch(guide).find(words);
    if (results.empty()) return wrapped(filled(guide.words().nothingFound, "words", words));
    std::string text;
    for (const SearchResult& result : results) {
        text += fmt::format("{}  {}", result.page, result.title);
        text += (result.heading.empty() ? "" : ": " + result.heading) + "\n" + wrapped(result.snippet, 4);
    }
    return text;
}

Outcome pageOutcome(const Guide& guide, const std::string& name, Date today)
{
    if (const Page* page = guide.page(name)) return Outcome::printing(pageText(guide, *page, today));
    if (const auto stretch = fromCode<Stretch>(name)) return Outcome::printing(stretchText(guide, *stretch));
    return Outcome::refusing({filled(guide.words().unknownPage, "page", name)});
}

Outcome runGuide(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const auto wanted = reader.text("--search");
    const std::string page = reader.argument(0);
    if (wanted && !page.empty())
        reader.refuse("--search takes its words as one: put them in quotes, as in --search \"a b\".");
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    const Guide guide = programGuide();
    if (wanted) return Outcome::printing(searchText(guide, *wanted));
    if (page.empty()) return Outcome::printing(pageListText(guide));
    return pageOutcome(guide, page, context.now().date());
}

}  // namespace

CommandSpec guideCommand()
{
    return {"guide",
            "Print a page of the guide; without one, the list of pages",
            {{"PAGE", "the name of a page", false}},
            {{"--search", "WORDS", "Search the guide"}},
            {},
            &runGuide};
}

}  // namespace cramp
