// SPDX-License-Identifier: MIT
#include "triage/support/case_maker.h"

namespace cramp::test
{

namespace
{

const Text dvtSigns = "swelling warmth redness throbbing sore_veins";

void emergencyCases(Cases& cases)
{
    cases.of("E1")
        .oneLegSigns(dvtSigns + " tenderness", 14, "checkin -1d breathless")
        .signs("breathless trouble_breathing chest_pain coughing_blood collapse", 7,
               "checkin -1d swelling:left");
    cases.of("E2").signs("stiff_jaw trouble_swallowing trouble_breathing widespread_spasm fit", 2);
    cases.of("E3")
        .courses("cold_leg pale_or_blue", 1, "sudden")
        .signs("numbness weakness cannot_move_leg severe_constant_pain pale_or_blue", 1,
               "checkin -1h cold_leg")
        .signs("numbness weakness cannot_move_leg severe_constant_pain cold_leg", 1,
               "checkin -1h pale_or_blue");
    cases.of("E4")
        .signs("saddle_numbness bladder_bowel_change", 14)
        .courses("weakness:both numbness:both", 14, "sudden worsening");
    cases.of("E5")
        .signs("severe_constant_pain", 2, "checkin -1h tight_swollen_muscle")
        .signs("tight_swollen_muscle", 2, "checkin -1h severe_constant_pain")
        .active("leg_in_plaster", "checkin -1h severe_constant_pain")
        .started("leg_injury crush_injury hard_exertion", 7, "checkin -1h severe_constant_pain", true);
    cases.of("E6")
        .signs("not_better_after_cooling", 1)
        .signs("heat_illness", 1, "checkin -1h confusion")
        .signs("confusion drowsy fainting fit collapse", 1, "checkin -1h heat_illness");
    cases.of("E7")
        .signs("palpitations", 1, "checkin -1h fainting")
        .signs("fainting chest_pain cannot_move_leg", 1, "checkin -1h palpitations");
    cases.of("E8")
        .signs("vomiting_blood black_stools", 2)
        .signs("confusion drowsy", 2, "item liver_disease")
        .active("liver_disease", "checkin -1h drowsy");
    cases.of("E9")
        .signs("face_droop arm_weakness speech_trouble confusion", 1)
        .courses("weakness confusion", 1, "sudden")
        .isNot("checkin -1h weakness");
    cases.of("E10").signs("climbing_weakness", 7);
    cases.of("E11")
        .signs("chest_pain coughing_blood collapse", 1)
        .courses("breathless", 1, "sudden")
        .isNot("checkin -1h breathless");
    cases.of("E12")
        .signs("dark_urine", 7, "checkin -1h little_urine")
        .signs("little_urine confusion drowsy", 7, "checkin -1h dark_urine");
    cases.of("E13")
        .signs("spreading_hot_skin", 3, "checkin -1h fever")
        .signs("fever confusion drowsy fainting collapse vomiting breathless palpitations", 2,
               "checkin -1h spreading_hot_skin");
    cases.of("E14")
        .signs("thirst", 28, "checkin -1h passing_lots_of_urine vomiting")
        .signs("passing_lots_of_urine", 28, "checkin -1h thirst vomiting")
        .signs("vomiting confusion drowsy breathless trouble_breathing", 2,
               "checkin -1h thirst passing_lots_of_urine");
}

void urgentCases(Cases& cases)
{
    const Text sore = "episode -1d soreness_min:1441";
    cases.of("U2").started("dirty_wound", 21, "episode -1m", true);
    cases.of("U4")
        .oneLegSigns(dvtSigns, 14)
        .active(
            "previous_dvt cancer_treatment leg_in_plaster bed_rest pregnant after_birth oestrogen raloxifene",
            sore)
        .started("recent_surgery", 84, sore, false)
        .started("long_journey", 84, sore, true);
    cases.of("U5").signs("unexplained_muscle_pain weakness", 84, "item statin");
    cases.of("U6")
        .signs("dark_urine", 7, "episode -1h")
        .signsOfCheckIns("unexplained_muscle_pain heat_illness", 7, "checkin -1h dark_urine")
        .started("hard_exertion crush_injury long_lie", 7, "checkin -1h dark_urine", true)
        .active("statin", "checkin -1h dark_urine");
    cases.of("U7")
        .signs("foot_rest_pain black_toes walking_distance_drop", 28)
        .signs("ulcer", 28, "item diabetes")
        .active("peripheral_arterial_disease diabetes", "checkin -1h ulcer");
    cases.of("U9")
        .started("thiazide loop_diuretic", 7, "episode -1m", false)
        .started("thiazide loop_diuretic", 7, "episode -1m", false, " started")
        .started("thiazide loop_diuretic", 7, "episode -1m", false, " raised");
    cases.of("U10")
        .signs("foot_drop", 28)
        .courses("weakness", 28, "sudden worsening")
        .signs("weakness", 28, "checkin -1h numbness")
        .signs("numbness", 28, "checkin -1h weakness");
    cases.of("U11")
        .signs("muscle_wasting", 183, "checkin -1h weakness")
        .signs("weakness twitching", 183, "checkin -1h muscle_wasting");
    cases.of("U12").signs(
        "bruising bleeding ringing_ears hearing_change vision_change fever palpitations fainting confusion",
        28, "item quinine");
    cases.of("U13")
        .oneLegSigns(dvtSigns, 14, "item pregnant")
        .oneLegSigns(dvtSigns, 14, "item after_birth from:-10")
        .active("pregnant after_birth", "checkin -1h swelling");
    cases.of("U14")
        .signs("severe_headache vision_change face_hand_swelling pain_under_ribs", 7, "item pregnant")
        .active("pregnant after_birth", "checkin -1h severe_headache");
    cases.of("U15")
        .signs("jaundice", 14)
        .signs("dark_urine", 14, "checkin -1h pale_stools")
        .signs("pale_stools", 14, "checkin -1h dark_urine");
    cases.of("U16").signs("spreading_hot_skin", 14);
    cases.of("U17")
        .signs("thirst", 28, "checkin -1h passing_lots_of_urine tiredness")
        .signs("passing_lots_of_urine", 28, "checkin -1h thirst weight_loss")
        .signs("weight_loss tiredness", 28, "checkin -1h thirst passing_lots_of_urine");
    cases.of("U18")
        .signs("mouth_tingling", 7, "checkin -1h hand_foot_spasm")
        .signs("hand_foot_spasm", 7, "checkin -1h mouth_tingling");
    cases.of("U19")
        .signsOfCheckIns("weakness palpitations", 7, "item dialysis")
        .active("dialysis", "checkin -1h palpitations");
    cases.of("U20")
        .signs("swelling:both", 14, "checkin -1h breathless")
        .signs("breathless", 14, "checkin -1h swelling:both");
    cases.of("U21").signs(
        "confusion drowsy fainting breathless little_urine cannot_move_leg cold_leg pale_or_blue "
        "severe_constant_pain",
        2);
    cases.of("U22")
        .signs(
            "chest_pain coughing_blood collapse fit face_droop arm_weakness speech_trouble stiff_jaw "
            "trouble_swallowing trouble_breathing widespread_spasm vomiting_blood black_stools "
            "climbing_weakness",
            14)
        .courses("cold_leg pale_or_blue", 14, "sudden")
        .signs("saddle_numbness bladder_bowel_change", 28)
        .isNot("checkin -1h cold_leg | checkin -1h pale_or_blue");
}

void routineCases(Cases& cases)
{
    cases.of("G2").signs("numbness swelling numbness:both swelling:both swelling:left", 28);
    cases.of("G3").signs("walking_pain", 28);
    cases.of("G7").signs("weakness", 28).signs("muscle_wasting", 183);
    cases.of("G8")
        .signs("tiredness cold_sensitivity weight_gain", 28, "checkin -1h constipation dry_skin")
        .signs("weight_gain constipation dry_skin", 28, "checkin -1h tiredness cold_sensitivity");
    cases.of("G9").signs("pain_eased_by_sitting", 28);
    cases.of("G10").signs("urge_to_move", 28);
    cases.of("G11")
        .active("liver_disease", "episode -1h")
        .signs("itch swelling bruising", 28, "item heavy_alcohol")
        .active("heavy_alcohol", "checkin -1h itch");
    cases.of("G12").active("kidney_disease diabetes thyroid_disease parkinsons cancer_treatment",
                           "episode -1h");
    cases.of("G13").active("pregnant", "episode -1h");
    cases.of("G14").signs("ulcer", 28);
    cases.of("G16").signs(
        "breathless chest_pain coughing_blood collapse stiff_jaw trouble_swallowing trouble_breathing "
        "widespread_spasm saddle_numbness bladder_bowel_change palpitations fainting vomiting_blood "
        "black_stools confusion drowsy fit face_droop arm_weakness speech_trouble climbing_weakness "
        "dark_urine "
        "little_urine pale_stools jaundice bruising bleeding ringing_ears hearing_change vision_change "
        "severe_headache pain_under_ribs face_hand_swelling fever passing_lots_of_urine weight_loss "
        "heat_illness not_better_after_cooling mouth_tingling hand_foot_spasm redness warmth throbbing "
        "sore_veins lump spreading_hot_skin cold_leg pale_or_blue cannot_move_leg severe_constant_pain "
        "tight_swollen_muscle unexplained_muscle_pain",
        28);
    for (const Text& ordinary : wordsOf(
             "tiredness constipation dry_skin cold_sensitivity weight_gain thirst heavy_sweating vomiting "
             "diarrhoea itch back_pain numbness tingling weakness swelling tenderness twitching "
             "muscle_wasting foot_drop foot_rest_pain ulcer black_toes walking_pain walking_distance_drop "
             "pain_eased_by_sitting urge_to_move")) {
        cases.isNot("checkin -1h " + ordinary);
    }
}

void pharmacistCases(Cases& cases)
{
    const Text medicines =
        "statin thiazide loop_diuretic potassium_sparing_diuretic laba salbutamol calcium_channel_blocker "
        "raloxifene oestrogen teriparatide iron_infusion naproxen steroid lithium fibrate";
    cases.of("P1");
    for (const Text change : {"", " started", " raised"}) {
        cases.started(medicines, 91, "episode -1m", false, change);
    }
    for (const Text& medicine : wordsOf(medicines)) {
        cases.isNot("item " + medicine + " from:-10 lowered | episode -1m");
    }
    for (const Text& other : wordsOf("quinine other_medicine liver_disease pregnant dirty_wound")) {
        cases.isNot("item " + other + " from:-10 | episode -1m");
    }
}

}  // namespace

std::vector<RuleCase> systematicCases()
{
    std::vector<RuleCase> found;
    Cases cases(found);
    emergencyCases(cases);
    urgentCases(cases);
    routineCases(cases);
    pharmacistCases(cases);
    return found;
}

}  // namespace cramp::test
