// SPDX-License-Identifier: MIT
#include "triage/rule_cases.h"

#include "triage/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::triage
{

namespace
{

constexpr auto pageName = "triage-rules";

RuleCases readCases(const nlohmann::json& json, const std::string& place)
{
    JsonFields fields(json, place);
    RuleCases cases{fields.text("rule"), fields.text("point"), fields.texts("holds"), fields.texts("not")};
    fields.end();
    return cases;
}

void readPageWords(RuleCaseBook& book, JsonFields page)
{
    for (const auto* key : {"name", "description", "section", "dateCreated", "status", "version", "condition",
                            "why", "advice", "point", "holds", "not"})
        book.page[key] = page.text(key);
    if (!diary::parseDate(book.page.at("dateCreated"))) page.refuse("dateCreated", "is not a date");
    book.introduction = page.texts("introduction");
    book.keywords = page.texts("keywords");
    book.position = static_cast<int>(page.number("position", 1, 10000));
    page.end();
}

RuleCaseBook readBook(const nlohmann::json& json, const std::string& file)
{
    JsonFields fields(json, file);
    if (fields.has("$schema")) fields.text("$schema");
    RuleCaseBook book;
    readPageWords(book, JsonFields(fields.object("page"), file + ", page"));
    book.words = fields.textsByName("words");
    for (const auto& one : fields.list("rules"))
        book.rules.push_back(readCases(one, file + ", rules[" + std::to_string(book.rules.size()) + "]"));
    fields.end();
    return book;
}

guide::Text plainText(std::string text)
{
    return guide::Text{{guide::Span{.text = std::move(text)}}};
}

std::string filledIn(std::string pattern, std::string_view name, std::string_view value)
{
    const std::string mark = "{" + std::string(name) + "}";
    if (const auto at = pattern.find(mark); at != std::string::npos) pattern.replace(at, mark.size(), value);
    return pattern;
}

// The blocks of the page.
class PageOfRules
{
public:
    PageOfRules(const RuleCaseBook& book, const RuleSet& rules, const guide::Labels& labels)
        : m_book(book),
          m_rules(rules),
          m_labels(labels)
    {
    }

    std::vector<guide::Block> blocks()
    {
        for (const std::string& sentence : m_book.introduction)
            add(guide::Paragraph{plainText(sentence), {}});
        add(guide::Inset{plainText(m_rules.notReviewed()), {}});
        std::optional<Urgency> level;
        for (const Rule& rule : m_rules.rules()) {
            if (level != rule.level) add(guide::Heading{2, plainText(m_rules.wordsOf(rule.level).heading)});
            level = rule.level;
            addRule(rule);
        }
        return std::move(m_blocks);
    }

private:
    template <typename Kind>
    void add(Kind block)
    {
        m_blocks.push_back({std::move(block)});
    }
    std::string words(const char* key, std::string_view name, std::string_view value) const
    {
        return filledIn(m_book.page.at(key), name, value);
    }
    void addParagraph(std::string text, guide::SourceKeys sources = {})
    {
        add(guide::Paragraph{plainText(std::move(text)), std::move(sources)});
    }

    void addRule(const Rule& rule)
    {
        add(guide::Heading{3, plainText(rule.name + " " + rule.title)});
        addParagraph(words("condition", "condition", conditionText(rule.condition, m_book, m_labels)));
        addParagraph(words("why", "why", rule.why), rule.sources);
        addParagraph(words("advice", "advice", rule.advice));
        const auto version = words("version", "name", rule.name);
        addParagraph(filledIn(version, "version", std::to_string(rule.version)) + ". " +
                     words("status", "status", rule.reviewStatus));
        if (const RuleCases* cases = m_book.find(rule.name)) addCases(*cases);
    }

    void addCases(const RuleCases& cases)
    {
        addParagraph(words("point", "point", cases.point));
        addList("holds", cases.holds);
        addList("not", cases.holdsNot);
    }
    void addList(const char* title, const std::vector<std::string>& records)
    {
        guide::List list{guide::ListKind::Bullets, {}};
        for (const std::string& one : records)
            list.items.push_back({plainText(one), {}});
        add(guide::Expander{m_book.page.at(title) + " (" + std::to_string(records.size()) + ")",
                            {{std::move(list)}}});
    }

    const RuleCaseBook& m_book;
    const RuleSet& m_rules;
    const guide::Labels& m_labels;
    std::vector<guide::Block> m_blocks;
};

}  // namespace

const RuleCases* RuleCaseBook::find(std::string_view rule) const
{
    const auto found = std::ranges::find(rules, rule, &RuleCases::rule);
    return found == rules.end() ? nullptr : &*found;
}

RuleCaseBook loadRuleCases(std::string_view json, std::string_view fileName)
{
    const std::string file(fileName);
    try {
        return readBook(nlohmann::json::parse(json), file);
    } catch (const nlohmann::json::exception& error) {
        throw platform::Failure(file + ": is not good JSON", error.what());
    }
}

guide::Page rulesPage(const RuleCaseBook& book, const RuleSet& rules, const guide::Labels& labels)
{
    guide::Page page;
    page.identifier = pageName;
    page.name = book.page.at("name");
    page.description = book.page.at("description");
    page.keywords = book.keywords;
    page.audience = guide::Audience::Clinician;
    page.position = book.position;
    page.section = book.page.at("section");
    page.created = *diary::parseDate(book.page.at("dateCreated"));
    page.blocks = PageOfRules(book, rules, labels).blocks();
    return page;
}

}  // namespace cramp::triage
