// SPDX-License-Identifier: MIT
#include "session/waiting_entries.h"

#include "exchange/exchange.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "seal/sealed_page.h"
#include "store/backup_files.h"

#include <algorithm>
#include <optional>

namespace cramp::session
{

namespace
{

using std::filesystem::path;

constexpr std::string_view mark = ".waiting-";

// None when it is not whole, or not of a cramp.
std::optional<diary::Episode> readCramp(const path& file, const seal::Keys& keys)
{
    try {
        const auto text = seal::openText(keys, platform::readWholeFile(file));
        if (!text) return std::nullopt;
        const auto cramps = exchange::readExchange(*text, file.string()).diary.episodes;
        return cramps.size() == 1 ? std::optional(cramps.front()) : std::nullopt;
    } catch (const platform::Failure&) {
        return std::nullopt;
    }
}

std::vector<path> waitingFiles(const path& diary)
{
    std::vector<path> files;
    const std::string start = diary.filename().string() + std::string(mark);
    for (const path& file : store::regularFilesIn(diary.parent_path()))
        if (file.filename().string().starts_with(start)) files.push_back(file);
    std::ranges::sort(files);
    return files;
}

}  // namespace

path waitingFileOf(const path& diary, const diary::Uuid& cramp)
{
    path file = diary;
    file += std::string(mark) + cramp.text();
    return file;
}

void writeWaiting(const path& diary, const seal::PublicKey& key, const diary::Episode& cramp)
{
    exchange::ExchangeFile exchange;
    exchange.diary.episodes = {cramp};
    platform::writeWholeFile(waitingFileOf(diary, cramp.id),
                             seal::sealText(key, exchange::writeExchange(exchange)));
}

void removeWaiting(const path& diary, const diary::Uuid& cramp)
{
    std::error_code ignored;
    std::filesystem::remove(waitingFileOf(diary, cramp), ignored);
}

WaitingEntries readWaiting(const store::DiaryStore& diary)
{
    WaitingEntries waiting;
    const auto keys = diary.keys();
    for (const path& file : waitingFiles(diary.file())) {
        const auto cramp = keys ? readCramp(file, *keys) : std::nullopt;
        // Under another name than its own it would never be removed.
        if (cramp && waitingFileOf(diary.file(), cramp->id).filename() == file.filename())
            waiting.cramps.push_back(*cramp);
        else
            waiting.unreadable.push_back(file);
    }
    std::ranges::stable_sort(waiting.cramps, {},
                             [](const diary::Episode& cramp) { return cramp.start.instant(); });
    return waiting;
}

diary::Change additionOf(const std::vector<diary::Episode>& cramps, const store::DiaryStore& diary,
                         const diary::Moment& now)
{
    diary::Change change;
    for (const diary::Episode& cramp : cramps)
        if (!diary.findEpisode(cramp.id)) change.edits.push_back(diary::addition(cramp, now));
    return change;
}

}  // namespace cramp::session
