// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_kinds.h"

#include <random>
#include <set>

namespace cramp::test
{

// Good records of every kind (validate() finds nothing), filled at random: each field is there about every
// other time, each code comes up. The same seed gives the same records; a test prints it.
class RandomRecords
{
public:
    explicit RandomRecords(std::uint64_t seed) : m_engine(seed) {}

    diary::Uuid id();
    diary::Moment moment();
    diary::Date date();
    std::string text(std::size_t longest);

    template <typename Kind>
    Kind record();

    // So many of each kind; nights of different dates.
    diary::Diary diary(std::size_t count);

private:
    std::int64_t number(std::int64_t lowest, std::int64_t highest);
    bool chance() { return number(0, 1) == 1; }
    template <typename Make>
    auto maybe(Make make) -> std::optional<decltype(make())>
    {
        if (!chance()) return std::nullopt;
        return make();
    }
    template <typename Enumeration>
    Enumeration code()
    {
        const auto values = diary::allValues<Enumeration>();
        return values[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(values.size()) - 1))];
    }
    template <typename Enumeration>
    Enumeration upTo(Enumeration last)
    {
        return static_cast<Enumeration>(number(0, static_cast<std::int64_t>(last)));
    }
    diary::Side sideOfLeg() { return upTo(diary::Side::Both); }
    diary::Stamps stamps();
    std::vector<diary::SymptomEntry> symptoms();
    std::vector<diary::SiteEntry> sites();
    diary::StretchReference stretch();
    diary::Weekdays weekdays();
    diary::Picture picture();
    diary::PartialDate partialDate();
    diary::Clock clock() { return diary::Clock(number(0, 24 * 60 - 1)); }

    static constexpr std::int64_t m_longestList = 4;
    std::mt19937_64 m_engine;
};

inline std::int64_t RandomRecords::number(std::int64_t lowest, std::int64_t highest)
{
    return std::uniform_int_distribution<std::int64_t>(lowest, highest)(m_engine);
}

inline diary::Uuid RandomRecords::id()
{
    diary::Uuid::Bytes bytes{};
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(number(0, 255));
    return diary::Uuid(bytes);
}

inline diary::Date RandomRecords::date()
{
    return diary::Date(std::chrono::year(2006) / 1 / 1) + std::chrono::days(number(0, 365 * 20));
}

inline diary::Moment RandomRecords::moment()
{
    return {date() + std::chrono::seconds(number(0, 86399)), std::chrono::minutes(number(-14 * 60, 14 * 60))};
}

inline std::string RandomRecords::text(std::size_t longest)
{
    static constexpr std::string_view pieces[] = {"a",  "Z",  "7", " ",  ";",  ":",    "/", "!",
                                                  "\\", "\n", "'", "\"", "\t", "\r\n", "é", "足"};
    const auto count = number(0, static_cast<std::int64_t>(longest / 4));
    std::string result;
    for (std::int64_t index = 0; index < count; ++index)
        result += pieces[number(0, std::ssize(pieces) - 1)];
    return result;
}

inline diary::Stamps RandomRecords::stamps()
{
    const auto someMoment = [this] { return moment(); };
    diary::Stamps stamps;
    stamps.created = maybe(someMoment);
    stamps.updated = maybe(someMoment);
    if (number(0, 3) == 0) stamps.binned = moment();
    return stamps;
}

inline std::vector<diary::SymptomEntry> RandomRecords::symptoms()
{
    std::vector<diary::SymptomEntry> entries;
    std::set<diary::Symptom> kinds;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count) {
        const auto kind = code<diary::Symptom>();
        if (!kinds.insert(kind).second) continue;
        diary::SymptomEntry entry{kind, std::nullopt, chance(),
                                  maybe([this] { return code<diary::Course>(); }),
                                  maybe([this] { return code<diary::Onset>(); })};
        if (diary::isOfLeg(kind)) entry.side = maybe([this] { return sideOfLeg(); });
        entries.push_back(entry);
    }
    return entries;
}

inline std::vector<diary::SiteEntry> RandomRecords::sites()
{
    std::vector<diary::SiteEntry> entries;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count) {
        diary::SiteEntry entry;
        entry.site = code<diary::Site>();
        entry.side = maybe([&] { return diary::isOfLeg(entry.site) ? sideOfLeg() : code<diary::Side>(); });
        if (chance()) entry.region = "upper_" + std::to_string(number(0, 9));
        entries.push_back(entry);
    }
    return entries;
}

inline diary::StretchReference RandomRecords::stretch()
{
    if (chance()) return id();
    return code<diary::Stretch>();
}

inline diary::Weekdays RandomRecords::weekdays()
{
    diary::Weekdays weekdays;
    for (bool& isChosen : weekdays.chosen)
        isChosen = chance();
    return weekdays;
}

inline diary::PartialDate RandomRecords::partialDate()
{
    static constexpr std::size_t lengths[] = {4, 7, 10};  // a year, a month, a day
    return *diary::PartialDate::parse(diary::formatDate(date()).substr(0, lengths[number(0, 2)]));
}

inline diary::Picture RandomRecords::picture()
{
    return {upTo(diary::PictureType::Jpeg), chance() ? "iVBORw0KGgo=" : ""};
}

}  // namespace cramp::test
