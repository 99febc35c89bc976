// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"
#include "triage/found_words.h"

#include <set>

namespace cramp::triage
{

// Dates, times, lengths and lists in the sentences of a finding.
class FoundDates
{
public:
    FoundDates(const FoundWords& words, diary::Date today) : m_words(words), m_today(today) {}

    // "20 November"; "20 November 2025" of another year than today's; of a time that is known about, "about
    // 20 November".
    std::string date(diary::Date date, diary::Precision precision = diary::Precision::Exact) const;
    // " on 20 November", " on the night of 20 November", " on 18 November and 20 November", " on 5 days, most
    // recently on 20 November". Empty for no evidence with a time.
    std::string on(const std::vector<const Evidence*>& evidence) const;
    // "2:40am".
    std::string time(const diary::Moment& moment) const;
    // "1 hour 10 minutes", "12 minutes 30 seconds", "50 hours"; from 3 days on "3 days".
    std::string length(std::chrono::seconds length) const;
    // "one, two and three".
    std::string list(const std::vector<std::string>& parts) const;

private:
    const FoundWords& m_words;
    diary::Date m_today;
};

}  // namespace cramp::triage
