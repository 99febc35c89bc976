// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "diary/partial_date.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cramp::report::summary
{

// The words of the report: content/<language>/report.json, groups of texts with {placeholders}. A key names
// group and text ("section.headline"). HTML, FHIR and the PDF draw on the same texts, so that they say the
// same. A key or placeholder that is not there throws Failure; a test checks that every key used in the
// sources is there.
class ReportWords
{
public:
    using Values = std::initializer_list<std::pair<std::string_view, std::string>>;

    // Throws Failure naming file and place.
    static ReportWords load(std::string_view json, std::string_view fileName);

    bool has(std::string_view key) const { return m_texts.contains(key); }
    const std::string& of(std::string_view key) const;
    // With every {placeholder} replaced by its value. A value in a script that runs to the left is isolated
    // from the text around it.
    std::string of(std::string_view key, Values values) const;
    // "1 cramp", "14 cramps": the texts KEY_one and KEY_many with {n}.
    std::string counted(std::string_view key, std::int64_t n) const;

    // "22 November 2026", "22 Nov", "22 November 2026 at 03:12", "22 Nov 2026, 03:12".
    std::string date(diary::Date date) const;
    // "22 November 2026", "November 2026", "2026": as well as it is known.
    std::string date(const diary::PartialDate& date) const;
    std::string shortDate(diary::Date date) const;
    std::string dateAndTime(const diary::Moment& moment) const;
    std::string shortDateAndTime(const diary::Moment& moment) const;
    // "26 October to 22 November 2026"; the first year only where the years differ.
    std::string dateSpan(diary::Date from, diary::Date to) const;
    // "45 s", "4 min 30 s", "1 h 5 min"; rounded to whole seconds.
    std::string duration(double seconds) const;
    // "a, b and c".
    std::string list(const std::vector<std::string>& parts) const;

    friend bool operator==(const ReportWords&, const ReportWords&) = default;

private:
    std::map<std::string, std::string, std::less<>> m_texts;
    std::string m_fileName;
};

// At most so many decimals, without zeros at the end: "3.5", "14".
std::string formatNumber(double value, int decimals);

}  // namespace cramp::report::summary
