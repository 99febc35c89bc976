// SPDX-License-Identifier: MIT
#include "guide/support/reading.h"

#include "support/test_data.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

namespace cramp::test
{

namespace
{

const std::set<std::string>& namesOfOneSyllable()
{
    static const std::set<std::string> names = [] {
        std::ifstream file(testData("guide/names_of_one_syllable.txt"));
        std::set<std::string> result;
        for (std::string line; std::getline(file, line);)
            if (!line.empty()) result.insert(line);
        return result;
    }();
    return names;
}

bool isVowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

std::string lettersOf(std::string_view word)
{
    std::string letters;
    for (const char byte : word)
        if (std::isalpha(static_cast<unsigned char>(byte))) letters += static_cast<char>(std::tolower(byte));
    return letters;
}

bool endsSentence(std::string_view word)
{
    while (!word.empty() && std::string_view("\"')").find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    return !word.empty() && std::string_view(".!?").find(word.back()) != std::string_view::npos;
}

// Calls for every text of a block, with whether it is a paragraph.
class TextVisitor
{
public:
    using UseStretch = std::function<void(diary::Stretch)>;

    explicit TextVisitor(
        std::function<void(const guide::Text&, bool isParagraph)> use,
        UseStretch useStretch = [](diary::Stretch) {})
        : m_use(std::move(use)),
          m_useStretch(std::move(useStretch))
    {
    }

    void operator()(const guide::Heading&) const {}
    void operator()(const guide::StretchBlock& block) const { m_useStretch(block.stretch); }
    void operator()(const guide::SourceList&) const {}
    void operator()(const guide::Paragraph& block) const { m_use(block.text, true); }
    void operator()(const guide::Inset& block) const { m_use(block.text, true); }
    void operator()(const guide::Warning& block) const { m_use(block.text, true); }
    void operator()(const guide::Evidenced& block) const { m_use(block.text, true); }
    void operator()(const guide::Figure& block) const { m_use(block.caption, false); }
    void operator()(const guide::List& block) const { all(block.items); }
    void operator()(const guide::CareCard& block) const
    {
        all(block.items);
        if (!block.foot.spans.empty()) m_use(block.foot, true);
    }
    void operator()(const guide::Table& block) const
    {
        for (const auto& row : block.rows)
            for (const guide::Text& cell : row)
                m_use(cell, false);
    }
    void operator()(const guide::Expander& block) const
    {
        for (const guide::Block& part : block.parts)
            std::visit(*this, part.value);
    }

private:
    std::function<void(const guide::Text&, bool)> m_use;
    UseStretch m_useStretch;

    void all(const std::vector<guide::Item>& items) const
    {
        for (const guide::Item& item : items)
            m_use(item.text, true);
    }
};

}  // namespace

int syllablesOf(std::string_view word)
{
    std::string letters = lettersOf(word);
    if (letters.empty() || namesOfOneSyllable().contains(letters)) return 1;
    int count = 0;
    bool afterVowel = false;
    for (const char letter : letters) {
        if (isVowel(letter) && !afterVowel) ++count;
        afterVowel = isVowel(letter);
    }
    const auto consonantBefore = [&](std::size_t fromEnd) {
        return letters.size() > fromEnd && !isVowel(letters[letters.size() - fromEnd - 1]);
    };
    const bool silentE = letters.ends_with('e') && consonantBefore(1) && !letters.ends_with("le");
    const bool silentEd = letters.ends_with("ed") && consonantBefore(2) && !letters.ends_with("ted") &&
                          !letters.ends_with("ded");
    const bool hissing = std::ranges::any_of(
        std::initializer_list<std::string_view>{"ses", "zes", "ches", "shes", "ges", "ces", "xes"},
        [&](std::string_view end) { return letters.ends_with(end); });
    const bool silentEs =
        letters.ends_with("es") && consonantBefore(2) && !hissing && !letters.ends_with("les");
    if (silentE || silentEd || silentEs) --count;
    return std::max(count, 1);
}

void Reading::add(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    int ended = 0;
    int length = 0;
    bool open = false;
    for (std::string word; stream >> word;) {
        if (std::ranges::none_of(word, [](unsigned char byte) { return std::isalnum(byte); })) continue;
        ++words;
        syllables += syllablesOf(word);
        mostWordsOfASentence = std::max(mostWordsOfASentence, ++length);
        open = !endsSentence(word);
        if (open) continue;
        ++ended;
        length = 0;
    }
    sentences += ended + (open ? 1 : 0);
}

double Reading::wordsPerSentence() const
{
    return static_cast<double>(words) / sentences;
}

double Reading::grade() const
{
    return 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
}

namespace
{

void add(Reading& reading, const guide::StretchGuide& stretch)
{
    reading.add(stretch.summary);
    reading.add(stretch.countsNote);
    for (const auto* items : {&stretch.steps, &stretch.cautions})
        for (const guide::Item& item : *items)
            reading.add(item.text.plain());
}

void addPictures(Reading& reading, const guide::StretchGuide& stretch)
{
    for (const guide::StretchMotion& motion : stretch.motions)
        for (const guide::KeyPose& pose : motion.poses)
            reading.add(pose.says);
}

}  // namespace

Reading readingOf(const guide::Guide& guide, const guide::Page& page)
{
    Reading reading;
    const auto addText = [&](const guide::Text& text, bool isParagraph) {
        const int before = reading.sentences;
        reading.add(text.plain());
        if (isParagraph)
            reading.mostSentencesOfAParagraph =
                std::max(reading.mostSentencesOfAParagraph, reading.sentences - before);
    };
    const TextVisitor visitor(addText, [&](diary::Stretch stretch) {
        add(reading, guide.stretch(stretch));
        addPictures(reading, guide.stretch(stretch));
    });
    for (const guide::Block& block : page.blocks)
        std::visit(visitor, block.value);
    return reading;
}

Reading readingOf(const guide::StretchGuide& stretch)
{
    Reading reading;
    add(reading, stretch);
    addPictures(reading, stretch);
    return reading;
}

Reading readingOfPictures(const guide::StretchGuide& stretch)
{
    Reading reading;
    addPictures(reading, stretch);
    return reading;
}

std::vector<std::string> linksOf(const guide::Page& page)
{
    std::vector<std::string> targets;
    const TextVisitor visitor([&](const guide::Text& text, bool) {
        for (const guide::Span& span : text.spans)
            if (span.isLink() && !span.leavesTheProgram()) targets.push_back(span.target);
    });
    for (const guide::Block& block : page.blocks)
        std::visit(visitor, block.value);
    return targets;
}

}  // namespace cramp::test
