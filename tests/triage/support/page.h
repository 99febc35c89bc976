// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <functional>
#include <string>
#include <vector>

namespace cramp::test
{

// The words of the page of rules as questions to a diary, for the second evaluator. Lists of codes are words
// between blanks. Marks are the page's own: new, short, fresh, acute, recent, apart; sudden and worsening
// (one of those given); one and both for legs; left or right for what is of that leg or has no side.
class Page
{
public:
    using Test = std::function<bool(const diary::Episode&)>;

    Page(const diary::Diary& diary, const diary::Moment& now);

    bool sign(const std::string& codes, int days, const std::string& marks = "") const;
    // Each of the codes.
    bool each(const std::string& codes, int days, const std::string& marks = "") const;
    bool onDays(std::size_t atLeast, const std::string& codes, int days, const std::string& marks = "") const;
    bool lasting(const std::string& codes) const;
    // The same, of signs on dates at which one of the medicines was taken.
    bool signTaking(const std::string& medicines, const std::string& codes, int days,
                    const std::string& marks) const;
    bool onDaysTaking(const std::string& medicine, std::size_t atLeast, const std::string& codes, int days,
                      const std::string& marks) const;
    bool inOneLeg(const std::function<bool(const std::string& leg)>& holds) const
    {
        return holds(" left") || holds(" right");
    }

    bool active(const std::string& codes, int ended = 0) const;
    bool within(const std::string& codes, int days, bool begun = false) const;
    bool thenEpisode(const std::string& codes, int days) const;
    bool moreCrampsSince(const std::string& codes, int days, std::size_t atLeast, bool begun) const;
    // A contact that still counts, with an episode; firstDay: and whose first day is so near.
    bool contact(int firstDay = 100000) const;

    std::size_t episodes(int days, const Test& test = {}) const;
    bool at(const std::string& sites, int days, std::int64_t lastedOver = 0) const;
    bool lasted(std::int64_t over, int days) const;
    std::size_t sore(std::int64_t over, int days) const;
    bool goingOn() const;
    bool anyEpisode() const { return !m_episodes.empty(); }
    bool exerciseByDay() const;
    std::size_t badNights(int days) const;
    bool functionAffected(int days) const;
    bool fiveNightsOfSeven(int days) const;
    bool moreOften() const;
    bool under16() const;

private:
    struct Sign {
        std::string code, side, course, onset;
        bool apart, recent, isLong, isHidden;
        diary::Moment at;
    };
    using Taken = std::function<bool(const Sign&)>;

    void addSigns(const std::vector<diary::SymptomEntry>& entries, bool apart, const diary::Moment& at);
    void judge(const diary::Diary& diary);
    bool isNear(const diary::Moment& at, int days) const;
    std::vector<Sign> there(const std::string& codes, int days, const std::string& marks,
                            const Taken& taken = {}) const;
    bool both(const std::string& code, int days, const std::string& marks, const Taken& taken) const;
    bool signIf(const std::string& codes, int days, const std::string& marks, const Taken& taken) const;
    Taken taking(const std::string& medicines) const;
    std::vector<diary::ContextItem> items(const std::string& codes) const;
    bool isActive(const diary::ContextItem& item, int ended) const;
    bool isWithin(const diary::ContextItem& item, int days, bool begun) const;
    bool episodeFrom(const std::optional<diary::Date>& from) const;
    bool isMore(const diary::ContextItem& item, std::size_t atLeast) const;
    diary::Date today() const { return m_now.date(); }

    diary::Moment m_now;
    std::optional<diary::Date> m_birth;
    std::vector<diary::Episode> m_episodes;
    std::vector<diary::CheckIn> m_checkIns;
    std::vector<diary::ContextItem> m_items;
    std::vector<Sign> m_signs;
};

}  // namespace cramp::test
