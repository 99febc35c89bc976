// SPDX-License-Identifier: MIT
#include "ui/app/diary_reader.h"

#include "diary/merge.h"
#include "exchange/exchange.h"
#include "platform/whole_file.h"
#include "session/example_diary.h"

namespace cramp::ui::app
{

namespace
{

store::DiaryStore makeCopy(ReadDiary& read, const char* name, const std::filesystem::path& ownDiary)
{
    read.folder = std::make_unique<ViewingFolder>(ownDiary.parent_path());
    return store::DiaryStore::open(read.folder->path() / name, store::DiaryStore::WhenMissing::Make);
}

}  // namespace

DiaryReader::DiaryReader(const WindowLaunch& launch, const host::MachineSettings& settings)
    : m_launch(launch),
      m_zone(launch.zone),
      m_settings(settings)
{
}

diary::Moment DiaryReader::now() const
{
    return diary::momentAt(m_launch.clock(), m_zone);
}

ReadDiary DiaryReader::file(const std::filesystem::path& file, const triage::RuleSet& rules,
                            store::DiaryStore::WhenMissing whenMissing) const
{
    ReadDiary read;
    read.session = sessionOf(store::DiaryStore::open(file, whenMissing), rules, {});
    return read;
}

ReadDiary DiaryReader::locked(const std::filesystem::path& file, const triage::RuleSet& rules) const
{
    ReadDiary read;
    read.session = sessionOf(store::DiaryStore::inMemory(file, diary::Uuid::random()), rules, {});
    return read;
}

ReadDiary DiaryReader::example(const guide::Content& content, const triage::RuleSet& rules) const
{
    ReadDiary read;
    read.isExample = true;
    store::DiaryStore store = makeCopy(read, "example.db", m_launch.diary);
    store.apply(session::exampleDiary(content.readOrFail("example_diary.json"), now().date()));
    read.session = sessionOf(std::move(store), rules, {});
    return read;
}

ReadDiary DiaryReader::review(const triage::RuleSet& rules) const
{
    const std::filesystem::path& path = *m_launch.review;
    const exchange::ExchangeFile file = exchange::readExchange(platform::readWholeFile(path), path.string());
    ReadDiary read;
    read.reviewOf = file.diary.person.name.empty() ? path.filename().string() : file.diary.person.name;
    read.asOf = file.exportedAt;
    store::DiaryStore store = makeCopy(read, "review.db", m_launch.diary);
    diary::Change change = diary::merge({}, file.diary).change;
    change.name = "review";
    if (!change.edits.empty()) store.apply(change);
    read.session = sessionOf(std::move(store), rules, read.asOf);
    return read;
}

std::unique_ptr<session::Session> DiaryReader::sessionOf(store::DiaryStore store,
                                                         const triage::RuleSet& rules,
                                                         const std::optional<diary::Moment>& asOf) const
{
    auto session = std::make_unique<session::Session>(std::move(store), rules,
                                                      [this, asOf] { return asOf.value_or(now()); });
    session->lookForSigns(m_settings.looksForSigns());
    return session;
}

}  // namespace cramp::ui::app
