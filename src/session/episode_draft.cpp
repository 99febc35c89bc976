// SPDX-License-Identifier: MIT
#include "session/episode_draft.h"

#include "exchange/exchange.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "seal/sealed_page.h"

namespace cramp::session
{

namespace
{

// The file: this line, a line "field=what was typed" for each, an empty line, and the episode as an exchange
// file.
constexpr std::string_view firstLine = "crampdiary draft 1";

std::string escaped(std::string_view text)
{
    std::string line;
    for (const char character : text) {
        if (character == '\n')
            line += "\\n";
        else if (character == '\\')
            line += "\\\\";
        else
            line += character;
    }
    return line;
}

std::string unescaped(std::string_view line)
{
    std::string text;
    for (std::size_t place = 0; place < line.size(); ++place) {
        const bool isEscape = line[place] == '\\' && place + 1 < line.size();
        if (isEscape) ++place;
        text += isEscape && line[place] == 'n' ? '\n' : line[place];
    }
    return text;
}

std::string_view takeLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) throw platform::Failure("The draft is cut short.");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

EpisodeDraft parse(std::string_view rest)
{
    if (takeLine(rest) != firstLine) throw platform::Failure("This is no draft.");
    EpisodeDraft draft;
    for (std::string_view line = takeLine(rest); !line.empty(); line = takeLine(rest)) {
        const auto cut = line.find('=');
        if (cut == std::string_view::npos) throw platform::Failure("A line of the draft is damaged.");
        draft.typed[std::string(line.substr(0, cut))] = unescaped(line.substr(cut + 1));
    }
    const auto episodes = exchange::readExchange(rest, "draft").diary.episodes;
    if (episodes.size() != 1) throw platform::Failure("The draft is not of one episode.");
    draft.episode = episodes.front();
    return draft;
}

std::optional<EpisodeDraft> parsed(const std::optional<std::string>& text)
{
    if (!text) return std::nullopt;
    return parse(*text);
}

}  // namespace

std::filesystem::path draftFileOf(const std::filesystem::path& diary)
{
    std::filesystem::path file = diary;
    file += ".draft";
    return file;
}

void writeDraft(const store::DiaryStore& diary, const EpisodeDraft& draft)
{
    exchange::ExchangeFile exchange;
    exchange.diary.episodes = {draft.episode};
    std::string text(firstLine);
    for (const auto& [field, typed] : draft.typed)
        text += '\n' + field + '=' + escaped(typed);
    text += "\n\n" + exchange::writeExchange(exchange);
    const auto keys = diary.keys();
    platform::writeWholeFile(draftFileOf(diary.file()),
                             keys ? seal::sealText(keys->publicKey(), text) : text);
}

std::optional<EpisodeDraft> readDraft(const store::DiaryStore& diary)
{
    const std::filesystem::path file = draftFileOf(diary.file());
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return std::nullopt;
    try {
        const std::string bytes = platform::readWholeFile(file);
        const auto keys = diary.keys();
        if (seal::isSealedText(bytes)) return keys ? parsed(seal::openText(*keys, bytes)) : std::nullopt;
        EpisodeDraft draft = parse(bytes);
        if (keys) writeDraft(diary, draft);
        return draft;
    } catch (const platform::Failure&) {
        return std::nullopt;
    }
}

void removeDraft(const store::DiaryStore& diary)
{
    std::error_code ignored;
    std::filesystem::remove(draftFileOf(diary.file()), ignored);
}

}  // namespace cramp::session
