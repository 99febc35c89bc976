// SPDX-License-Identifier: MIT
#include "ui/app/diary_reader.h"

#include "diary/merge.h"
#include "exchange/exchange.h"
#include "platform/whole_file.h"
#include "session/example_diary.h"
#include "ui/format/qt_convert.h"

namespace cramp
{

namespace
{

DiaryStore makeCopy(ReadDiary& read, const char* name)
{
    read.folder = std::make_unique<QTemporaryDir>();
    return DiaryStore::open(std::filesystem::path(toStd(read.folder->path())) / name,
                            DiaryStore::WhenMissing::Make);
}

}  // namespace

DiaryReader::DiaryReader(const WindowLaunch& launch, const MachineSettings& settings)
    : m_launch(launch),
      m_settings(settings)
{
}

Moment DiaryReader::now() const
{
    return momentAt(m_launch.clock(), m_launch.zone);
}

ReadDiary DiaryReader::file(const std::filesystem::path& file, const RuleSet& rules) const
{
    ReadDiary read;
    read.session = sessionOf(DiaryStore::open(file, DiaryStore::WhenMissing::Make), rules, {});
    return read;
}

ReadDiary DiaryReader::example(const Content& content, const RuleSet& rules) const
{
    ReadDiary read;
    read.isExample = true;
    DiaryStore store = makeCopy(read, "example.db");
    store.apply(exampleDiary(content.readOrFail("example_diary.json"), now().date()));
    read.session = sessionOf(std::move(store), rules, {});
    return read;
}

ReadDiary DiaryReader::review(const RuleSet& rules) const
{
    const std::filesystem::path& path = *m_launch.review;
    const ExchangeFile file = readExchange(readWholeFile(path), path.string());
    ReadDiary read;
    read.reviewOf = file.diary.person.name.empty() ? path.filename().string() : file.diary.person.name;
    read.asOf = file.exportedAt;
    DiaryStore store = makeCopy(read, "review.db");
    Change change = merge({}, file.diary).change;
    change.name = "review";
    if (!change.edits.empty()) store.apply(change);
    read.session = sessionOf(std::move(store), rules, read.asOf);
    return read;
}

std::unique_ptr<Session> DiaryReader::sessionOf(DiaryStore store, const RuleSet& rules,
                                                const std::optional<Moment>& asOf) const
{
    auto session =
        std::make_unique<Session>(std::move(store), rules, [this, asOf] { return asOf.value_or(now()); });
    session->lookForSigns(m_settings.looksForSigns());
    return session;
}

}  // namespace cramp
