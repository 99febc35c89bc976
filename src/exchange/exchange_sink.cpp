// SPDX-License-Identifier: MIT
#include "exchange/exchange_sink.h"

#include "diary/text_check.h"
#include "diary/validation.h"
#include "exchange/format_version.h"
#include "exchange/part_reader.h"
#include "exchange/record_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cramp::exchange
{

namespace
{

constexpr std::string_view formatName = "crampdiary";

constexpr std::array<std::string_view, 10> recordLists = {"episodes",  "checkins", "nights", "context",
                                                          "stretches", "answers",  "visits", "exercises",
                                                          "plans",     "trials"};

// The static name of a list, so that a place may keep it.
std::string_view nameOfList(std::string_view rootKey)
{
    return *std::ranges::find(recordLists, rootKey);
}

void addProblems(const std::vector<diary::Problem>& problems, const JsonPath& place, Slips& slips)
{
    for (const diary::Problem& problem : problems) {
        const std::string field = problem.field.empty() ? std::string() : "." + problem.field;
        slips.add(fmt::format("{}{}: {}", place.text(), field, problem.message));
    }
}

std::optional<diary::DateSpan> readSpan(ObjectReader& object)
{
    object.require({"from", "to"});
    const auto from = object.date("from");
    const auto to = object.date("to");
    if (!from || !to) return std::nullopt;
    if (*to < *from)
        object.slip("to", diary::formatDate(*to) + " is before from, " + diary::formatDate(*from));
    return diary::DateSpan{*from, *to};
}

}  // namespace

bool ExchangeSink::isRecordList(std::string_view rootKey)
{
    return std::ranges::find(recordLists, rootKey) != recordLists.end();
}

void ExchangeSink::takeValue(std::string_view rootKey, JsonTree& tree)
{
    const JsonPath filePlace;
    ObjectReader root(tree, 0, filePlace, m_slips);
    if (isRecordList(rootKey)) return root.each(rootKey, [](JsonTree::Index, const JsonPath&) {});
    readHead(root, rootKey);
    root.refuseOtherKeys();
}

void ExchangeSink::readHead(ObjectReader& root, std::string_view rootKey)
{
    const JsonPath place{&root.place(), rootKey, 0};
    const auto child = [&] { return root.child(rootKey); };
    const auto whole = [&]<typename Value>(Value (*read)(ObjectReader&), Value missing) {
        const auto index = child();
        return index == JsonTree::none ? missing : readWhole<Value>(read, root.tree(), index, place, m_slips);
    };
    if (const auto format = root.text("format")) m_format = *format;
    if (const auto version = root.whole("version", INT64_MIN, INT64_MAX)) m_version = *version;
    if (const auto at = root.moment("exported_at")) m_file.exportedAt = *at;
    if (const auto generator = root.text("generator")) m_file.generator = *generator;
    if (const auto id = root.id("diary")) {
        m_file.diary.id = *id;
        m_file.hasDiaryId = true;
    }
    if (rootKey == "generator" && diary::hasForbiddenControl(m_file.generator))
        root.slip(rootKey, "has a hidden character that cannot be used");
    if (rootKey == "range") m_file.range = whole(readSpan, std::optional<diary::DateSpan>());
    if (rootKey == "settings") m_file.diary.sleep = whole(readSettings, diary::SleepSchedule());
    if (rootKey != "person") return;
    m_file.diary.person = whole(readPerson, diary::Person());
    addProblems(diary::validate(m_file.diary.person), place, m_slips);
}

template <typename Kind>
void ExchangeSink::checkOnce(const Kind& record, const JsonPath& place)
{
    if constexpr (std::is_same_v<Kind, diary::Night>) {
        const auto [first, isNew] =
            m_nights.try_emplace(record.night.time_since_epoch().count(), place.index);
        if (!isNew)
            m_slips.add(fmt::format("{}.night: {} is given twice (first in nights[{}])", place.text(),
                                    diary::formatDate(record.night), first->second));
    } else {
        const auto [first, isNew] = m_ids.try_emplace(record.id, FirstUse{place.outer->key, place.index});
        if (!isNew)
            m_slips.add(fmt::format("{}.id: {} is used twice (first in {}[{}])", place.text(),
                                    record.id.text(), first->second.list, first->second.index));
    }
}

template <typename Kind>
void ExchangeSink::takeInto(std::vector<Kind>& records, Kind (*read)(ObjectReader&), JsonTree& tree,
                            const JsonPath& place)
{
    const std::size_t slipsBefore = m_slips.count();
    diary::Record record = readWhole<Kind>(read, tree, 0, place, m_slips);
    if (m_slips.count() > slipsBefore) return;  // what it says together means nothing
    addProblems(diary::validate(record), place, m_slips);
    checkOnce(std::get<Kind>(record), place);
    records.push_back(std::move(std::get<Kind>(record)));
}

void ExchangeSink::takeRecord(std::string_view rootKey, std::size_t index, JsonTree& tree)
{
    const JsonPath list{nullptr, nameOfList(rootKey), 0};
    const JsonPath place{&list, {}, index};
    diary::Diary& diary = m_file.diary;
    if (rootKey == "episodes") return takeInto(diary.episodes, readEpisode, tree, place);
    if (rootKey == "checkins") return takeInto(diary.checkIns, readCheckIn, tree, place);
    if (rootKey == "nights") return takeInto(diary.nights, readNight, tree, place);
    if (rootKey == "context") return takeInto(diary.context, readContextItem, tree, place);
    if (rootKey == "stretches") return takeInto(diary.stretches, readStretchSession, tree, place);
    if (rootKey == "answers") return takeInto(diary.answers, readAnswer, tree, place);
    if (rootKey == "visits") return takeInto(diary.visits, readVisit, tree, place);
    if (rootKey == "exercises") return takeInto(diary.exercises, readExercise, tree, place);
    if (rootKey == "plans") return takeInto(diary.plans, readPlan, tree, place);
    takeInto(diary.trials, readTrial, tree, place);
}

std::optional<std::string> ExchangeSink::problemOfFormat() const
{
    if (m_format && *m_format != formatName)
        return fmt::format("format: {} is not \"{}\"; this is no diary exchange file", inQuotes(*m_format),
                           formatName);
    if (m_version && *m_version > newestVersion)
        return fmt::format("version {} is newer than this program reads ({}); a newer program can read it",
                           *m_version, newestVersion);
    if (m_version && *m_version < 1)
        return fmt::format("version {} is no version of this format", *m_version);
    return std::nullopt;
}

ExchangeFile ExchangeSink::take()
{
    diary::sortByTime(m_file.diary);
    return std::move(m_file);
}

}  // namespace cramp::exchange
