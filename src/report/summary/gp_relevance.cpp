// SPDX-License-Identifier: MIT
#include "report/summary/gp_relevance.h"

#include <algorithm>
#include <initializer_list>

namespace cramp::report::summary
{

namespace
{

using Codes = std::initializer_list<std::string_view>;

struct Companions {
    std::initializer_list<diary::Symptom> signs;
    Codes asked;
};

// What the published rules of the check ask for together: a clot, the nerves of the back, the arteries,
// muscle breakdown.
const Companions companions[] = {
    {{diary::Symptom::Swelling, diary::Symptom::Redness, diary::Symptom::Warmth, diary::Symptom::Tenderness,
      diary::Symptom::Throbbing, diary::Symptom::SoreVeins, diary::Symptom::PainBreathingIn},
     {"breathless", "chest_pain", "coughing_blood", "pain_breathing_in", "swelling", "warmth", "redness",
      "recent_surgery", "cancer_treatment", "previous_dvt", "leg_in_plaster", "bed_rest", "pregnant",
      "long_journey"}},
    {{diary::Symptom::Numbness, diary::Symptom::Tingling, diary::Symptom::Weakness, diary::Symptom::FootDrop,
      diary::Symptom::BackPain, diary::Symptom::ShootingPain, diary::Symptom::SaddleNumbness,
      diary::Symptom::BladderBowelChange},
     {"saddle_numbness", "bladder_bowel_change", "weakness", "foot_drop", "numbness", "climbing_weakness",
      "back_pain"}},
    {{diary::Symptom::ColdLeg, diary::Symptom::PaleOrBlue, diary::Symptom::WalkingPain,
      diary::Symptom::FootRestPain, diary::Symptom::Ulcer, diary::Symptom::BlackToes},
     {"cold_leg", "pale_or_blue", "cannot_move_leg", "foot_rest_pain", "ulcer", "black_toes", "walking_pain",
      "numbness"}},
    {{diary::Symptom::UnexplainedMusclePain, diary::Symptom::DarkUrine, diary::Symptom::TightSwollenMuscle,
      diary::Symptom::SevereConstantPain},
     {"dark_urine", "little_urine", "weakness", "fever", "unexplained_muscle_pain", "hard_exertion"}},
};

const Codes always = {"swelling",   "weakness",   "numbness",        "walking_pain",
                      "cold_leg",   "dark_urine", "saddle_numbness", "bladder_bowel_change",
                      "breathless", "chest_pain", "fever",           "weight_loss",
                      "thirst",     "tingling",   "muscle_wasting",  "ulcer"};

}  // namespace

Relevance::Relevance(const std::set<diary::Symptom>& present)
{
    for (const Companions& group : companions)
        if (std::ranges::any_of(group.signs, [&](diary::Symptom sign) { return present.contains(sign); }))
            m_order.insert(m_order.end(), group.asked);
    m_order.insert(m_order.end(), always);
}

std::size_t Relevance::rankOf(std::string_view code) const
{
    return static_cast<std::size_t>(std::ranges::find(m_order, code) - m_order.begin());
}

}  // namespace cramp::report::summary
