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

    Uuid id();
    Moment moment();
    Date date();
    std::string text(std::size_t longest);

    template <typename Kind>
    Kind record();

    // So many of each kind; nights of different dates.
    Diary diary(std::size_t count);

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
        const auto values = allValues<Enumeration>();
        return values[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(values.size()) - 1))];
    }
    template <typename Enumeration>
    Enumeration upTo(Enumeration last)
    {
        return static_cast<Enumeration>(number(0, static_cast<std::int64_t>(last)));
    }
    Side sideOfLeg() { return upTo(Side::Both); }
    Stamps stamps();
    std::vector<SymptomEntry> symptoms();
    std::vector<SiteEntry> sites();
    StretchReference stretch();
    Weekdays weekdays();
    Picture picture();
    Clock clock() { return Clock(number(0, 24 * 60 - 1)); }

    static constexpr std::int64_t m_longestList = 4;
    std::mt19937_64 m_engine;
};

inline std::int64_t RandomRecords::number(std::int64_t lowest, std::int64_t highest)
{
    return std::uniform_int_distribution<std::int64_t>(lowest, highest)(m_engine);
}

inline Uuid RandomRecords::id()
{
    Uuid::Bytes bytes{};
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(number(0, 255));
    return Uuid(bytes);
}

inline Date RandomRecords::date()
{
    return Date(std::chrono::year(2006) / 1 / 1) + std::chrono::days(number(0, 365 * 20));
}

inline Moment RandomRecords::moment()
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

inline Stamps RandomRecords::stamps()
{
    const auto someMoment = [this] { return moment(); };
    Stamps stamps;
    stamps.created = maybe(someMoment);
    stamps.updated = maybe(someMoment);
    if (number(0, 3) == 0) stamps.binned = moment();
    return stamps;
}

inline std::vector<SymptomEntry> RandomRecords::symptoms()
{
    std::vector<SymptomEntry> entries;
    std::set<Symptom> kinds;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count) {
        const auto kind = code<Symptom>();
        if (!kinds.insert(kind).second) continue;
        SymptomEntry entry{kind, std::nullopt, chance(), maybe([this] { return code<Course>(); })};
        if (isOfLeg(kind)) entry.side = maybe([this] { return sideOfLeg(); });
        entries.push_back(entry);
    }
    return entries;
}

inline std::vector<SiteEntry> RandomRecords::sites()
{
    std::vector<SiteEntry> entries;
    for (std::int64_t count = number(0, m_longestList); count > 0; --count) {
        SiteEntry entry;
        entry.site = code<Site>();
        entry.side = maybe([&] { return isOfLeg(entry.site) ? sideOfLeg() : code<Side>(); });
        if (chance()) entry.region = "upper_" + std::to_string(number(0, 9));
        entries.push_back(entry);
    }
    return entries;
}

inline StretchReference RandomRecords::stretch()
{
    if (chance()) return id();
    return code<Stretch>();
}

inline Weekdays RandomRecords::weekdays()
{
    Weekdays weekdays;
    for (bool& isChosen : weekdays.chosen)
        isChosen = chance();
    return weekdays;
}

inline Picture RandomRecords::picture()
{
    return {upTo(PictureType::Jpeg), chance() ? "iVBORw0KGgo=" : ""};
}

}  // namespace cramp::test
