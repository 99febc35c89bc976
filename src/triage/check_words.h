// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"

#include <map>
#include <string>
#include <string_view>

namespace cramp::triage
{

// What the window says around findings: content/<language>/check.json.
class CheckWords
{
public:
    // Throws Failure naming the file and what is missing or not known in it.
    static CheckWords load(std::string_view json, std::string_view fileName);

    // "GP surgery"; "a cause was found".
    const std::string& of(diary::AnsweredBy by) const;
    const std::string& of(diary::AnswerResult result) const;
    // A warning that time alone has ended, on a day in words.
    std::string ended(std::string_view date) const;
    // What an answer does not mean.
    const std::string& answered() const { return m_words.at("answered"); }
    // That nothing is looked at: by the person's choice; by the choice of who built the program.
    const std::string& off() const { return m_words.at("off"); }
    const std::string& notBuilt() const { return m_words.at("notBuilt"); }
    // About what was not asked, and about rules that found nothing.
    const std::string& unasked() const { return m_words.at("unasked"); }
    const std::string& quiet() const { return m_words.at("quiet"); }
    // When to get help whatever was found.
    const std::string& anyway() const { return m_words.at("anyway"); }

private:
    std::map<std::string, std::string> m_words;
};

}  // namespace cramp::triage
