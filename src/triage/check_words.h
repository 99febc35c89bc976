// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// What is asked about a sign on the spot, and about one that is normal for the person.
enum class SignText : std::uint8_t {
    RecentlyBegun,
    WorseThanUsual,
    UsualHelp,
    UsualBouts,
    UsualCramps,
    UsualSince,
    UsualDoctor,
    UsualWithoutDoctor
};

// What the window says around findings: content/<language>/check.json.
class CheckWords
{
public:
    // Throws Failure naming the file and what is missing or not known in it.
    static CheckWords load(std::string_view json, std::string_view fileName);

    // The signs that every check-in asks about, of the leg first.
    const std::vector<diary::Symptom>& checkInSigns() const { return m_checkInSigns; }
    // "GP surgery"; "a cause was found".
    const std::string& of(diary::AnsweredBy by) const;
    const std::string& of(diary::AnswerResult result) const;
    // A warning that time alone has ended, on a day in words.
    std::string ended(std::string_view date) const;
    // What the person did about a finding, on a day in words: "You talked about this on 10 November (GP
    // surgery): a cause was found."
    std::string answered(const diary::Answer& answer, std::string_view date) const;
    // That entries beyond those shown count; that a lesser finding is covered by this one.
    std::string more(std::size_t entries) const;
    std::string covers(std::string_view title) const;
    // Of an entry that a rule does not look at.
    std::string leftOut(LeftOutBecause because, std::string_view entry) const;
    // Before follow-up questions; a question about an item; whether a sign is new.
    const std::string& worthAnswering() const { return m_words.at("worth_answering"); }
    std::string doesHold(std::string_view item) const;
    std::string onset(std::string_view sign) const;
    const std::string& of(SignText text) const;
    // What an answer does not mean.
    const std::string& answered() const { return m_words.at("answered"); }
    // That the check is switched off, so that nothing is looked at.
    const std::string& off() const { return m_words.at("off"); }
    // About rules that found nothing.
    const std::string& quiet() const { return m_words.at("quiet"); }
    // When to get help whatever was found.
    const std::string& anyway() const { return m_words.at("anyway"); }

private:
    std::map<std::string, std::string> m_words;
    std::vector<diary::Symptom> m_checkInSigns;
};

}  // namespace cramp::triage
