// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::exchange
{

// What is wrong with a file that somebody else wrote, a sentence for each slip. No more than 100 are kept:
// a reader stops when it is full.
class Slips
{
public:
    static constexpr std::size_t most = 100;

    void add(std::string sentence)
    {
        if (!isFull()) m_sentences.push_back(std::move(sentence));
    }
    bool isEmpty() const { return m_sentences.empty(); }
    bool isFull() const { return m_sentences.size() >= most; }
    std::size_t count() const { return m_sentences.size(); }
    const std::vector<std::string>& sentences() const { return m_sentences; }

private:
    std::vector<std::string> m_sentences;
};

// A text out of a file as it may stand in a sentence: in quotation marks, without control characters, cut
// when it is long.
std::string inQuotes(std::string_view text);

// What the sentences of both readers share, as the end of "place: ...".
// A number written out, in a range that may be open above (INT64_MAX) when it begins at 0 or 1.
std::string notInRange(std::string_view value, std::int64_t lowest, std::int64_t highest);
std::string notATime(std::string_view text);
std::string notADate(std::string_view text);
std::string notAnId(std::string_view text);

// "a", "a or b", "a, b or c".
std::string alternatives(const std::vector<std::string_view>& codes);

}  // namespace cramp::exchange
