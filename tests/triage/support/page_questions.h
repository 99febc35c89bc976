// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace cramp::test
{

// For the second evaluator: what the page of rules asks of a diary, in the page's words.

// Split once for each text: the same lists are asked for thousands of times.
inline const std::vector<std::string>& words(const std::string& text)
{
    static std::map<std::string, std::vector<std::string>> known;
    const auto [place, isNew] = known.try_emplace(text);
    if (isNew) {
        std::istringstream stream(text);
        place->second.assign(std::istream_iterator<std::string>(stream), {});
    }
    return place->second;
}

struct Sign {
    std::string code;
    std::string side;    // empty: none
    std::string course;  // empty: none
    bool present;
    diary::Moment at;
};

// The page's words as questions to a diary.
class Page
{
public:
    Page(const diary::Diary& diary, const diary::Moment& now) : m_now(now), m_person(diary.person)
    {
        for (const auto& episode : diary.episodes) {
            if (!exists(episode.stamps, episode.start)) continue;
            m_episodes.push_back(episode);
            addSigns(episode.symptoms, episode.start);
        }
        for (const auto& checkIn : diary.checkIns) {
            if (!exists(checkIn.stamps, checkIn.at)) continue;
            m_checkIns.push_back(checkIn);
            addSigns(checkIn.symptoms, checkIn.at);
        }
        for (const auto& item : diary.context) {
            if (!item.stamps.binned) m_items.push_back(item);
        }
    }

    // Every present record of one of the signs.
    std::vector<Sign> there(const std::string& codes, double d) const
    {
        const auto& wanted = words(codes);
        std::vector<Sign> found;
        for (const auto& sign : m_signs) {
            if (sign.present && within(sign.at, d) && std::ranges::count(wanted, sign.code) > 0)
                found.push_back(sign);
        }
        return found;
    }
    bool has(const std::string& codes, double d) const { return !there(codes, d).empty(); }
    bool hasEach(const std::string& codes, double d) const
    {
        return std::ranges::all_of(words(codes), [&](const auto& code) { return has(code, d); });
    }
    bool oneLeg(const std::string& codes, double d) const
    {
        return std::ranges::any_of(there(codes, d), [](const Sign& s) { return s.side != "both"; });
    }
    bool course(const std::string& codes, double d, const std::string& courses) const
    {
        return std::ranges::any_of(there(codes, d), [&](const Sign& s) {
            return !s.course.empty() && courses.find(s.course) != std::string::npos;
        });
    }
    bool bothLegs(const std::string& code, double d, const std::string& courses = "") const
    {
        bool left = false;
        bool right = false;
        bool inCourse = courses.empty();
        for (const Sign& s : there(code, d)) {
            left = left || s.side == "left" || s.side == "both";
            right = right || s.side == "right" || s.side == "both";
            if (!s.side.empty() && !s.course.empty() && courses.find(s.course) != std::string::npos)
                inCourse = true;
        }
        return left && right && inCourse;
    }
    // A sign on a date from a present item's first day to 14 days after its last.
    bool onDateOf(const std::string& codes, double d, const std::string& medicine) const
    {
        for (const auto& item : itemsOf(medicine)) {
            for (const Sign& s : there(codes, d)) {
                const diary::Date on = s.at.date();
                if (item.present && (!item.from || *item.from <= on) &&
                    (!item.to || on <= *item.to + std::chrono::days(14)))
                    return true;
            }
        }
        return false;
    }
    bool laterEpisode(const std::string& codes, double d) const
    {
        for (const Sign& s : there(codes, d)) {
            for (const auto& e : m_episodes) {
                if (e.start.instant() > s.at.instant()) return true;
            }
        }
        return false;
    }

    bool active(const std::string& codes) const
    {
        return anyItem(codes,
                       [&](const diary::ContextItem& item) { return item.present && coversToday(item); });
    }
    // Its first day is today or up to N days before; an exposure without one always is.
    bool began(const diary::ContextItem& item, int d) const
    {
        if (!item.present) return false;
        if (!item.from) return diary::kindOf(item.code) == diary::ContextKind::Exposure;
        const auto age = m_now.date() - *item.from;
        return age >= std::chrono::days(0) && age <= std::chrono::days(d);
    }
    bool withinItem(const std::string& codes, int d) const
    {
        return anyItem(codes, [&](const diary::ContextItem& item) { return began(item, d); });
    }
    bool episodeAfterItem(const std::string& codes, int d, bool startedOrRaised) const
    {
        return anyItem(codes, [&](const diary::ContextItem& item) {
            if (startedOrRaised && item.change == diary::ContextChange::Lowered) return false;
            return began(item, d) && episodeFrom(item.from);
        });
    }
    bool toxin() const
    {
        return anyItem("lead mercury other_toxin", [&](const diary::ContextItem& item) {
            if (!item.present || (item.from && *item.from > m_now.date())) return false;
            diary::Date last = m_now.date();
            if (item.to) last = *item.to;
            if (!item.to && item.from) last = *item.from;
            if (last > m_now.date()) last = m_now.date();
            return m_now.date() - last <= std::chrono::days(90) && episodeFrom(item.from);
        });
    }
    bool episodeFrom(const std::optional<diary::Date>& from) const
    {
        return std::ranges::any_of(m_episodes,
                                   [&](const diary::Episode& e) { return !from || e.start.date() >= *from; });
    }

    std::vector<diary::Episode> episodes(double d) const
    {
        std::vector<diary::Episode> found;
        std::ranges::copy_if(m_episodes, std::back_inserter(found),
                             [&](const diary::Episode& e) { return within(e.start, d); });
        return found;
    }
    bool episode(double d) const { return !episodes(d).empty(); }
    bool episode(double d, const std::function<bool(const diary::Episode&)>& test) const
    {
        return std::ranges::any_of(episodes(d), test);
    }
    bool episodeAt(double d, const std::string& sites) const
    {
        const auto& wanted = words(sites);
        return episode(d, [&](const diary::Episode& e) {
            return std::ranges::any_of(e.sites, [&](const diary::SiteEntry& s) {
                return std::ranges::count(wanted, std::string(diary::code(s.site))) > 0;
            });
        });
    }
    static bool eased(const diary::Episode& e)
    {
        return std::ranges::any_of(e.relief,
                                   [](const diary::ReliefEntry& r) { return r.eased.value_or(false); });
    }
    static bool lasted(const diary::Episode& e, std::int64_t over, std::int64_t atMost = 86400)
    {
        return e.duration && e.duration->value() > over && e.duration->value() <= atMost;
    }
    bool goingOn() const
    {
        return std::ranges::any_of(m_episodes, [&](const diary::Episode& e) {
            const auto age = m_now.instant() - e.start.instant();
            return e.status == diary::Status::Ongoing && age > std::chrono::seconds(600) &&
                   age < std::chrono::seconds(86400) && !eased(e);
        });
    }
    bool sore(double d) const
    {
        return episode(d, [](const diary::Episode& e) { return e.soreness && e.soreness->value() > 1440; });
    }
    std::size_t daysWith(const std::string& code, double d) const
    {
        std::set<diary::Date> found;
        for (const Sign& s : there(code, d)) {
            found.insert(s.at.date());
        }
        return found.size();
    }
    std::size_t badNights(double d) const
    {
        std::set<diary::Date> nights;
        for (const auto& e : episodes(d)) {
            if (e.woke.value_or(false)) nights.insert(noonToNoon(e.start));
        }
        for (const auto& c : m_checkIns) {
            if (within(c.at, d) && c.sleepDisturbance && c.sleepDisturbance->value() >= 5)
                nights.insert(c.at.date() - std::chrono::days(1));
        }
        return nights.size();
    }
    bool functionAffected(double d) const
    {
        return std::ranges::any_of(m_checkIns, [&](const diary::CheckIn& c) {
            return within(c.at, d) && c.functionAffected.value_or(false);
        });
    }
    bool fiveNightsOfSeven(double d) const
    {
        std::set<diary::Date> nights;
        for (const auto& e : episodes(d)) {
            nights.insert(noonToNoon(e.start));
        }
        for (int back = 0; back < 40; ++back) {
            int count = 0;
            for (int i = 0; i < 7; ++i) {
                count += static_cast<int>(nights.count(m_now.date() + std::chrono::days(2 - back - i)));
            }
            if (count >= 5) return true;
        }
        return false;
    }
    bool olderThan(double d) const
    {
        const auto limit = m_now.instant() - std::chrono::seconds(static_cast<std::int64_t>(d * 86400));
        return std::ranges::any_of(m_episodes, [&](const auto& e) { return e.start.instant() < limit; }) ||
               std::ranges::any_of(m_checkIns, [&](const auto& c) { return c.at.instant() < limit; });
    }
    bool moreOften() const
    {
        const auto recent = episodes(28).size();
        const auto before = episodes(56).size() - recent;
        return recent >= 4 && (before == 0 || recent >= 2 * before) && olderThan(56);
    }
    bool under16() const
    {
        if (!m_person.dateOfBirth) return false;
        const auto birth = diary::calendarDay(*m_person.dateOfBirth);
        auto day = birth.day();
        auto month = birth.month();
        const auto year = birth.year() + std::chrono::years(16);
        if (month == std::chrono::February && day == std::chrono::day(29) && !year.is_leap()) {
            month = std::chrono::March;
            day = std::chrono::day(1);
        }
        return diary::calendarDay(m_now.date()) < std::chrono::year_month_day(year, month, day);
    }

    bool symptomAnswered(const std::string& code, double d) const
    {
        return std::ranges::any_of(m_signs, [&](const Sign& s) { return s.code == code && within(s.at, d); });
    }
    bool itemAnswered(const std::string& code) const
    {
        return anyItem(code, [&](const diary::ContextItem& item) { return coversToday(item); });
    }

private:
    bool exists(const diary::Stamps& stamps, const diary::Moment& at) const
    {
        return !stamps.binned && at.instant() <= m_now.instant();
    }
    bool within(const diary::Moment& at, double d) const
    {
        const auto age = (m_now.instant() - at.instant()).count();
        return age >= 0 && static_cast<double>(age) < d * 86400;
    }
    static diary::Date noonToNoon(const diary::Moment& at)
    {
        return std::chrono::floor<std::chrono::days>(at.wall - std::chrono::hours(12));
    }
    bool coversToday(const diary::ContextItem& item) const
    {
        auto to = item.to;
        if (!to && item.from && item.code == diary::ContextCode::AfterBirth)
            to = *item.from + std::chrono::days(42);
        return (!item.from || *item.from <= m_now.date()) && (!to || *to >= m_now.date());
    }
    std::vector<diary::ContextItem> itemsOf(const std::string& codes) const
    {
        const auto& wanted = words(codes);
        std::vector<diary::ContextItem> found;
        std::ranges::copy_if(m_items, std::back_inserter(found), [&](const diary::ContextItem& item) {
            return std::ranges::count(wanted, std::string(diary::code(item.code))) > 0 &&
                   (!item.from || *item.from <= m_now.date());
        });
        return found;
    }
    bool anyItem(const std::string& codes, const std::function<bool(const diary::ContextItem&)>& test) const
    {
        return std::ranges::any_of(itemsOf(codes), test);
    }
    void addSigns(const std::vector<diary::SymptomEntry>& entries, const diary::Moment& at)
    {
        for (const auto& entry : entries) {
            m_signs.push_back({std::string(diary::code(entry.kind)),
                               entry.side ? std::string(diary::code(*entry.side)) : "",
                               entry.course ? std::string(diary::code(*entry.course)) : "", entry.present,
                               at});
        }
    }

    diary::Moment m_now;
    diary::Person m_person;
    std::vector<diary::Episode> m_episodes;
    std::vector<diary::CheckIn> m_checkIns;
    std::vector<diary::ContextItem> m_items;
    std::vector<Sign> m_signs;
};

}  // namespace cramp::test
