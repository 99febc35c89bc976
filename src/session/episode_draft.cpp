// SPDX-License-Identifier: MIT
#include "session/episode_draft.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "report/exchange.h"

#include <nlohmann/json.hpp>

namespace cramp
{

namespace
{

using nlohmann::json;

constexpr int version = 1;
constexpr auto fileName = "draft";

EpisodeDraft parse(const std::string& bytes)
{
    const json tree = json::parse(bytes);
    if (tree.at("draft") != version) throw Failure("The draft is of another version.");
    EpisodeDraft draft;
    draft.episode = readExchange(tree.at("diary").dump(), fileName).diary.episodes.at(0);
    tree.at("typed").get_to(draft.typed);
    return draft;
}

}  // namespace

std::filesystem::path draftFileOf(const std::filesystem::path& diary)
{
    std::filesystem::path file = diary;
    file += ".draft";
    return file;
}

void writeDraft(const std::filesystem::path& file, const EpisodeDraft& draft)
{
    ExchangeFile exchange;
    exchange.diary.episodes = {draft.episode};
    const json tree = {
        {"draft", version}, {"typed", draft.typed}, {"diary", json::parse(writeExchange(exchange))}};
    writeWholeFile(file, tree.dump(1, ' ', false, json::error_handler_t::replace) + '\n');
}

std::optional<EpisodeDraft> readDraft(const std::filesystem::path& file)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return std::nullopt;
    try {
        return parse(readWholeFile(file));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

void removeDraft(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

}  // namespace cramp
