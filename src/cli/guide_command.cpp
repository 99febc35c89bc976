// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_content.h"
#include "cli/text_layout.h"
#include "cli/word_reader.h"
#include "guide/page_text.h"
#include "guide/search.h"

#include <fmt/format.h>

namespace cramp::cli
{

namespace
{

std::string searchText(const guide::Guide& guide, const std::string& words)
{
    const auto results =
        guide::GuideSearch(guide, guide::medicineNamesOf(guide::bundledGuideContent())).find(words);
    if (results.empty()) return wrapped(guide::filled(guide.words().nothingFound, "words", words));
    std::string text;
    for (const guide::SearchResult& result : results) {
        text += fmt::format("{}  {}", result.page, result.title);
        text += (result.heading.empty() ? "" : ": " + result.heading) + "\n" + wrapped(result.snippet, 4);
    }
    return text;
}

Outcome pageOutcome(const guide::Guide& guide, const std::string& name, diary::Date today)
{
    if (const guide::Page* page = guide.page(name))
        return Outcome::printing(guide::pageText(guide, *page, today));
    if (const auto stretch = diary::fromCode<diary::Stretch>(name))
        return Outcome::printing(guide::stretchText(guide, *stretch));
    return Outcome::refusing({guide::filled(guide.words().unknownPage, "page", name)});
}

Outcome runGuide(const CommandContext& context, const Words& words)
{
    WordReader reader(context, words);
    const auto wanted = reader.text("--search");
    const std::string page = reader.argument(0);
    const bool wantsSchema = reader.has("--schema");
    if (wantsSchema && (wanted || !page.empty()))
        reader.refuse("--schema stands alone: leave out the page and --search.");
    if (wanted && !page.empty())
        reader.refuse("--search takes its words as one: put them in quotes, as in --search \"a b\".");
    if (!reader.problems().empty()) return Outcome::refusing(reader.problems());
    if (wantsSchema) return Outcome::printing(exchangeSchema());
    const guide::Guide guide = programGuide();
    if (wanted) return Outcome::printing(searchText(guide, *wanted));
    if (page.empty()) return Outcome::printing(guide::pageListText(guide));
    return pageOutcome(guide, page, context.now().date());
}

}  // namespace

CommandSpec guideCommand()
{
    return {"guide",
            "Print a page of the guide; without one, the list of pages",
            {{"PAGE", "the name of a page", false}},
            {{"--search", "WORDS", "Search the guide"},
             {"--schema", "", "Print the JSON Schema of the exchange file instead"}},
            {},
            &runGuide};
}

}  // namespace cramp::cli
