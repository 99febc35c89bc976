// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cramp::diary
{

// The vocabulary of the diary. Each enumeration has one table of stable codes (vocabulary_tables.h); the
// codes are what files, exports, the store and the command line write. Labels for people are content. The
// order is that of the exchange format's vocabulary and is the order in which lists of codes are given.

// Part of the day that an episode counts for.
enum class Period : std::uint8_t {
    Night,
    Day,
};

// Whether the person stated the period or it follows from onset and sleep hours.
enum class PeriodSource : std::uint8_t {
    Derived,
    Stated,
};

// How well a time is known. Night: only the night is known.
enum class Precision : std::uint8_t {
    Exact,
    About,
    Night,
};

// Ongoing: the cramp has not passed. Incomplete: the person has not finished the entry.
enum class Status : std::uint8_t {
    Ongoing,
    Incomplete,
    Complete,
};

// Laterality. Midline is for sites outside the legs only, never for a symptom.
enum class Side : std::uint8_t {
    Left,
    Right,
    Both,
    Midline,
};

// How a symptom has gone since it began.
enum class Course : std::uint8_t {
    Sudden,
    Worsening,
    Steady,
    Improving,
};

// Recent: the symptom began, or suddenly got worse, in the 14 days before the record. Longer: it has been
// there for longer and did not suddenly get worse.
enum class Onset : std::uint8_t {
    Recent,
    Longer,
};

// Where the cramp was: sites of the leg first, then elsewhere.
enum class Site : std::uint8_t {
    Calf,
    Shin,
    Foot,
    Toes,
    Ankle,
    KneeBack,
    ThighFront,
    ThighBack,
    ThighInner,
    Buttock,
    Arm,
    Hand,
    Face,
    Chest,
    Back,
    Abdomen,
};

// What was tried against the cramp.
enum class Relief : std::uint8_t {
    Stretch,
    Massage,
    Walk,
    Heat,
    Cold,
    Shake,
    Painkiller,
    Drink,
    Other,
};

// What went before the cramp.
enum class Trigger : std::uint8_t {
    Exercise,
    LongStanding,
    LongSitting,
    Alcohol,
    Caffeine,
    LittleToDrink,
    HotDay,
    NewShoes,
    TightBedding,
    Other,
};

// Signs that came with a cramp or apart from one: of the leg (which may bear a side) first, then of the body.
enum class Symptom : std::uint8_t {
    Numbness,
    Tingling,
    Weakness,
    Swelling,
    Redness,
    Warmth,
    Tenderness,
    Throbbing,
    TightSwollenMuscle,
    SevereConstantPain,
    UnexplainedMusclePain,
    ColdLeg,
    PaleOrBlue,
    CannotMoveLeg,
    Twitching,
    MuscleWasting,
    FootDrop,
    FootRestPain,
    Ulcer,
    BlackToes,
    WalkingPain,
    WalkingDistanceDrop,
    PainEasedBySitting,
    UrgeToMove,
    SpreadingHotSkin,
    SoreVeins,
    Lump,
    ConstantAche,
    ShootingPain,
    Breathless,
    ChestPain,
    CoughingBlood,
    Collapse,
    StiffJaw,
    TroubleSwallowing,
    TroubleBreathing,
    WidespreadSpasm,
    SaddleNumbness,
    BladderBowelChange,
    Palpitations,
    Fainting,
    VomitingBlood,
    BlackStools,
    Confusion,
    Drowsy,
    Fit,
    FaceDroop,
    ArmWeakness,
    SpeechTrouble,
    ClimbingWeakness,
    DarkUrine,
    LittleUrine,
    PaleStools,
    Jaundice,
    Bruising,
    Bleeding,
    RingingEars,
    HearingChange,
    VisionChange,
    SevereHeadache,
    PainUnderRibs,
    FaceHandSwelling,
    Fever,
    Thirst,
    PassingLotsOfUrine,
    WeightLoss,
    WeightGain,
    Tiredness,
    ColdSensitivity,
    Constipation,
    DrySkin,
    Vomiting,
    Diarrhoea,
    HeavySweating,
    HeatIllness,
    NotBetterAfterCooling,
    MouthTingling,
    HandFootSpasm,
    Itch,
    BackPain,
    Shaking,
    SeeingThings,
    PainBreathingIn,
    JawOrTemplePain,
    MorningStiffness,
    HandTingling,
    CannotWalk,
    StiffNeck,
};

enum class ContextKind : std::uint8_t {
    Medicine,
    Condition,
    Pregnancy,
    Exposure,
    Protection,
    Usual,
};

// Medicines, conditions, pregnancy, exposures, protection and what is usual for the person, in this order.
// What is usual is cramps themselves or a sign, and bears the code of that sign.
enum class ContextCode : std::uint8_t {
    Statin,
    Thiazide,
    LoopDiuretic,
    PotassiumSparingDiuretic,
    Laba,
    Salbutamol,
    CalciumChannelBlocker,
    Quinine,
    Raloxifene,
    Oestrogen,
    Teriparatide,
    IronInfusion,
    Naproxen,
    Steroid,
    Lithium,
    Fibrate,
    OtherMedicine,
    AceInhibitor,
    InteractingMedicine,
    TonicWater,
    QuinineRiskMedicine,
    Anticoagulant,
    AcidBlocker,
    Trimethoprim,
    LiverDisease,
    KidneyDisease,
    Dialysis,
    Diabetes,
    ThyroidDisease,
    Parkinsons,
    CancerTreatment,
    PeripheralArterialDisease,
    HeartFailure,
    PreviousDvt,
    NeckOrThyroidOperation,
    RecentSurgery,
    LegInPlaster,
    BedRest,
    HeavyAlcohol,
    Unsteady,
    HeartRhythmProblem,
    QuinineRiskCondition,
    Pregnant,
    AfterBirth,
    DirtyWound,
    Lead,
    Mercury,
    OtherToxin,
    HardExertion,
    CrushInjury,
    LongLie,
    LegInjury,
    LongJourney,
    MissedDialysis,
    RecentInfection,
    TetanusVaccinated,
    UsualCramps,
    UsualNumbness,
    UsualTingling,
    UsualWeakness,
    UsualSwelling,
    UsualTenderness,
    UsualThrobbing,
    UsualConstantAche,
    UsualRedness,
    UsualSoreVeins,
    UsualColdLeg,
    UsualPaleOrBlue,
    UsualTwitching,
    UsualMuscleWasting,
    UsualFootDrop,
    UsualWalkingPain,
    UsualPainEasedBySitting,
    UsualShootingPain,
    UsualUrgeToMove,
    UsualUnexplainedMusclePain,
    UsualBreathless,
    UsualTroubleSwallowing,
    UsualSpeechTrouble,
    UsualFaceDroop,
    UsualArmWeakness,
    UsualFit,
    UsualWidespreadSpasm,
    UsualStiffJaw,
    UsualPalpitations,
    UsualFainting,
    UsualConfusion,
    UsualSaddleNumbness,
    UsualBladderBowelChange,
    UsualRingingEars,
    UsualHearingChange,
    UsualVisionChange,
    UsualBruising,
    UsualBackPain,
    UsualShaking,
    UsualMouthTingling,
    UsualHandFootSpasm,
    UsualLittleUrine,
    UsualItch,
    UsualTiredness,
    UsualColdSensitivity,
    UsualConstipation,
    UsualDrySkin,
    UsualWeightGain,
    UsualHeavySweating,
    UsualDiarrhoea,
    UsualThirst,
    UsualPassingLotsOfUrine,
    UsualHandTingling,
    UsualMorningStiffness,
};

// The stretches and in-cramp moves of the guide.
enum class Stretch : std::uint8_t {
    X1,
    X2,
    X2b,
    X3,
    X4,
    X5,
    X6,
    X7,
    X8,
    X9,
    X10,
    D1,
    D2,
    D3,
    D4,
};

// Every value of an enumeration, in the order of the vocabulary.
template <typename Enumeration>
std::span<const Enumeration> allValues();

template <typename Enumeration>
std::optional<Enumeration> fromCode(std::string_view code);

std::string_view code(Period value);
std::string_view code(PeriodSource value);
std::string_view code(Precision value);
std::string_view code(Status value);
std::string_view code(Side value);
std::string_view code(Course value);
std::string_view code(Onset value);
std::string_view code(Site value);
std::string_view code(Relief value);
std::string_view code(Trigger value);
std::string_view code(Symptom value);
std::string_view code(ContextKind value);
std::string_view code(ContextCode value);
std::string_view code(Stretch value);

bool isOfLeg(Site site);
bool isOfLeg(Symptom symptom);
ContextKind kindOf(ContextCode code);

// The sign that a code of kind usual is about; none for cramps themselves and for every other kind.
std::optional<Symptom> usualSign(ContextCode code);
// The code under which a sign can be usual for the person; none for a sign that never counts as usual.
std::optional<ContextCode> usualCode(Symptom symptom);

}  // namespace cramp::diary
