// SPDX-License-Identifier: MIT
#include "session/check_in_questions.h"

#include <algorithm>

namespace cramp::session
{

namespace
{

constexpr std::size_t mostInStep = 5;

}  // namespace

std::vector<CheckInStep> stepsToAsk(const triage::Assessment& assessment,
                                    std::span<const guide::SymptomGroup> groups)
{
    const auto& open = assessment.notAsked;
    std::vector<CheckInStep> steps;
    for (const guide::SymptomGroup& group : groups) {
        CheckInStep step{group.title, {}};
        for (const diary::Symptom symptom : group.symptoms) {
            if (std::ranges::find(open, diary::code(symptom)) == open.end()) continue;
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

}  // namespace cramp::session
