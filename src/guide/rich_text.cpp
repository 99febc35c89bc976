// SPDX-License-Identifier: MIT
#include "guide/rich_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cramp::guide
{

namespace
{

constexpr std::string_view boldMark = "**";

bool isBlank(char byte)
{
    return byte == ' ';
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

bool isLinkTarget(std::string_view target)
{
    constexpr std::string_view scheme = "https://";
    if (!target.starts_with(scheme)) return isPageIdentifier(target);
    const std::string_view rest = target.substr(scheme.size());
    return !rest.empty() && rest.front() != '/' && std::ranges::none_of(rest, isBlank);
}

// Reads a markup from left to right; the first problem ends it.
class MarkupReader
{
public:
    explicit MarkupReader(std::string_view markup) : m_rest(markup) {}

    std::variant<Text, MarkupProblem> read()
    {
        if (auto problem = badFrame()) return *problem;
        while (!m_rest.empty() && !m_problem)
            readPiece();
        endOfText();
        if (m_problem) return *m_problem;
        return std::move(m_text);
    }

private:
    std::string_view m_rest;
    Text m_text;
    std::string m_words;
    bool m_bold = false;
    bool m_boldHasWords = false;
    bool m_inLink = false;
    std::size_t m_linkBegin = 0;  // the link's first span
    std::optional<MarkupProblem> m_problem;

    void fail(std::string what)
    {
        if (!m_problem) m_problem = MarkupProblem{std::move(what)};
    }

    std::optional<MarkupProblem> badFrame() const
    {
        if (m_rest.empty()) return MarkupProblem{"the text is empty"};
        if (isBlank(m_rest.front()) || isBlank(m_rest.back()))
            return MarkupProblem{"the text begins or ends with a blank"};
        if (std::ranges::any_of(m_rest, isControl))
            return MarkupProblem{"the text holds a line end, a tab or another control character"};
        return std::nullopt;
    }

    void readPiece()
    {
        if (m_rest.starts_with(boldMark)) return toggleBold();
        switch (m_rest.front()) {
            case '[': return beginLink();
            case ']': return endLink();
        }
        m_words += m_rest.front();
        m_boldHasWords = true;
        m_rest.remove_prefix(1);
    }

    void endSpan()
    {
        if (m_words.empty()) return;
        m_text.spans.push_back({std::exchange(m_words, {}), m_bold, {}});
    }

    void toggleBold()
    {
        endSpan();
        m_rest.remove_prefix(boldMark.size());
        if (m_bold && !m_boldHasWords) fail("there are no words between ** and **");
        m_bold = !m_bold;
        m_boldHasWords = false;
    }

    void beginLink()
    {
        endSpan();
        if (m_inLink) fail("a link stands within a link");
        m_rest.remove_prefix(1);
        m_inLink = true;
        m_linkBegin = m_text.spans.size();
    }

    void endLink()
    {
        endSpan();
        m_rest.remove_prefix(1);
        if (!m_inLink) return fail("a ']' has no '[' before it");
        if (m_linkBegin == m_text.spans.size()) return fail("a link has no words");
        const std::size_t end = m_rest.find(')');
        if (!m_rest.starts_with('(') || end == std::string_view::npos)
            return fail("a link is written [words](target): the target is missing");
        const std::string_view target = m_rest.substr(1, end - 1);
        if (!isLinkTarget(target))
            return fail("the link target '" + std::string(target) + "' is no page and no https:// address");
        for (std::size_t i = m_linkBegin; i < m_text.spans.size(); ++i)
            m_text.spans[i].target = target;
        m_rest.remove_prefix(end + 1);
        m_inLink = false;
    }

    void endOfText()
    {
        endSpan();
        if (m_inLink) fail("a '[' has no ']' after it");
        if (m_bold) fail("a ** has no ** after it");
    }
};

}  // namespace

std::string Text::plain() const
{
    std::string words;
    for (const Span& span : spans)
        words += span.text;
    return words;
}

std::variant<Text, MarkupProblem> parseMarkup(std::string_view markup)
{
    return MarkupReader(markup).read();
}

bool isPageIdentifier(std::string_view text)
{
    const auto isLetter = [](char byte) { return byte >= 'a' && byte <= 'z'; };
    const auto fits = [&](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '-';
    };
    return !text.empty() && isLetter(text.front()) && std::ranges::all_of(text, fits);
}

}  // namespace cramp::guide
