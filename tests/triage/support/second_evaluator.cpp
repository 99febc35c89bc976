// SPDX-License-Identifier: MIT
#include "triage/support/second_evaluator.h"

#include "triage/support/page_questions.h"

namespace cramp::test
{

namespace
{

const std::string dvt = "swelling warmth redness throbbing sore_veins";
const std::string bodySigns =
    "breathless chest_pain coughing_blood collapse stiff_jaw trouble_swallowing trouble_breathing "
    "widespread_spasm saddle_numbness bladder_bowel_change palpitations fainting vomiting_blood black_stools "
    "confusion drowsy fit face_droop arm_weakness speech_trouble climbing_weakness dark_urine little_urine "
    "pale_stools jaundice bruising bleeding ringing_ears hearing_change vision_change severe_headache "
    "pain_under_ribs face_hand_swelling fever passing_lots_of_urine weight_loss heat_illness "
    "not_better_after_cooling mouth_tingling hand_foot_spasm ";
const std::string legSigns =
    "redness warmth throbbing sore_veins lump spreading_hot_skin cold_leg pale_or_blue cannot_move_leg "
    "severe_constant_pain tight_swollen_muscle unexplained_muscle_pain";
const std::string clotRisks =
    "previous_dvt cancer_treatment leg_in_plaster bed_rest pregnant after_birth oestrogen raloxifene";
const std::string listedMedicines =
    "statin thiazide loop_diuretic potassium_sparing_diuretic laba salbutamol calcium_channel_blocker "
    "raloxifene oestrogen teriparatide iron_infusion naproxen steroid lithium fibrate";

using Verdicts = std::map<std::string, bool>;

void judgeEmergency(const Page& p, Verdicts& v)
{
    v["E1"] = p.oneLeg(dvt + " tenderness", 14) &&
              p.has("breathless trouble_breathing chest_pain coughing_blood collapse", 7);
    v["E2"] = p.has("stiff_jaw trouble_swallowing trouble_breathing widespread_spasm fit", 2);
    v["E3"] = p.has("cold_leg pale_or_blue", 1) &&
              (p.course("cold_leg pale_or_blue", 1, "sudden") || p.hasEach("cold_leg pale_or_blue", 1) ||
               p.has("numbness weakness cannot_move_leg severe_constant_pain", 1));
    v["E4"] = p.has("saddle_numbness bladder_bowel_change", 14) ||
              p.bothLegs("weakness", 14, "sudden worsening") ||
              p.bothLegs("numbness", 14, "sudden worsening");
    v["E5"] =
        p.has("severe_constant_pain", 2) && (p.has("tight_swollen_muscle", 2) || p.active("leg_in_plaster") ||
                                             p.withinItem("leg_injury crush_injury hard_exertion", 7));
    v["E6"] = p.has("not_better_after_cooling", 1) ||
              (p.has("heat_illness", 1) && p.has("confusion drowsy fainting fit collapse", 1));
    v["E7"] = p.has("palpitations", 1) && p.has("fainting chest_pain cannot_move_leg", 1);
    v["E8"] = p.has("vomiting_blood black_stools", 2) ||
              (p.active("liver_disease") && p.has("confusion drowsy", 2));
    const auto confused = p.there("confusion", 1);
    v["E9"] =
        p.has("face_droop arm_weakness speech_trouble", 1) || p.course("weakness", 1, "sudden") ||
        std::ranges::any_of(confused, [](const Sign& s) { return s.course.empty() || s.course == "sudden"; });
    v["E10"] = p.has("climbing_weakness", 7);
    v["E11"] = p.has("chest_pain coughing_blood collapse", 1) || p.course("breathless", 1, "sudden");
    v["E12"] = p.has("dark_urine", 7) && p.has("little_urine confusion drowsy", 7);
    v["E13"] = p.has("spreading_hot_skin", 3) &&
               p.has("fever confusion drowsy fainting collapse vomiting breathless palpitations", 2);
    v["E14"] = p.hasEach("thirst passing_lots_of_urine", 28) &&
               p.has("vomiting confusion drowsy breathless trouble_breathing", 2);
}

void judgeUrgent(const Page& p, Verdicts& v)
{
    v["U1"] = p.episode(14, [](const diary::Episode& e) {
        return (Page::lasted(e, 600) && !Page::eased(e)) || Page::lasted(e, 3600);
    }) || p.goingOn();
    v["U2"] = p.episodeAfterItem("dirty_wound", 21, false);
    v["U3"] = p.toxin();
    v["U4"] = p.oneLeg(dvt, 14) ||
              (p.sore(14) && (p.active(clotRisks) || p.withinItem("recent_surgery long_journey", 84)));
    v["U5"] = p.onDateOf("unexplained_muscle_pain weakness", 84, "statin");
    v["U6"] = p.has("dark_urine", 7) &&
              (p.episode(7) || p.has("unexplained_muscle_pain heat_illness", 7) ||
               p.withinItem("hard_exertion crush_injury long_lie", 7) || p.active("statin"));
    v["U7"] = p.has("foot_rest_pain black_toes walking_distance_drop", 28) ||
              (p.has("ulcer", 28) && p.active("peripheral_arterial_disease diabetes"));
    v["U8"] = p.episodeAt(14, "arm face chest abdomen");
    v["U9"] =
        p.laterEpisode("vomiting diarrhoea", 7) || p.episodeAfterItem("thiazide loop_diuretic", 7, true);
    v["U10"] = p.has("foot_drop", 28) || p.course("weakness", 28, "sudden worsening") ||
               p.hasEach("weakness numbness", 28);
    v["U11"] = p.has("muscle_wasting", 183) && p.has("weakness twitching", 183);
    v["U12"] = p.onDateOf(
        "bruising bleeding ringing_ears hearing_change vision_change fever palpitations "
        "fainting confusion",
        28, "quinine");
    v["U13"] = p.active("pregnant after_birth") && p.oneLeg(dvt, 14);
    v["U14"] = p.active("pregnant after_birth") &&
               p.has("severe_headache vision_change face_hand_swelling pain_under_ribs", 7);
    v["U15"] = p.has("jaundice", 14) || p.hasEach("dark_urine pale_stools", 14);
    v["U16"] = p.has("spreading_hot_skin", 14);
    v["U17"] = p.hasEach("thirst passing_lots_of_urine", 28) && p.has("weight_loss tiredness", 28);
    v["U18"] = p.hasEach("mouth_tingling hand_foot_spasm", 7);
    v["U19"] = p.active("dialysis") && (p.episode(7) || p.has("weakness palpitations", 7));
    v["U20"] = p.bothLegs("swelling", 14) && p.has("breathless", 14);
    v["U21"] = p.has(
        "confusion drowsy fainting breathless little_urine cannot_move_leg cold_leg pale_or_blue "
        "severe_constant_pain",
        2);
    v["U22"] = p.has(
                   "chest_pain coughing_blood collapse fit face_droop arm_weakness speech_trouble stiff_jaw "
                   "trouble_swallowing trouble_breathing widespread_spasm vomiting_blood black_stools "
                   "climbing_weakness",
                   14) ||
               p.course("cold_leg pale_or_blue", 14, "sudden") ||
               p.has("saddle_numbness bladder_bowel_change", 28);
}

void judgeRoutine(const Page& p, Verdicts& v)
{
    v["G1"] = p.badNights(14) >= 3 || p.functionAffected(14);
    v["G2"] = p.has("numbness swelling", 28) || p.daysWith("tingling", 28) >= 2;
    v["G3"] = p.has("walking_pain", 28);
    v["G4"] = p.episodes(28).size() >= 12 || p.fiveNightsOfSeven(28);
    v["G5"] = p.moreOften();
    v["G6"] =
        p.episode(14, [](const diary::Episode& e) { return Page::lasted(e, 600, 3600) && Page::eased(e); });
    v["G7"] = p.has("weakness", 28) || p.has("muscle_wasting", 183);
    int ofFive = 0;
    for (const auto& sign : words("tiredness cold_sensitivity weight_gain constipation dry_skin")) {
        ofFive += p.has(sign, 28) ? 1 : 0;
    }
    v["G8"] = ofFive >= 3;
    v["G9"] = p.has("pain_eased_by_sitting", 28);
    v["G10"] = p.has("urge_to_move", 28);
    v["G11"] = (p.active("liver_disease") && p.episode(28)) ||
               (p.active("heavy_alcohol") && p.has("itch swelling bruising", 28));
    v["G12"] =
        p.active("kidney_disease diabetes thyroid_disease parkinsons cancer_treatment") && p.episode(28);
    v["G13"] = p.active("pregnant") && p.episode(28);
    v["G14"] = p.has("ulcer", 28);
    v["G15"] = p.under16() && p.episodeFrom(std::nullopt);
    v["G16"] = p.has(bodySigns + legSigns, 28);
    v["G17"] = p.sore(14);
    v["G18"] = p.episodeAt(14, "hand back");
    v["G19"] = p.laterEpisode("heavy_sweating", 7);
    v["P1"] = p.episodeAfterItem(listedMedicines, 91, true);
}

// The shortest window in which any rule of the page looks for a sign, by days.
const std::vector<std::pair<double, std::string>> shortestWindows = {
    {1,
     "numbness weakness severe_constant_pain cold_leg pale_or_blue cannot_move_leg breathless chest_pain "
     "coughing_blood collapse palpitations fainting confusion drowsy fit face_droop arm_weakness "
     "speech_trouble heat_illness not_better_after_cooling"},
    {2,
     "tight_swollen_muscle stiff_jaw trouble_swallowing trouble_breathing widespread_spasm vomiting_blood "
     "black_stools fever vomiting little_urine"},
    {3, "spreading_hot_skin"},
    {7,
     "unexplained_muscle_pain climbing_weakness dark_urine vision_change severe_headache "
     "pain_under_ribs face_hand_swelling diarrhoea heavy_sweating mouth_tingling hand_foot_spasm"},
    {14,
     "swelling redness warmth tenderness throbbing sore_veins saddle_numbness bladder_bowel_change "
     "pale_stools jaundice"},
    {28,
     "tingling foot_drop foot_rest_pain ulcer black_toes walking_pain walking_distance_drop "
     "pain_eased_by_sitting urge_to_move lump bruising bleeding ringing_ears hearing_change thirst "
     "passing_lots_of_urine weight_loss weight_gain tiredness cold_sensitivity constipation dry_skin itch"},
    {183, "twitching muscle_wasting"},
};
const std::map<std::string, double>& windowOfSign()
{
    static const std::map<std::string, double> windows = [] {
        std::map<std::string, double> found;
        for (const auto& [window, codes] : shortestWindows) {
            for (const auto& name : words(codes)) {
                found.emplace(name, window);
            }
        }
        return found;
    }();
    return windows;
}
const std::string unnamedItems =
    "other_medicine heart_failure neck_or_thyroid_operation unsteady tetanus_vaccinated";

}  // namespace

SecondOpinion secondOpinion(const diary::Diary& diary, const diary::Moment& now)
{
    const Page page(diary, now);
    Verdicts verdicts;
    judgeEmergency(page, verdicts);
    judgeUrgent(page, verdicts);
    judgeRoutine(page, verdicts);
    SecondOpinion opinion;
    for (const auto& [rule, holds] : verdicts) {
        if (holds) opinion.rules.insert(rule);
    }
    for (const diary::Symptom symptom : diary::allValues<diary::Symptom>()) {
        const std::string name(diary::code(symptom));
        const auto window = windowOfSign().find(name);
        if (window != windowOfSign().end() && !page.symptomAnswered(name, window->second))
            opinion.notAsked.push_back(name);
    }
    for (const diary::ContextCode item : diary::allValues<diary::ContextCode>()) {
        const std::string name(diary::code(item));
        if (std::ranges::count(words(unnamedItems), name) == 0 && !page.itemAnswered(name))
            opinion.notAsked.push_back(name);
    }
    return opinion;
}

}  // namespace cramp::test
