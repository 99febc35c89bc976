// SPDX-License-Identifier: MIT
#pragma once

#include "triage/support/notation.h"
#include "triage/support/rule_cases.h"

#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::test
{

using Text = std::string;

inline std::vector<Text> wordsOf(std::string_view text)
{
    std::istringstream stream{Text(text)};
    return {std::istream_iterator<Text>(stream), {}};
}

// The cases of one rule. `besides` are records that complete the rule, and do not fulfil it alone.
class Cases
{
public:
    explicit Cases(std::vector<RuleCase>& cases) : m_cases(cases) {}

    Cases& of(Text rule)
    {
        m_rule = std::move(rule);
        return *this;
    }

    // Signs within a window, wherever they stand.
    Cases& signs(std::string_view codes, int days, const Text& besides = "")
    {
        for (const Text& code : wordsOf(codes)) {
            window(code, days, besides);
        }
        return *this;
    }

    // The same in check-ins alone, for rules that an episode fulfils by itself.
    Cases& signsOfCheckIns(std::string_view codes, int days, const Text& besides)
    {
        for (const Text& code : wordsOf(codes)) {
            windowOf("checkin ", code, days, besides);
        }
        return *this;
    }

    // The same, but recorded on both legs it is not.
    Cases& oneLegSigns(std::string_view codes, int days, const Text& besides = "")
    {
        for (const Text& code : wordsOf(codes)) {
            window(code, days, besides);
            window(code + ":left", days, besides);
            window(code + ":right", days, besides);
            add(false, "checkin -1h " + code + ":both", besides);
            add(false, "episode -1h " + code + ":both", besides);
        }
        return *this;
    }

    // Signs with a course that the rule asks for, and those it does not.
    Cases& courses(std::string_view codes, int days, std::string_view wanted, const Text& besides = "")
    {
        for (const Text& code : wordsOf(codes)) {
            for (const Text course : {"sudden", "worsening", "steady", "improving"}) {
                const bool isWanted = wanted.find(course) != std::string_view::npos;
                if (isWanted) window(code + "!" + course, days, besides);
                add(isWanted, "checkin -1h " + code + "!" + course, besides);
            }
        }
        return *this;
    }

    // Context items that must hold today.
    Cases& active(std::string_view codes, const Text& besides)
    {
        for (const Text& code : wordsOf(codes)) {
            const Text item = "item " + code;
            for (const Text span : {"", " from:0", " to:0", " from:-30", " from:-30 to:30", " from:0 to:0"}) {
                add(true, item + span, besides);
            }
            for (const Text span : {" from:1", " to:-1", " from:-30 to:-1", " from:1 to:2"}) {
                add(false, item + span, besides);
            }
            never(item + " from:-30", besides);
        }
        return *this;
    }

    // Context items that must have begun within a window. An exposure without a first day has.
    Cases& started(std::string_view codes, int days, const Text& besides, bool isExposure,
                   const Text& change = "")
    {
        for (const Text& code : wordsOf(codes)) {
            const Text item = "item " + code;
            const Text first = " from:-" + std::to_string(days);
            add(true, item + first + change, besides);
            add(true, item + first + " to:-1" + change, besides);
            add(true, item + " from:-1" + change, besides);
            add(false, item + " from:-" + std::to_string(days + 1) + change, besides);
            add(false, item + " from:1" + change, besides);
            add(isExposure, item + change, besides);
            never(item + " from:-1" + change, besides);
        }
        return *this;
    }

    Cases& holds(const Text& records)
    {
        add(true, records, "");
        return *this;
    }
    Cases& isNot(const Text& records)
    {
        add(false, records, "");
        return *this;
    }

private:
    void add(bool holds, const Text& record, const Text& besides)
    {
        Text records = besides.empty() ? record : record + " | " + besides;
        auto noted = readNotation(records);
        m_cases.push_back({m_rule, holds, std::move(records), noted.now, std::move(noted.diary)});
    }

    // Both edges of the window, absence, the bin, the future.
    void windowOf(const Text& kind, const Text& sign, int days, const Text& besides)
    {
        const Text edge = std::to_string(-days).append("d");
        add(true, kind + "0 " + sign, besides);
        add(true, kind + edge + "+1s " + sign, besides);
        add(false, kind + edge + " " + sign, besides);
        add(false, kind + "+1s " + sign, besides);
        add(false, kind + "-1m no-" + sign, besides);
        add(false, kind + "-1m " + sign + " binned", besides);
    }

    // In a check-in and in an episode; a later absence takes nothing away.
    void window(const Text& sign, int days, const Text& besides)
    {
        windowOf("checkin ", sign, days, besides);
        windowOf("episode ", sign, days, besides);
        add(true, "checkin -2m no-" + sign + " | checkin -1m " + sign + " | episode -30s no-" + sign,
            besides);
        alone("checkin -1m " + sign, besides);
    }

    // Absent and binned items never count; and neither half fulfils the rule alone.
    void never(const Text& item, const Text& besides)
    {
        add(false, item + " absent", besides);
        add(false, item + " binned", besides);
        alone(item, besides);
    }

    void alone(const Text& record, const Text& besides)
    {
        if (besides.empty()) return;
        add(false, record, "");
        add(false, besides, "");
    }

    std::vector<RuleCase>& m_cases;
    Text m_rule;
};

}  // namespace cramp::test
