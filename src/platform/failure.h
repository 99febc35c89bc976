// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace cramp::platform
{

// The world failed: a file cannot be read, the disk is full, a diary is damaged. The sentences are for the
// person (what is wrong, where, what to do); the detail is for a bug report. Caught only at the rim: main,
// the commands, and the window's one attempt function.
class Failure : public std::runtime_error
{
public:
    explicit Failure(std::string sentence, std::string detail = {})
        : std::runtime_error(sentence),
          m_sentences{std::move(sentence)},
          m_detail(std::move(detail))
    {
    }
    // Several problems of one kind, such as the bad records of a file; at least one.
    explicit Failure(std::vector<std::string> sentences)
        : std::runtime_error(sentences.at(0)),
          m_sentences(std::move(sentences))
    {
    }

    const std::string& sentence() const { return m_sentences.front(); }
    const std::vector<std::string>& sentences() const { return m_sentences; }
    const std::string& detail() const { return m_detail; }

private:
    std::vector<std::string> m_sentences;
    std::string m_detail;
};

}  // namespace cramp::platform
