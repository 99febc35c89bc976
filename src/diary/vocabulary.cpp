// SPDX-License-Identifier: MIT
#include "diary/vocabulary.h"

#include <algorithm>
#include <array>

namespace cramp
{

namespace
{

// A value and its stable code.
template <typename Enumeration>
struct Row {
    Enumeration value;
    std::string_view code;
};

constexpr auto rowsOfPeriod = std::to_array<Row<Period>>({
    {Period::Night, "night"},
    {Period::Day, "day"},
});

constexpr auto rowsOfPeriodSource = std::to_array<Row<PeriodSource>>({
    {PeriodSource::Derived, "derived"},
    {PeriodSource::Stated, "stated"},
});

constexpr auto rowsOfPrecision = std::to_array<Row<Precision>>({
    {Precision::Exact, "exact"},
    {Precision::About, "about"},
    {Precision::Night, "night"},
});

constexpr auto rowsOfStatus = std::to_array<Row<Status>>({
    {Status::Ongoing, "ongoing"},
    {Status::Incomplete, "incomplete"},
    {Status::Complete, "complete"},
});

constexpr auto rowsOfSide = std::to_array<Row<Side>>({
    {Side::Left, "left"},
    {Side::Right, "right"},
    {Side::Both, "both"},
    {Side::Midline, "midline"},
});

constexpr auto rowsOfCourse = std::to_array<Row<Course>>({
    {Course::Sudden, "sudden"},
    {Course::Worsening, "worsening"},
    {Course::Steady, "steady"},
    {Course::Improving, "improving"},
});

constexpr auto rowsOfSite = std::to_array<Row<Site>>({
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

constexpr auto rowsOfRelief = std::to_array<Row<Relief>>({
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

constexpr auto rowsOfTrigger = std::to_array<Row<Trigger>>({
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

constexpr auto rowsOfSymptom = std::to_array<Row<Symptom>>({
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
});

constexpr auto rowsOfContextKind = std::to_array<Row<ContextKind>>({
    {ContextKind::Medicine, "medicine"},
    {ContextKind::Condition, "condition"},
    {ContextKind::Pregnancy, "pregnancy"},
    {ContextKind::Exposure, "exposure"},
    {ContextKind::Protection, "protection"},
});

constexpr auto rowsOfContextCode = std::to_array<Row<ContextCode>>({
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
    {ContextCode::TetanusVaccinated, "tetanus_vaccinated"},
});

constexpr auto rowsOfStretch = std::to_array<Row<Stretch>>({
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

// A table is in the order of its enumeration, so that a value is its own row number.
template <typename Rows>
constexpr bool isInOrder(const Rows& rows)
{
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (static_cast<std::size_t>(rows[index].value) != index) return false;
    return true;
}

template <typename Rows>
constexpr auto valuesOf(const Rows& rows)
{
    std::array<decltype(rows[0].value), std::tuple_size_v<Rows>> values{};
    for (std::size_t index = 0; index < rows.size(); ++index)
        values[index] = rows[index].value;
    return values;
}

template <typename Enumeration, typename Rows>
std::optional<Enumeration> find(const Rows& rows, std::string_view code)
{
    const auto row = std::ranges::find(rows, code, &Row<Enumeration>::code);
    if (row == rows.end()) return std::nullopt;
    return row->value;
}

constexpr auto valuesOfPeriod = valuesOf(rowsOfPeriod);
static_assert(isInOrder(rowsOfPeriod));
constexpr auto valuesOfPeriodSource = valuesOf(rowsOfPeriodSource);
static_assert(isInOrder(rowsOfPeriodSource));
constexpr auto valuesOfPrecision = valuesOf(rowsOfPrecision);
static_assert(isInOrder(rowsOfPrecision));
constexpr auto valuesOfStatus = valuesOf(rowsOfStatus);
static_assert(isInOrder(rowsOfStatus));
constexpr auto valuesOfSide = valuesOf(rowsOfSide);
static_assert(isInOrder(rowsOfSide));
constexpr auto valuesOfCourse = valuesOf(rowsOfCourse);
static_assert(isInOrder(rowsOfCourse));
constexpr auto valuesOfSite = valuesOf(rowsOfSite);
static_assert(isInOrder(rowsOfSite));
constexpr auto valuesOfRelief = valuesOf(rowsOfRelief);
static_assert(isInOrder(rowsOfRelief));
constexpr auto valuesOfTrigger = valuesOf(rowsOfTrigger);
static_assert(isInOrder(rowsOfTrigger));
constexpr auto valuesOfSymptom = valuesOf(rowsOfSymptom);
static_assert(isInOrder(rowsOfSymptom));
constexpr auto valuesOfContextKind = valuesOf(rowsOfContextKind);
static_assert(isInOrder(rowsOfContextKind));
constexpr auto valuesOfContextCode = valuesOf(rowsOfContextCode);
static_assert(isInOrder(rowsOfContextCode));
constexpr auto valuesOfStretch = valuesOf(rowsOfStretch);
static_assert(isInOrder(rowsOfStretch));

}  // namespace

std::string_view code(Period value)
{
    return rowsOfPeriod.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(PeriodSource value)
{
    return rowsOfPeriodSource.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Precision value)
{
    return rowsOfPrecision.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Status value)
{
    return rowsOfStatus.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Side value)
{
    return rowsOfSide.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Course value)
{
    return rowsOfCourse.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Site value)
{
    return rowsOfSite.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Relief value)
{
    return rowsOfRelief.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Trigger value)
{
    return rowsOfTrigger.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Symptom value)
{
    return rowsOfSymptom.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(ContextKind value)
{
    return rowsOfContextKind.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(ContextCode value)
{
    return rowsOfContextCode.at(static_cast<std::size_t>(value)).code;
}
std::string_view code(Stretch value)
{
    return rowsOfStretch.at(static_cast<std::size_t>(value)).code;
}

template <>
std::span<const Period> allValues<Period>()
{
    return valuesOfPeriod;
}

template <>
std::optional<Period> fromCode<Period>(std::string_view code)
{
    return find<Period>(rowsOfPeriod, code);
}

template <>
std::span<const PeriodSource> allValues<PeriodSource>()
{
    return valuesOfPeriodSource;
}

template <>
std::optional<PeriodSource> fromCode<PeriodSource>(std::string_view code)
{
    return find<PeriodSource>(rowsOfPeriodSource, code);
}

template <>
std::span<const Precision> allValues<Precision>()
{
    return valuesOfPrecision;
}

template <>
std::optional<Precision> fromCode<Precision>(std::string_view code)
{
    return find<Precision>(rowsOfPrecision, code);
}

template <>
std::span<const Status> allValues<Status>()
{
    return valuesOfStatus;
}

template <>
std::optional<Status> fromCode<Status>(std::string_view code)
{
    return find<Status>(rowsOfStatus, code);
}

template <>
std::span<const Side> allValues<Side>()
{
    return valuesOfSide;
}

template <>
std::optional<Side> fromCode<Side>(std::string_view code)
{
    return find<Side>(rowsOfSide, code);
}

template <>
std::span<const Course> allValues<Course>()
{
    return valuesOfCourse;
}

template <>
std::optional<Course> fromCode<Course>(std::string_view code)
{
    return find<Course>(rowsOfCourse, code);
}

template <>
std::span<const Site> allValues<Site>()
{
    return valuesOfSite;
}

template <>
std::optional<Site> fromCode<Site>(std::string_view code)
{
    return find<Site>(rowsOfSite, code);
}

template <>
std::span<const Relief> allValues<Relief>()
{
    return valuesOfRelief;
}

template <>
std::optional<Relief> fromCode<Relief>(std::string_view code)
{
    return find<Relief>(rowsOfRelief, code);
}

template <>
std::span<const Trigger> allValues<Trigger>()
{
    return valuesOfTrigger;
}

template <>
std::optional<Trigger> fromCode<Trigger>(std::string_view code)
{
    return find<Trigger>(rowsOfTrigger, code);
}

template <>
std::span<const Symptom> allValues<Symptom>()
{
    return valuesOfSymptom;
}

template <>
std::optional<Symptom> fromCode<Symptom>(std::string_view code)
{
    return find<Symptom>(rowsOfSymptom, code);
}

template <>
std::span<const ContextKind> allValues<ContextKind>()
{
    return valuesOfContextKind;
}

template <>
std::optional<ContextKind> fromCode<ContextKind>(std::string_view code)
{
    return find<ContextKind>(rowsOfContextKind, code);
}

template <>
std::span<const ContextCode> allValues<ContextCode>()
{
    return valuesOfContextCode;
}

template <>
std::optional<ContextCode> fromCode<ContextCode>(std::string_view code)
{
    return find<ContextCode>(rowsOfContextCode, code);
}

template <>
std::span<const Stretch> allValues<Stretch>()
{
    return valuesOfStretch;
}

template <>
std::optional<Stretch> fromCode<Stretch>(std::string_view code)
{
    return find<Stretch>(rowsOfStretch, code);
}

bool isOfLeg(Site site)
{
    return site < Site::Arm;
}

bool isOfLeg(Symptom symptom)
{
    return symptom < Symptom::Breathless;
}

ContextKind kindOf(ContextCode code)
{
    if (code <= ContextCode::OtherMedicine) return ContextKind::Medicine;
    if (code <= ContextCode::Unsteady) return ContextKind::Condition;
    if (code <= ContextCode::AfterBirth) return ContextKind::Pregnancy;
    if (code <= ContextCode::LongJourney) return ContextKind::Exposure;
    return ContextKind::Protection;
}

}  // namespace cramp
