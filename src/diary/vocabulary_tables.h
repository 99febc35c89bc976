// SPDX-License-Identifier: MIT
#pragma once

// The stable code of every value of the vocabulary, one table for each enumeration, in its order. Only
// vocabulary.cpp reads them; everyone else asks code() and fromCode().

#include "diary/vocabulary.h"

#include <array>
#include <cstddef>

namespace cramp::diary
{

// A value and its stable code.
template <typename Enumeration>
struct Row {
    Enumeration value;
    std::string_view code;
};

// The table of an enumeration.
template <typename Enumeration>
constexpr std::nullptr_t rowsOf = nullptr;

template <>
constexpr auto rowsOf<Period> = std::to_array<Row<Period>>({
    {Period::Night, "night"},
    {Period::Day, "day"},
});

template <>
constexpr auto rowsOf<PeriodSource> = std::to_array<Row<PeriodSource>>({
    {PeriodSource::Derived, "derived"},
    {PeriodSource::Stated, "stated"},
});

template <>
constexpr auto rowsOf<Precision> = std::to_array<Row<Precision>>({
    {Precision::Exact, "exact"},
    {Precision::About, "about"},
    {Precision::Night, "night"},
});

template <>
constexpr auto rowsOf<Status> = std::to_array<Row<Status>>({
    {Status::Ongoing, "ongoing"},
    {Status::Incomplete, "incomplete"},
    {Status::Complete, "complete"},
});

template <>
constexpr auto rowsOf<Side> = std::to_array<Row<Side>>({
    {Side::Left, "left"},
    {Side::Right, "right"},
    {Side::Both, "both"},
    {Side::Midline, "midline"},
});

template <>
constexpr auto rowsOf<Course> = std::to_array<Row<Course>>({
    {Course::Sudden, "sudden"},
    {Course::Worsening, "worsening"},
    {Course::Steady, "steady"},
    {Course::Improving, "improving"},
});

template <>
constexpr auto rowsOf<Onset> = std::to_array<Row<Onset>>({
    {Onset::Recent, "recent"},
    {Onset::Longer, "longer"},
});

template <>
constexpr auto rowsOf<Site> = std::to_array<Row<Site>>({
    {Site::Calf, "calf"},
    {Site::Shin, "shin"},
    {Site::Foot, "foot"},
    {Site::Toes, "toes"},
    {Site::Ankle, "ankle"},
    {Site::KneeBack, "knee_back"},
    {Site::ThighFront, "thigh_front"},
    {Site::ThighBack, "thigh_back"},
    {Site::ThighInner, "thigh_inner"},
    {Site::Buttock, "buttock"},
    {Site::Arm, "arm"},
    {Site::Hand, "hand"},
    {Site::Face, "face"},
    {Site::Chest, "chest"},
    {Site::Back, "back"},
    {Site::Abdomen, "abdomen"},
});

template <>
constexpr auto rowsOf<Relief> = std::to_array<Row<Relief>>({
    {Relief::Stretch, "stretch"},
    {Relief::Massage, "massage"},
    {Relief::Walk, "walk"},
    {Relief::Heat, "heat"},
    {Relief::Cold, "cold"},
    {Relief::Shake, "shake"},
    {Relief::Painkiller, "painkiller"},
    {Relief::Drink, "drink"},
    {Relief::Other, "other"},
});

template <>
constexpr auto rowsOf<Trigger> = std::to_array<Row<Trigger>>({
    {Trigger::Exercise, "exercise"},
    {Trigger::LongStanding, "long_standing"},
    {Trigger::LongSitting, "long_sitting"},
    {Trigger::Alcohol, "alcohol"},
    {Trigger::Caffeine, "caffeine"},
    {Trigger::LittleToDrink, "little_to_drink"},
    {Trigger::HotDay, "hot_day"},
    {Trigger::NewShoes, "new_shoes"},
    {Trigger::TightBedding, "tight_bedding"},
    {Trigger::Other, "other"},
});

template <>
constexpr auto rowsOf<Symptom> = std::to_array<Row<Symptom>>({
    {Symptom::Numbness, "numbness"},
    {Symptom::Tingling, "tingling"},
    {Symptom::Weakness, "weakness"},
    {Symptom::Swelling, "swelling"},
    {Symptom::Redness, "redness"},
    {Symptom::Warmth, "warmth"},
    {Symptom::Tenderness, "tenderness"},
    {Symptom::Throbbing, "throbbing"},
    {Symptom::TightSwollenMuscle, "tight_swollen_muscle"},
    {Symptom::SevereConstantPain, "severe_constant_pain"},
    {Symptom::UnexplainedMusclePain, "unexplained_muscle_pain"},
    {Symptom::ColdLeg, "cold_leg"},
    {Symptom::PaleOrBlue, "pale_or_blue"},
    {Symptom::CannotMoveLeg, "cannot_move_leg"},
    {Symptom::Twitching, "twitching"},
    {Symptom::MuscleWasting, "muscle_wasting"},
    {Symptom::FootDrop, "foot_drop"},
    {Symptom::FootRestPain, "foot_rest_pain"},
    {Symptom::Ulcer, "ulcer"},
    {Symptom::BlackToes, "black_toes"},
    {Symptom::WalkingPain, "walking_pain"},
    {Symptom::WalkingDistanceDrop, "walking_distance_drop"},
    {Symptom::PainEasedBySitting, "pain_eased_by_sitting"},
    {Symptom::UrgeToMove, "urge_to_move"},
    {Symptom::SpreadingHotSkin, "spreading_hot_skin"},
    {Symptom::SoreVeins, "sore_veins"},
    {Symptom::Lump, "lump"},
    {Symptom::ConstantAche, "constant_ache"},
    {Symptom::ShootingPain, "shooting_pain"},
    {Symptom::Breathless, "breathless"},
    {Symptom::ChestPain, "chest_pain"},
    {Symptom::CoughingBlood, "coughing_blood"},
    {Symptom::Collapse, "collapse"},
    {Symptom::StiffJaw, "stiff_jaw"},
    {Symptom::TroubleSwallowing, "trouble_swallowing"},
    {Symptom::TroubleBreathing, "trouble_breathing"},
    {Symptom::WidespreadSpasm, "widespread_spasm"},
    {Symptom::SaddleNumbness, "saddle_numbness"},
    {Symptom::BladderBowelChange, "bladder_bowel_change"},
    {Symptom::Palpitations, "palpitations"},
    {Symptom::Fainting, "fainting"},
    {Symptom::VomitingBlood, "vomiting_blood"},
    {Symptom::BlackStools, "black_stools"},
    {Symptom::Confusion, "confusion"},
    {Symptom::Drowsy, "drowsy"},
    {Symptom::Fit, "fit"},
    {Symptom::FaceDroop, "face_droop"},
    {Symptom::ArmWeakness, "arm_weakness"},
    {Symptom::SpeechTrouble, "speech_trouble"},
    {Symptom::ClimbingWeakness, "climbing_weakness"},
    {Symptom::DarkUrine, "dark_urine"},
    {Symptom::LittleUrine, "little_urine"},
    {Symptom::PaleStools, "pale_stools"},
    {Symptom::Jaundice, "jaundice"},
    {Symptom::Bruising, "bruising"},
    {Symptom::Bleeding, "bleeding"},
    {Symptom::RingingEars, "ringing_ears"},
    {Symptom::HearingChange, "hearing_change"},
    {Symptom::VisionChange, "vision_change"},
    {Symptom::SevereHeadache, "severe_headache"},
    {Symptom::PainUnderRibs, "pain_under_ribs"},
    {Symptom::FaceHandSwelling, "face_hand_swelling"},
    {Symptom::Fever, "fever"},
    {Symptom::Thirst, "thirst"},
    {Symptom::PassingLotsOfUrine, "passing_lots_of_urine"},
    {Symptom::WeightLoss, "weight_loss"},
    {Symptom::WeightGain, "weight_gain"},
    {Symptom::Tiredness, "tiredness"},
    {Symptom::ColdSensitivity, "cold_sensitivity"},
    {Symptom::Constipation, "constipation"},
    {Symptom::DrySkin, "dry_skin"},
    {Symptom::Vomiting, "vomiting"},
    {Symptom::Diarrhoea, "diarrhoea"},
    {Symptom::HeavySweating, "heavy_sweating"},
    {Symptom::HeatIllness, "heat_illness"},
    {Symptom::NotBetterAfterCooling, "not_better_after_cooling"},
    {Symptom::MouthTingling, "mouth_tingling"},
    {Symptom::HandFootSpasm, "hand_foot_spasm"},
    {Symptom::Itch, "itch"},
    {Symptom::BackPain, "back_pain"},
    {Symptom::Shaking, "shaking"},
    {Symptom::SeeingThings, "seeing_things"},
    {Symptom::PainBreathingIn, "pain_breathing_in"},
    {Symptom::JawOrTemplePain, "jaw_or_temple_pain"},
    {Symptom::MorningStiffness, "morning_stiffness"},
    {Symptom::HandTingling, "hand_tingling"},
    {Symptom::CannotWalk, "cannot_walk"},
    {Symptom::StiffNeck, "stiff_neck"},
});

template <>
constexpr auto rowsOf<ContextKind> = std::to_array<Row<ContextKind>>({
    {ContextKind::Medicine, "medicine"},
    {ContextKind::Condition, "condition"},
    {ContextKind::Pregnancy, "pregnancy"},
    {ContextKind::Exposure, "exposure"},
    {ContextKind::Protection, "protection"},
    {ContextKind::Usual, "usual"},
});

template <>
constexpr auto rowsOf<ContextCode> = std::to_array<Row<ContextCode>>({
    {ContextCode::Statin, "statin"},
    {ContextCode::Thiazide, "thiazide"},
    {ContextCode::LoopDiuretic, "loop_diuretic"},
    {ContextCode::PotassiumSparingDiuretic, "potassium_sparing_diuretic"},
    {ContextCode::Laba, "laba"},
    {ContextCode::Salbutamol, "salbutamol"},
    {ContextCode::CalciumChannelBlocker, "calcium_channel_blocker"},
    {ContextCode::Quinine, "quinine"},
    {ContextCode::Raloxifene, "raloxifene"},
    {ContextCode::Oestrogen, "oestrogen"},
    {ContextCode::Teriparatide, "teriparatide"},
    {ContextCode::IronInfusion, "iron_infusion"},
    {ContextCode::Naproxen, "naproxen"},
    {ContextCode::Steroid, "steroid"},
    {ContextCode::Lithium, "lithium"},
    {ContextCode::Fibrate, "fibrate"},
    {ContextCode::OtherMedicine, "other_medicine"},
    {ContextCode::AceInhibitor, "ace_inhibitor"},
    {ContextCode::InteractingMedicine, "interacting_medicine"},
    {ContextCode::TonicWater, "tonic_water"},
    {ContextCode::QuinineRiskMedicine, "quinine_risk_medicine"},
    {ContextCode::Anticoagulant, "anticoagulant"},
    {ContextCode::AcidBlocker, "acid_blocker"},
    {ContextCode::Trimethoprim, "trimethoprim"},
    {ContextCode::LiverDisease, "liver_disease"},
    {ContextCode::KidneyDisease, "kidney_disease"},
    {ContextCode::Dialysis, "dialysis"},
    {ContextCode::Diabetes, "diabetes"},
    {ContextCode::ThyroidDisease, "thyroid_disease"},
    {ContextCode::Parkinsons, "parkinsons"},
    {ContextCode::CancerTreatment, "cancer_treatment"},
    {ContextCode::PeripheralArterialDisease, "peripheral_arterial_disease"},
    {ContextCode::HeartFailure, "heart_failure"},
    {ContextCode::PreviousDvt, "previous_dvt"},
    {ContextCode::NeckOrThyroidOperation, "neck_or_thyroid_operation"},
    {ContextCode::RecentSurgery, "recent_surgery"},
    {ContextCode::LegInPlaster, "leg_in_plaster"},
    {ContextCode::BedRest, "bed_rest"},
    {ContextCode::HeavyAlcohol, "heavy_alcohol"},
    {ContextCode::Unsteady, "unsteady"},
    {ContextCode::HeartRhythmProblem, "heart_rhythm_problem"},
    {ContextCode::QuinineRiskCondition, "quinine_risk_condition"},
    {ContextCode::Pregnant, "pregnant"},
    {ContextCode::AfterBirth, "after_birth"},
    {ContextCode::DirtyWound, "dirty_wound"},
    {ContextCode::Lead, "lead"},
    {ContextCode::Mercury, "mercury"},
    {ContextCode::OtherToxin, "other_toxin"},
    {ContextCode::HardExertion, "hard_exertion"},
    {ContextCode::CrushInjury, "crush_injury"},
    {ContextCode::LongLie, "long_lie"},
    {ContextCode::LegInjury, "leg_injury"},
    {ContextCode::LongJourney, "long_journey"},
    {ContextCode::MissedDialysis, "missed_dialysis"},
    {ContextCode::RecentInfection, "recent_infection"},
    {ContextCode::TetanusVaccinated, "tetanus_vaccinated"},
    {ContextCode::UsualCramps, "cramps"},
    {ContextCode::UsualNumbness, "numbness"},
    {ContextCode::UsualTingling, "tingling"},
    {ContextCode::UsualWeakness, "weakness"},
    {ContextCode::UsualSwelling, "swelling"},
    {ContextCode::UsualTenderness, "tenderness"},
    {ContextCode::UsualThrobbing, "throbbing"},
    {ContextCode::UsualConstantAche, "constant_ache"},
    {ContextCode::UsualRedness, "redness"},
    {ContextCode::UsualSoreVeins, "sore_veins"},
    {ContextCode::UsualColdLeg, "cold_leg"},
    {ContextCode::UsualPaleOrBlue, "pale_or_blue"},
    {ContextCode::UsualTwitching, "twitching"},
    {ContextCode::UsualMuscleWasting, "muscle_wasting"},
    {ContextCode::UsualFootDrop, "foot_drop"},
    {ContextCode::UsualWalkingPain, "walking_pain"},
    {ContextCode::UsualPainEasedBySitting, "pain_eased_by_sitting"},
    {ContextCode::UsualShootingPain, "shooting_pain"},
    {ContextCode::UsualUrgeToMove, "urge_to_move"},
    {ContextCode::UsualUnexplainedMusclePain, "unexplained_muscle_pain"},
    {ContextCode::UsualBreathless, "breathless"},
    {ContextCode::UsualTroubleSwallowing, "trouble_swallowing"},
    {ContextCode::UsualSpeechTrouble, "speech_trouble"},
    {ContextCode::UsualFaceDroop, "face_droop"},
    {ContextCode::UsualArmWeakness, "arm_weakness"},
    {ContextCode::UsualFit, "fit"},
    {ContextCode::UsualWidespreadSpasm, "widespread_spasm"},
    {ContextCode::UsualStiffJaw, "stiff_jaw"},
    {ContextCode::UsualPalpitations, "palpitations"},
    {ContextCode::UsualFainting, "fainting"},
    {ContextCode::UsualConfusion, "confusion"},
    {ContextCode::UsualSaddleNumbness, "saddle_numbness"},
    {ContextCode::UsualBladderBowelChange, "bladder_bowel_change"},
    {ContextCode::UsualRingingEars, "ringing_ears"},
    {ContextCode::UsualHearingChange, "hearing_change"},
    {ContextCode::UsualVisionChange, "vision_change"},
    {ContextCode::UsualBruising, "bruising"},
    {ContextCode::UsualBackPain, "back_pain"},
    {ContextCode::UsualShaking, "shaking"},
    {ContextCode::UsualMouthTingling, "mouth_tingling"},
    {ContextCode::UsualHandFootSpasm, "hand_foot_spasm"},
    {ContextCode::UsualLittleUrine, "little_urine"},
    {ContextCode::UsualItch, "itch"},
    {ContextCode::UsualTiredness, "tiredness"},
    {ContextCode::UsualColdSensitivity, "cold_sensitivity"},
    {ContextCode::UsualConstipation, "constipation"},
    {ContextCode::UsualDrySkin, "dry_skin"},
    {ContextCode::UsualWeightGain, "weight_gain"},
    {ContextCode::UsualHeavySweating, "heavy_sweating"},
    {ContextCode::UsualDiarrhoea, "diarrhoea"},
    {ContextCode::UsualThirst, "thirst"},
    {ContextCode::UsualPassingLotsOfUrine, "passing_lots_of_urine"},
    {ContextCode::UsualHandTingling, "hand_tingling"},
    {ContextCode::UsualMorningStiffness, "morning_stiffness"},
});

template <>
constexpr auto rowsOf<Stretch> = std::to_array<Row<Stretch>>({
    {Stretch::X1, "X1"},
    {Stretch::X2, "X2"},
    {Stretch::X2b, "X2b"},
    {Stretch::X3, "X3"},
    {Stretch::X4, "X4"},
    {Stretch::X5, "X5"},
    {Stretch::X6, "X6"},
    {Stretch::X7, "X7"},
    {Stretch::X8, "X8"},
    {Stretch::X9, "X9"},
    {Stretch::X10, "X10"},
    {Stretch::D1, "D1"},
    {Stretch::D2, "D2"},
    {Stretch::D3, "D3"},
    {Stretch::D4, "D4"},
});

}  // namespace cramp::diary
