// SPDX-License-Identifier: MIT
#include "triage/support/rule_cases.h"

#include "support/test_data.h"
#include "triage/support/notation.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace cramp::test
{

namespace
{

RuleCase readLine(const std::string& rule, const std::string& line)
{
    const auto blank = line.find(' ');
    const auto word = line.substr(0, blank);
    if (blank == std::string::npos || (word != "holds" && word != "not"))
        throw std::invalid_argument(rule + ": " + line);
    auto records = line.substr(blank + 1);
    auto noted = readNotation(records);
    return {rule, word == "holds", std::move(records), noted.now, std::move(noted.diary)};
}

}  // namespace

std::vector<RuleCase> writtenCases()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(testData("triage/rules"))) {
        files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<RuleCase> cases;
    for (const auto& file : files) {
        std::ifstream lines(file);
        for (std::string line; std::getline(lines, line);) {
            if (!line.empty() && line.front() != '#') cases.push_back(readLine(file.stem().string(), line));
        }
    }
    return cases;
}

const std::vector<RuleCase>& allRuleCases()
{
    static const std::vector<RuleCase> cases = [] {
        auto all = writtenCases();
        std::ranges::move(systematicCases(), std::back_inserter(all));
        return all;
    }();
    return cases;
}

}  // namespace cramp::test
