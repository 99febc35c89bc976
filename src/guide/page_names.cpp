// SPDX-License-Identifier: MIT
#include "guide/page_names.h"

#include <algorithm>

namespace cramp::guide
{

namespace
{

constexpr double exactInTitle = 6;
constexpr double formInTitle = 5;
constexpr double exactKeyword = 4;
constexpr double formOfKeyword = 3;
constexpr double inARow = 3;

bool isExact(const SoughtGroup& group, const std::string& word)
{
    return std::ranges::find(group.exact, word) != group.exact.end();
}

bool isForm(const SoughtGroup& group, const std::string& word)
{
    return std::ranges::any_of(group.forms, [&](const SoughtWord& form) { return form.matches(word); });
}

double best(const std::vector<std::string>& words, const SoughtGroup& group, double exact, double form)
{
    if (std::ranges::any_of(words, [&](const auto& word) { return isExact(group, word); })) return exact;
    return std::ranges::any_of(words, [&](const auto& word) { return isForm(group, word); }) ? form : 0;
}

bool haveInARow(const std::vector<std::string>& words, std::span<const SoughtGroup> sought)
{
    const auto stands = [](const std::string& word, const SoughtGroup& group) { return isForm(group, word); };
    return std::search(words.begin(), words.end(), sought.begin(), sought.end(), stands) != words.end();
}

}  // namespace

PageNames::PageNames(const Page& page) : m_title(searchWords(page.name))
{
    for (const std::string& keyword : page.keywords)
        m_keywords.push_back(searchWords(keyword));
}

double PageNames::points(std::span<const SoughtGroup> sought) const
{
    double sum = 0;
    double weights = 0;
    for (const SoughtGroup& group : sought) {
        sum += group.weight * pointsOf(group);
        weights += group.weight;
    }
    const auto isRow = [&](const Words& words) { return haveInARow(words, sought); };
    const bool stand = sought.size() > 1 && (isRow(m_title) || std::ranges::any_of(m_keywords, isRow));
    return stand ? sum + inARow * weights : sum;
}

double PageNames::pointsOf(const SoughtGroup& group) const
{
    double most = best(m_title, group, exactInTitle, formInTitle);
    for (const Words& keyword : m_keywords)
        most = std::max(most, best(keyword, group, exactKeyword, formOfKeyword));
    return most;
}

}  // namespace cramp::guide
