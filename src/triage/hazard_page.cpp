// SPDX-License-Identifier: MIT
#include "triage/hazards.h"

#include <array>

namespace cramp::triage
{

namespace
{

constexpr std::array severityKeys = {"minor", "significant", "considerable", "major", "catastrophic"};
constexpr std::array likelihoodKeys = {"very_low", "low", "medium", "high", "very_high"};

guide::Text plainText(std::string text)
{
    return guide::Text{{guide::Span{.text = std::move(text)}}};
}

std::string filledIn(std::string pattern, const std::map<std::string, std::string>& values)
{
    for (const auto& [name, value] : values) {
        const std::string mark = "{" + name + "}";
        if (const auto at = pattern.find(mark); at != std::string::npos)
            pattern.replace(at, mark.size(), value);
    }
    return pattern;
}

// The blocks of the page.
class PageOfHazards
{
public:
    explicit PageOfHazards(const HazardLog& log) : m_log(log) {}

    std::vector<guide::Block> blocks()
    {
        for (const std::string& sentence : m_log.introduction)
            add(guide::Paragraph{plainText(sentence), {}});
        add(guide::Inset{plainText(m_log.page.at("build")), {}});
        add(guide::Heading{2, plainText(word("purpose"))});
        add(guide::Paragraph{plainText(m_log.page.at("purpose")), {}});
        add(guide::Heading{2, plainText(word("notFor"))});
        addList(m_log.notFor);
        add(guide::Heading{2, plainText(word("limits"))});
        addList(m_log.limits);
        add(guide::Heading{2, plainText(word("hazards"))});
        for (const Hazard& hazard : m_log.hazards)
            addHazard(hazard);
        return std::move(m_blocks);
    }

private:
    template <typename Kind>
    void add(Kind block)
    {
        m_blocks.push_back({std::move(block)});
    }
    const std::string& word(const std::string& key) const { return m_log.words.at(key); }
    void addList(const std::vector<std::string>& texts)
    {
        guide::List list{guide::ListKind::Bullets, {}};
        for (const std::string& text : texts)
            list.items.push_back({plainText(text), {}});
        add(std::move(list));
    }
    void addTitled(const char* title, const std::string& text)
    {
        add(guide::Paragraph{
            guide::Text{{guide::Span{.text = word(title) + ": ", .bold = true}, guide::Span{.text = text}}},
            {}});
    }
    std::string risk(const char* pattern, Severity severity, Likelihood likelihood) const
    {
        return filledIn(word(pattern),
                        {{"severity", word(severityKeys.at(static_cast<std::size_t>(severity)))},
                         {"likelihood", word(likelihoodKeys.at(static_cast<std::size_t>(likelihood)))},
                         {"risk", std::to_string(riskOf(severity, likelihood))}});
    }

    void addHazard(const Hazard& hazard)
    {
        add(guide::Heading{3, plainText(hazard.id + " " + hazard.hazard)});
        std::string causes;
        for (const std::string& cause : hazard.causes)
            causes += (causes.empty() ? "" : "; ") + cause;
        addTitled("causes", causes + ".");
        addTitled("effect", hazard.effect);
        addTitled("harm", hazard.harm);
        add(guide::Paragraph{plainText(risk("initial", hazard.severity, hazard.likelihood)), {}});
        addControls(hazard);
        add(guide::Paragraph{plainText(risk("residual", hazard.severity, hazard.residualLikelihood)), {}});
        addTitled("reason", hazard.reason);
    }

    void addControls(const Hazard& hazard)
    {
        guide::List list{guide::ListKind::Bullets, {}};
        for (const Control& control : hazard.controls) {
            std::string text = control.text;
            for (const ControlTest& test : control.tests)
                text += " " + filledIn(word("test"), {{"name", "“" + test.name + "”"}, {"file", test.file}}) +
                        ".";
            list.items.push_back({plainText(text), {}});
        }
        add(std::move(list));
    }

    const HazardLog& m_log;
    std::vector<guide::Block> m_blocks;
};

}  // namespace

guide::Page hazardPage(const HazardLog& log)
{
    guide::Page page;
    page.identifier = "hazard-log";
    page.name = log.page.at("name");
    page.description = log.page.at("description");
    page.keywords = log.keywords;
    page.audience = guide::Audience::Clinician;
    page.position = log.position;
    page.section = log.page.at("section");
    page.created = *diary::parseDate(log.page.at("dateCreated"));
    page.blocks = PageOfHazards(log).blocks();
    return page;
}

std::vector<guide::Block> hazardOverview(const HazardLog& log)
{
    guide::Table table{log.words.at("hazards"),
                       {plainText(log.words.at("hazards")), plainText(log.words.at("before")),
                        plainText(log.words.at("with"))},
                       {},
                       {}};
    for (const Hazard& hazard : log.hazards)
        table.rows.push_back({plainText(hazard.id + " " + hazard.hazard),
                              plainText(std::to_string(hazard.initialRisk())),
                              plainText(std::to_string(hazard.residualRisk()))});
    const auto about = filledIn(log.words.at("about"), {{"n", std::to_string(log.hazards.size())}});
    const guide::Text more{
        {guide::Span{.text = about + " "}, guide::Span{.text = log.page.at("name"), .target = "hazard-log"}}};
    return {{guide::Heading{2, plainText(log.words.at("aboutTitle"))}},
            {guide::Paragraph{more, {}}},
            {std::move(table)}};
}

}  // namespace cramp::triage
