// SPDX-License-Identifier: MIT
#pragma once

#include "guide/page.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// The hazard log of content/<language>/hazards.json, in the columns of DCB0129's method, without any claim to
// meet that standard.

enum class Severity : std::uint8_t { Minor, Significant, Considerable, Major, Catastrophic };
enum class Likelihood : std::uint8_t { VeryLow, Low, Medium, High, VeryHigh };
// 1 to 5; 4 and 5 are not acceptable.
int riskOf(Severity severity, Likelihood likelihood);

// A test of this project, by its file below the project's folder and its name.
struct ControlTest {
    std::string file;
    std::string name;
};

struct Control {
    std::string text;
    std::vector<ControlTest> tests;  // one or more
};

struct Hazard {
    std::string id;  // "H1"
    std::string hazard;
    std::vector<std::string> causes;
    std::string effect;
    std::string harm;
    Severity severity{};
    Likelihood likelihood{};
    std::vector<Control> controls;
    Likelihood residualLikelihood{};
    std::string reason;  // why the residual risk is borne

    int initialRisk() const { return riskOf(severity, likelihood); }
    int residualRisk() const { return riskOf(severity, residualLikelihood); }
};

struct HazardLog {
    std::map<std::string, std::string> page;   // name, description, section, dateCreated, purpose, build
    std::map<std::string, std::string> words;  // around the columns, and of severities and likelihoods
    std::vector<std::string> introduction;
    std::vector<std::string> keywords;
    std::vector<std::string> notFor;
    std::vector<std::string> limits;
    int position = 0;
    std::vector<Hazard> hazards;

    // Throws Failure naming the place and what is wrong, such as a risk that its severity and likelihood do
    // not give, or one that is not acceptable with its controls.
    static HazardLog load(std::string_view json, std::string_view fileName);
};

// The page "hazard-log" of the guide, for clinicians: intended use, limits, and every hazard in full.
guide::Page hazardPage(const HazardLog& log);
// What the page for reviewers says of it: a table of the hazards and their risks.
std::vector<guide::Block> hazardOverview(const HazardLog& log);

}  // namespace cramp::triage
