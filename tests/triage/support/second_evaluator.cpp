// SPDX-License-Identifier: MIT
#include "triage/support/second_evaluator.h"

#include "triage/support/page.h"

#include <algorithm>
#include <map>
#include <vector>

namespace cramp::test
{

namespace
{

using Verdicts = std::map<std::string, bool>;
using Text = std::string;

const Text clotItems =
    "previous_dvt cancer_treatment leg_in_plaster bed_rest pregnant after_birth oestrogen raloxifene";
const Text contactSigns =
    "constipation vomiting weight_loss weakness foot_drop numbness tingling hand_tingling confusion "
    "severe_headache tiredness";
const Text dangerDays =
    "chest_pain collapse trouble_breathing stiff_jaw trouble_swallowing widespread_spasm fit ";
const Text dangerWeeks =
    "face_droop arm_weakness speech_trouble coughing_blood vomiting_blood black_stools climbing_weakness ";
const Text sparing = "potassium_sparing_diuretic ace_inhibitor";
const Text narrow = "peripheral_arterial_disease";
const Text lastingOrRecent =
    "breathless palpitations bleeding dark_urine little_urine pale_stools hearing_change vision_change "
    "severe_headache mouth_tingling hand_foot_spasm ";
const Text lastingOnly =
    "constant_ache throbbing bruising ringing_ears fever cold_leg pale_or_blue cannot_move_leg "
    "unexplained_muscle_pain redness warmth sore_veins shaking morning_stiffness ";

bool clot(const Page& p)
{
    return p.active(clotItems, 28) || p.within("recent_surgery", 84) || p.within("long_journey", 28);
}
bool strongClot(const Page& p)
{
    return p.active("cancer_treatment leg_in_plaster bed_rest", 28) || p.within("recent_surgery", 84);
}
bool cancer(const Page& p)
{
    return p.active("cancer_treatment", 1825);
}
bool weak(const Page& p, int d)
{
    return p.sign("weakness", d, "recent") || p.sign("weakness", d, "new apart") ||
           p.sign("weakness", d, "new both");
}
long groups(const Page& p, const std::vector<Text>& of, int d, const Text& marks)
{
    return std::ranges::count_if(of, [&](const Text& codes) { return p.sign(codes, d, marks); });
}

bool e1(const Page& p)
{
    const bool leg = p.sign("swelling warmth redness sore_veins constant_ache", 14, "one new") ||
                     p.sign("tenderness throbbing severe_constant_pain", 14, "one new apart") ||
                     (clot(p) && p.sign("tenderness throbbing", 14, "one new"));
    const bool chest = p.sign("trouble_breathing chest_pain coughing_blood collapse", 7) ||
                       p.sign("breathless fainting pain_breathing_in pain_under_ribs", 3, "fresh");
    const bool oldLeg = p.sign("swelling sore_veins constant_ache", 14, "one") ||
                        (p.sign("swelling", 14, "both recent") && p.active("cancer_treatment", 28));
    return (leg && chest) || (oldLeg && p.sign("breathless fainting pain_breathing_in", 3, "recent"));
}

bool e3(const Page& p)
{
    const bool leg = p.inOneLeg([&](const Text& side) {
        const Text fresh = "fresh" + side;
        const std::vector<Text> four = {"severe_constant_pain", "numbness", "weakness cannot_move_leg",
                                        "cold_leg pale_or_blue"};
        const bool is = p.sign(four[3], 1, fresh) || p.active("heart_rhythm_problem " + narrow) ||
                        groups(p, four, 1, fresh + " sudden") > 0;
        return (groups(p, four, 1, fresh) >= 2 && is) || p.each("cold_leg pale_or_blue", 1, fresh) ||
               p.sign("cold_leg pale_or_blue", 1, fresh + " sudden");
    });
    return leg || (p.sign("cold_leg pale_or_blue", 1, "both fresh") &&
                   p.sign("weakness cannot_move_leg severe_constant_pain", 1, "fresh"));
}

bool e4(const Page& p)
{
    const bool joins = p.sign("back_pain", 14) || cancer(p);
    return p.sign("saddle_numbness", 7, "new") || p.sign("weakness shooting_pain", 7, "both recent") ||
           p.sign("numbness", 7, "both recent sudden worsening") ||
           (p.sign("numbness tingling severe_constant_pain constant_ache", 7, "both recent") &&
            (joins || p.sign("weakness foot_drop", 14, "new apart"))) ||
           (p.sign("bladder_bowel_change", 7, "new") &&
            (joins ||
             p.sign("shooting_pain severe_constant_pain numbness tingling weakness", 14, "new apart"))) ||
           (p.sign("back_pain", 14, "new") && (cancer(p) || p.sign("fever", 7, "new")) &&
            p.sign("weakness numbness tingling foot_drop cannot_walk", 7, "recent apart")) ||
           (p.sign("cannot_walk", 7, "recent") && p.sign("back_pain numbness tingling", 14, "new"));
}

void judgeEmergency(const Page& p, Verdicts& v)
{
    v["E1"] = e1(p);
    v["E2"] = p.sign("stiff_jaw trouble_swallowing widespread_spasm", 2, "acute") ||
              p.sign("trouble_breathing fit", 2, "fresh") ||
              (p.within("dirty_wound", 21) && (p.sign("palpitations hand_foot_spasm stiff_neck", 2, "new") ||
                                               p.at("face chest back abdomen", 2)));
    v["E3"] = e3(p);
    v["E4"] = e4(p);
    v["E5"] =
        p.sign("severe_constant_pain", 2, "fresh") &&
        (p.sign("tight_swollen_muscle numbness", 2, "new apart") ||
         p.active("leg_in_plaster anticoagulant") || p.within("leg_injury crush_injury dirty_wound", 7) ||
         (p.within("hard_exertion", 3) && p.sign("tight_swollen_muscle", 2)));
    v["E6"] = p.sign("not_better_after_cooling", 1) ||
              (p.sign("heat_illness", 1) && p.sign("confusion drowsy fainting fit collapse", 1));
    v["E7"] = p.sign("palpitations", 1, "new") &&
              (p.sign("fainting chest_pain collapse cannot_move_leg trouble_breathing", 1, "new") ||
               p.sign("breathless", 1, "recent"));
    v["E8"] = p.sign("vomiting_blood black_stools", 2) ||
              (p.active("liver_disease") && p.sign("confusion drowsy", 2, "new"));
    v["E9"] = p.sign("face_droop arm_weakness speech_trouble confusion seeing_things", 1, "acute") ||
              p.sign("weakness severe_headache vision_change", 1, "sudden apart") ||
              (p.sign("stiff_neck", 2, "acute") && p.sign("fever severe_headache", 2, "new"));
    v["E10"] = p.sign("climbing_weakness", 7, "new");
    v["E11"] = p.sign("chest_pain coughing_blood collapse", 1) || p.sign("breathless", 1, "sudden") ||
               (p.sign("pain_breathing_in", 2, "fresh") &&
                (clot(p) || p.sign("breathless palpitations fainting", 2, "fresh"))) ||
               p.each("fainting breathless", 2, "fresh");
    v["E12"] = (p.sign("dark_urine", 3) && p.sign("little_urine confusion drowsy", 3, "new")) ||
               (p.within("long_lie crush_injury", 3) &&
                p.sign("dark_urine little_urine confusion drowsy severe_constant_pain", 3, "new"));
    v["E13"] =
        ((p.sign("spreading_hot_skin ulcer black_toes", 3) ||
          p.sign("severe_constant_pain", 2, "acute apart")) &&
         p.sign("fever confusion drowsy fainting collapse vomiting breathless palpitations", 2, "new")) ||
        (p.sign("severe_constant_pain", 2, "acute") && p.sign("spreading_hot_skin fever", 3, "new"));
    v["E14"] = p.each("thirst passing_lots_of_urine", 7) &&
               p.sign("vomiting confusion drowsy breathless trouble_breathing", 2, "new");
    v["E15"] =
        (p.active("dialysis kidney_disease") && p.sign("palpitations", 2, "new") &&
         p.sign("weakness cannot_move_leg", 2, "new")) ||
        (p.active("dialysis") && p.within("missed_dialysis", 7) &&
         p.sign("weakness palpitations breathless trouble_breathing fainting cannot_move_leg", 2, "new"));
    const long ill = groups(p, {"vomiting diarrhoea", "fainting collapse", "confusion drowsy"}, 2, "new") +
                     groups(p, {"weakness cannot_walk"}, 2, "recent");
    v["E16"] = p.active("steroid", 84) && ill >= 2;
}

bool u4(const Page& p)
{
    const bool leg = p.inOneLeg([&](const Text& side) {
        const Text isNew = "new" + side;
        const Text apart = isNew + " apart";
        const long two = groups(p, {"swelling sore_veins", "warmth", "redness", "constant_ache"}, 7, isNew) +
                         groups(p, {"throbbing tenderness"}, 7, apart);
        return p.sign("swelling sore_veins", 7, apart) || p.sign("swelling sore_veins", 4, isNew) ||
               two >= 2 || p.sign("constant_ache", 7, "short apart" + side) ||
               p.onDays(2, "constant_ache", 7, isNew) || p.onDays(2, "constant_ache throbbing", 7, apart) ||
               p.onDays(2, "warmth redness", 7, isNew) ||
               (clot(p) && (p.sign("warmth redness constant_ache", 7, isNew) ||
                            p.sign("throbbing", 7, apart) || p.onDays(2, "tenderness", 7, apart))) ||
               (strongClot(p) && p.sign("tenderness", 7, apart));
    });
    return leg || (p.sore(2880, 7) > 0 && clot(p));
}

bool u7(const Page& p)
{
    const bool risk = p.active(narrow + " diabetes");
    const bool leg = p.inOneLeg([&](const Text& side) {
        return p.each("cold_leg pale_or_blue", 7, side) ||
               p.sign("cold_leg pale_or_blue", 14, "sudden" + side) ||
               (p.sign("numbness", 7, "short" + side) &&
                (p.sign("severe_constant_pain constant_ache", 7, "new apart" + side) ||
                 p.sign("foot_rest_pain cold_leg pale_or_blue walking_distance_drop", 7, "new" + side)));
    });
    return leg || p.sign("black_toes", 7) || p.onDays(2, "foot_rest_pain", 14) ||
           (p.sign("foot_rest_pain", 14) && (risk || p.sign("ulcer cold_leg pale_or_blue", 14))) ||
           (p.sign("ulcer", 14) && (risk || p.sign("foot_rest_pain", 14))) ||
           (p.sign("walking_distance_drop", 14, "new") && (p.active(narrow) || p.sign("walking_pain", 28) ||
                                                           p.sign("walking_distance_drop", 14, "recent")));
}

bool u9(const Page& p)
{
    const Text weakness = "weakness";
    const bool begun = p.within("thiazide loop_diuretic salbutamol", 28, true) &&
                       (p.sign("palpitations fainting shaking vomiting", 7, "new") ||
                        p.sign(weakness, 7, "new apart") || p.sign(weakness, 7, "new both"));
    const bool heart = p.sign("palpitations", 3, "new") &&
                       (weak(p, 3) || p.sign("hand_foot_spasm", 3, "new") ||
                        (p.active("salbutamol laba") && p.sign("shaking breathless", 3, "recent")));
    return (p.onDays(2, "vomiting diarrhoea", 3, "new") && p.episodes(2) > 0) ||
           (p.sign("vomiting diarrhoea", 2) &&
            (p.sign("confusion drowsy fainting little_urine palpitations", 2, "new") ||
             p.sign(weakness, 2, "recent"))) ||
           begun || heart ||
           (p.active("salbutamol") && p.sign("palpitations shaking weakness", 3, "recent") &&
            p.episodes(7) >= 2) ||
           (p.active("lithium") && p.sign("vomiting diarrhoea shaking confusion drowsy", 3, "new")) ||
           (p.active("steroid", 84) && p.sign("vomiting fainting", 3, "new"));
}

bool u10(const Page& p)
{
    const bool leg = p.inOneLeg([&](const Text& side) {
        return (p.sign("weakness", 7, "new apart" + side) && p.sign("numbness", 7, "new" + side)) ||
               p.each("shooting_pain weakness", 7, "new" + side);
    });
    const bool tingling =
        p.sign("tingling", 7, "both recent") &&
        (p.sign("tingling", 7, "both recent sudden worsening") || p.sign("hand_tingling", 7, "new") ||
         p.sign("diarrhoea fever", 42, "new") || p.within("recent_infection", 42));
    return leg || tingling || p.sign("foot_drop", 14, "new") || p.sign("weakness", 7, "recent apart") ||
           p.sign("weakness", 7, "short worsening") || p.sign("weakness", 7, "both short apart") ||
           p.sign("weakness", 2, "both short") || p.sign("numbness", 7, "both recent apart") ||
           p.sign("bladder_bowel_change", 7, "recent") ||
           (p.sign("weakness", 7, "new worsening") &&
            p.sign(
                "unexplained_muscle_pain trouble_swallowing speech_trouble twitching muscle_wasting numbness "
                "back_pain",
                28)) ||
           p.each("back_pain fever", 3, "new");
}

bool u19(const Page& p)
{
    const bool palpitations = p.sign("palpitations", 3, "new");
    const bool isWeak = weak(p, 3);
    const bool one = palpitations || isWeak;
    return (p.active("dialysis") && (palpitations || p.sign("weakness", 3, "new apart") ||
                                     p.sign("weakness", 3, "new both") || p.within("missed_dialysis", 7))) ||
           (one && p.active("kidney_disease") && p.active(sparing + " trimethoprim")) ||
           (palpitations && isWeak && p.active(sparing)) ||
           ((one || p.episodes(7) >= 2) && p.active(sparing) && p.within("trimethoprim", 21)) ||
           (p.sign("weakness", 3, "recent") && p.active("potassium_sparing_diuretic") &&
            p.active("ace_inhibitor"));
}

bool u21(const Page& p)
{
    const bool sameLeg = p.inOneLeg([&](const Text& side) {
        return p.each("severe_constant_pain tight_swollen_muscle", 1, "new" + side);
    });
    const bool swollen = p.sign("swelling", 7, "both recent") &&
                         (p.sign("back_pain constant_ache pain_under_ribs weight_loss weight_gain "
                                 "little_urine face_hand_swelling",
                                 7, "new") ||
                          p.at("abdomen back", 7) || p.active("heart_failure liver_disease previous_dvt") ||
                          p.active("cancer_treatment", 28));
    const bool thinner = p.active("anticoagulant") &&
                         (p.sign("bleeding", 7, "new") || p.sign("bruising severe_headache", 7, "recent") ||
                          p.sign("tight_swollen_muscle", 7, "recent apart"));
    return p.sign("confusion drowsy fainting little_urine breathless seeing_things cannot_walk", 2,
                  "fresh") ||
           p.sign("cannot_move_leg severe_constant_pain", 2, "fresh apart") ||
           p.sign("cold_leg pale_or_blue", 2, "one fresh apart") ||
           p.sign("cold_leg pale_or_blue", 1, "one fresh") || p.sign("vision_change", 2, "recent") ||
           p.sign("pain_breathing_in", 3, "fresh") || (clot(p) && p.sign("pain_under_ribs", 3, "fresh")) ||
           sameLeg || (p.sign("swelling", 7, "both new") && p.sign("breathless", 7, "new")) || swollen ||
           thinner;
}

bool u27(const Page& p)
{
    const std::vector<Text> net = {"breathless pain_breathing_in pain_under_ribs",
                                   "palpitations fainting",
                                   "weakness cannot_move_leg cannot_walk",
                                   "confusion drowsy severe_headache vision_change",
                                   "fever vomiting diarrhoea",
                                   "dark_urine little_urine",
                                   "bleeding jaundice pale_stools",
                                   "severe_constant_pain"};
    return groups(p, net, 3, "apart new") >= 2 && groups(p, net, 3, "apart recent") >= 1;
}

void judgeUrgent(const Page& p, Verdicts& v)
{
    const Text statin = "statin";
    v["U1"] = p.goingOn() || p.lasted(3600, 2);
    v["U2"] = (p.thenEpisode("dirty_wound", 21) && !p.active("tetanus_vaccinated")) ||
              p.moreCrampsSince("dirty_wound", 21, 3, false);
    v["U3"] = p.contact(365) || (p.contact() && (p.sign(contactSigns, 14, "new") || p.at("abdomen", 14)));
    v["U4"] = u4(p);
    v["U5"] = p.signTaking(statin, "unexplained_muscle_pain", 7, "new") ||
              p.signTaking(statin, "weakness", 7, "both new apart") ||
              p.onDaysTaking(statin, 2, "weakness", 14, "new apart") ||
              p.signTaking(statin, "weakness", 7, "recent apart") || p.moreCrampsSince(statin, 84, 2, true) ||
              (p.active(statin) && p.moreCrampsSince("interacting_medicine", 14, 2, true));
    v["U6"] = (p.sign("dark_urine", 3) &&
               (p.sign("unexplained_muscle_pain weakness heat_illness", 7, "new") ||
                p.within("hard_exertion crush_injury long_lie", 7) || p.active(statin))) ||
              p.within("long_lie crush_injury", 2);
    v["U7"] = u7(p);
    const auto regions = std::ranges::count_if(std::vector<Text>{"arm hand", "face", "chest", "abdomen"},
                                               [&](const Text& sites) { return p.at(sites, 2); });
    v["U8"] = regions >= 2 || p.at("face chest abdomen", 3, 600) || p.episodes(1) >= 6 || p.episodes(3) >= 10;
    v["U9"] = u9(p);
    v["U10"] = u10(p);
    v["U11"] = p.sign("muscle_wasting", 183, "new") &&
               p.sign("weakness twitching speech_trouble trouble_swallowing", 183, "new");
    v["U12"] = p.signTaking("quinine tonic_water", "bruising bleeding", 7, "new") ||
               p.signTaking("quinine",
                            "ringing_ears hearing_change vision_change fever palpitations fainting confusion",
                            7, "new");
    v["U14"] = p.active("pregnant after_birth") &&
               p.sign("severe_headache vision_change face_hand_swelling pain_under_ribs", 3);
    v["U15"] = p.sign("jaundice", 14) || p.each("dark_urine pale_stools", 7);
    v["U16"] =
        p.sign("spreading_hot_skin", 7) || (p.sign("redness warmth", 3, "one") && p.sign("fever", 3, "new"));
    v["U17"] = (p.each("thirst passing_lots_of_urine", 14, "new") && p.sign("weight_loss", 14)) ||
               (p.sign("thirst", 7, "recent") && p.sign("passing_lots_of_urine", 7, "new") &&
                p.active("diabetes steroid"));
    const Text neck = "neck_or_thyroid_operation";
    v["U18"] = (p.sign("hand_foot_spasm", 7, "new") &&
                (p.sign("mouth_tingling hand_tingling tingling", 7, "new") ||
                 p.active(neck + " kidney_disease acid_blocker thiazide loop_diuretic"))) ||
               p.onDays(2, "hand_foot_spasm", 14, "new apart") ||
               (p.active(neck) && p.sign("mouth_tingling hand_tingling", 7, "recent")) ||
               (p.within(neck, 28) && p.sign("mouth_tingling hand_foot_spasm", 7));
    v["U19"] = u19(p);
    v["U21"] = u21(p);
    v["U22"] = p.sign(dangerDays, 3, "fresh") || p.sign(dangerWeeks, 14, "fresh");
    v["U23"] =
        p.under16() && p.sign(
                           "lump weight_loss fever bruising constant_ache severe_constant_pain swelling "
                           "cannot_move_leg cannot_walk",
                           14, "new");
    v["U24"] = p.active("heavy_alcohol", 14) &&
               (p.sign("shaking", 2, "new") ||
                (p.sign("heavy_sweating", 2) && p.sign("palpitations vomiting", 2, "recent")));
    v["U25"] = cancer(p) && (p.sign("back_pain", 7, "new") ||
                             p.sign("weakness numbness tingling foot_drop cannot_walk", 7, "recent apart") ||
                             p.sign("fever", 2, "new") ||
                             (p.sign("thirst passing_lots_of_urine", 7, "new") &&
                              p.sign("constipation vomiting confusion drowsy tiredness", 7, "new")));
    v["U26"] = groups(p,
                      {"jaw_or_temple_pain", "severe_headache", "vision_change",
                       "morning_stiffness unexplained_muscle_pain"},
                      7, "new") >= 2;
    v["U27"] = u27(p);
}

void judgeTheRest(const Page& p, Verdicts& v)
{
    v["G1"] = p.badNights(14) >= 3 || p.functionAffected(14) || p.episodes(28) >= 12 ||
              p.fiveNightsOfSeven(28) || p.lasted(600, 14) || p.sore(1440, 28) >= 3 || p.moreOften();
    v["G2"] = p.sign("numbness swelling", 28) || p.lasting("tingling") || p.lasting("hand_tingling") ||
              p.sign("tingling", 28, "both recent apart");
    v["G3"] =
        p.sign("walking_pain pain_eased_by_sitting", 28, "apart") ||
        p.lasting("walking_pain walking_distance_drop pain_eased_by_sitting shooting_pain foot_rest_pain") ||
        p.exerciseByDay();
    v["G7"] = p.lasting("weakness") || p.sign("weakness", 28, "both apart") ||
              p.sign("muscle_wasting", 183) || p.sign("foot_drop", 28);
    v["G8"] =
        groups(p, {"tiredness", "cold_sensitivity", "weight_gain", "constipation", "dry_skin"}, 28, "") >= 3;
    v["G10"] = p.lasting("urge_to_move");
    v["G12"] =
        (p.active(
             "liver_disease kidney_disease dialysis diabetes thyroid_disease parkinsons cancer_treatment "
             "heavy_alcohol") &&
         p.episodes(28) >= 2) ||
        p.contact();
    v["G13"] = p.active("pregnant") && p.episodes(28) > 0;
    v["G14"] = p.sign("ulcer", 28);
    v["G15"] = p.under16() && p.anyEpisode();
    v["G18"] = p.episodes(28, [](const diary::Episode& e) {
        return std::ranges::any_of(e.sites,
                                   [](const diary::SiteEntry& s) { return !diary::isOfLeg(s.site); });
    }) >= 3;
    v["G20"] =
        p.sign("lump weight_loss " + dangerDays + dangerWeeks +
                   "saddle_numbness bladder_bowel_change seeing_things confusion drowsy fainting cannot_walk "
                   "pain_breathing_in jaw_or_temple_pain jaundice black_toes",
               28) ||
        p.sign("constant_ache", 28, "one") || p.lasting(lastingOrRecent + lastingOnly) ||
        p.sign(lastingOrRecent + "hand_tingling pain_under_ribs stiff_neck", 28, "recent apart");
    v["P1"] = p.moreCrampsSince(
                  "thiazide loop_diuretic potassium_sparing_diuretic ace_inhibitor laba salbutamol "
                  "calcium_channel_blocker raloxifene oestrogen teriparatide iron_infusion naproxen "
                  "steroid lithium fibrate",
                  91, 2, true) ||
              (p.active("statin") && (p.episodes(28) > 0 || p.within("interacting_medicine", 14, true)));
    v["P2"] =
        (p.active("quinine tonic_water") &&
         p.active(
             "quinine_risk_condition quinine_risk_medicine heart_rhythm_problem pregnant anticoagulant")) ||
        (p.active("quinine") && p.episodes(28) > 0);
}

}  // namespace

std::set<std::string> secondOpinion(const diary::Diary& diary, const diary::Moment& now)
{
    const Page page(diary, now);
    Verdicts verdicts;
    judgeEmergency(page, verdicts);
    judgeUrgent(page, verdicts);
    judgeTheRest(page, verdicts);
    std::set<std::string> rules;
    for (const auto& [rule, holds] : verdicts)
        if (holds) rules.insert(rule);
    return rules;
}

}  // namespace cramp::test
