// SPDX-License-Identifier: MIT
#include "session/check_in_questions.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr std::size_t mostInStep = 5;

}  // namespace

std::vector<CheckInStep> stepsToAsk(const Assessment& assessment, std::span<const SymptomGroup> groups)
{
    const auto& open = assessment.notAsked;
    std::vector<CheckInStep> steps;
    for (const SymptomGroup& group : groups) {
        CheckInStep step{group.title, {}};
        for (const Symptom symptom : group.symptoms) {
            if (std::ranges::find(open, code(symptom)) == open.end()) continue;
            if (step.questions.size() == mostInStep) {
                steps.push_back(step);
                step.questions.clear();
            }
            step.questions.push_back(symptom);
        }
        if (!step.questions.empty()) steps.push_back(step);
    }
    return steps;
}

}  // namespace cramp
