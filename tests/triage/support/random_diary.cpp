// SPDX-License-Identifier: MIT
#include "triage/support/random_diary.h"

#include "triage/support/notation.h"

#include <array>
#include <sstream>

namespace cramp::test
{

namespace
{

constexpr std::array windows = {1, 2, 3, 7, 14, 21, 28, 56, 84, 90, 91, 183};
constexpr std::array offsets = {0, 0, 0, 60, -300, 330, 840, -720};

// Signs that some rule joins. Diaries are dense in a few of them.
constexpr std::array signGroups = {
    "swelling warmth redness tenderness throbbing sore_veins breathless",
    "breathless trouble_breathing chest_pain coughing_blood collapse swelling",
    "stiff_jaw trouble_swallowing widespread_spasm fit face_droop arm_weakness speech_trouble",
    "cold_leg pale_or_blue numbness weakness cannot_move_leg severe_constant_pain",
    "saddle_numbness bladder_bowel_change weakness numbness climbing_weakness",
    "severe_constant_pain tight_swollen_muscle cannot_move_leg lump",
    "severe_constant_pain tight_swollen_muscle",
    "not_better_after_cooling heat_illness confusion drowsy fainting fit collapse",
    "palpitations fainting chest_pain cannot_move_leg",
    "vomiting_blood black_stools confusion drowsy",
    "dark_urine little_urine confusion drowsy unexplained_muscle_pain heat_illness pale_stools jaundice",
    "unexplained_muscle_pain weakness dark_urine",
    "spreading_hot_skin fever confusion vomiting palpitations",
    "thirst passing_lots_of_urine vomiting drowsy weight_loss tiredness",
    "thirst passing_lots_of_urine vomiting",
    "foot_rest_pain black_toes walking_distance_drop ulcer walking_pain",
    "vomiting diarrhoea heavy_sweating",
    "foot_drop weakness numbness tingling twitching muscle_wasting",
    "bruising bleeding ringing_ears hearing_change vision_change fever",
    "severe_headache vision_change face_hand_swelling pain_under_ribs",
    "mouth_tingling hand_foot_spasm palpitations weakness",
    "tiredness cold_sensitivity weight_gain constipation dry_skin",
    "pain_eased_by_sitting urge_to_move back_pain itch swelling bruising tingling",
    "constant_ache throbbing tenderness swelling warmth pain_breathing_in pain_under_ribs",
    "shooting_pain back_pain bladder_bowel_change cannot_walk foot_drop fever",
    "hand_tingling tingling mouth_tingling hand_foot_spasm stiff_neck fever",
    "jaw_or_temple_pain severe_headache vision_change morning_stiffness unexplained_muscle_pain",
    "shaking seeing_things heavy_sweating palpitations vomiting",
};
constexpr std::array itemGroups = {
    "leg_in_plaster leg_injury crush_injury hard_exertion long_lie",
    "liver_disease heavy_alcohol dialysis",
    "dirty_wound lead mercury other_toxin",
    "previous_dvt cancer_treatment bed_rest oestrogen raloxifene recent_surgery long_journey",
    "statin quinine fibrate",
    "statin quinine pregnant",
    "thiazide loop_diuretic potassium_sparing_diuretic salbutamol laba lithium",
    "pregnant after_birth",
    "peripheral_arterial_disease diabetes kidney_disease thyroid_disease parkinsons",
    "calcium_channel_blocker teriparatide iron_infusion naproxen steroid other_medicine",
    "heart_failure neck_or_thyroid_operation unsteady tetanus_vaccinated dirty_wound",
    "ace_inhibitor potassium_sparing_diuretic trimethoprim kidney_disease",
    "anticoagulant acid_blocker tonic_water quinine_risk_medicine quinine_risk_condition",
    "statin interacting_medicine missed_dialysis dialysis recent_infection heart_rhythm_problem",
    "swelling numbness breathless palpitations cramps constant_ache",
};

template <typename Container>
auto pick(Random& random, const Container& from)
{
    return from[static_cast<std::size_t>(between(random, 0, static_cast<std::int64_t>(from.size()) - 1))];
}

template <typename Code>
std::vector<Code> codesOf(const char* text)
{
    std::istringstream stream(text);
    std::vector<Code> codes;
    for (std::string word; stream >> word;) {
        codes.push_back(diary::fromCode<Code>(word).value());
    }
    return codes;
}

// Two groups, and now and then any code at all.
template <typename Code, typename Groups>
std::vector<Code> palette(Random& random, const Groups& groups)
{
    auto codes = codesOf<Code>(pick(random, groups));
    const auto more = codesOf<Code>(pick(random, groups));
    codes.insert(codes.end(), more.begin(), more.end());
    if (chance(random, 30)) codes.push_back(pick(random, diary::allValues<Code>()));
    return codes;
}

diary::Moment shifted(Random& random, const diary::Moment& now, std::chrono::seconds by)
{
    const std::chrono::minutes offset(chance(random, 70) ? now.offset.count() : pick(random, offsets));
    return {std::chrono::local_seconds((now.instant() + by).time_since_epoch() + offset), offset};
}

// Often at the edge of a window, else somewhere within one; rarely after now.
diary::Moment randomMoment(Random& random, const diary::Moment& now)
{
    if (chance(random, 3)) return shifted(random, now, std::chrono::seconds(between(random, 0, 90000)));
    const std::int64_t window = 86400 * pick(random, windows);
    if (chance(random, 25))
        return shifted(random, now, std::chrono::seconds(between(random, -1, 1) - window));
    return shifted(random, now,
                   std::chrono::seconds(-between(random, 0, chance(random, 60) ? window / 2 : window)));
}

std::optional<diary::Date> randomDate(Random& random, const diary::Moment& now)
{
    if (chance(random, 20)) return std::nullopt;
    if (chance(random, 5)) return now.date() + std::chrono::days(between(random, 1, 3));
    const auto window = pick(random, windows);
    if (chance(random, 30)) return now.date() - std::chrono::days(window + between(random, -1, 1));
    return now.date() - std::chrono::days(between(random, 0, window));
}

class Maker
{
public:
    Maker(Random& random, const diary::Moment& now)
        : m_random(random),
          m_now(now),
          m_signs(palette<diary::Symptom>(random, signGroups)),
          m_items(palette<diary::ContextCode>(random, itemGroups)),
          m_eased(static_cast<int>(between(random, 0, 80))),
          m_woke(static_cast<int>(between(random, 0, 80)))
    {
    }

    diary::Episode episode(const diary::Moment& start)
    {
        diary::Episode episode;
        episode.id = numberedId(++m_number);
        episode.start = start;
        episode.stamps = stamps();
        episode.symptoms = signs(chance(m_random, 40) ? 2 : 0);
        if (chance(m_random, 15)) {
            episode.status = diary::Status::Ongoing;
        } else if (chance(m_random, 50)) {
            constexpr std::array durations = {60, 599, 600, 601, 720, 3599, 3600, 3601, 7200, 86400};
            episode.duration = diary::DurationSeconds::from(pick(m_random, durations));
        }
        if (chance(m_random, 30)) episode.woke = chance(m_random, m_woke);
        if (chance(m_random, 25)) {
            constexpr std::array soreness = {0, 60, 1439, 1440, 1441, 3000};
            episode.soreness = diary::SorenessMinutes::from(pick(m_random, soreness));
        }
        if (chance(m_random, 40))
            episode.sites.push_back({pick(m_random, diary::allValues<diary::Site>()), {}, ""});
        while (chance(m_random, 35)) {
            diary::ReliefEntry relief{pick(m_random, diary::allValues<diary::Relief>()), std::nullopt};
            if (chance(m_random, 70)) relief.eased = chance(m_random, m_eased);
            episode.relief.push_back(relief);
        }
        return episode;
    }

    diary::CheckIn checkIn(const diary::Moment& at)
    {
        diary::CheckIn checkIn;
        checkIn.id = numberedId(++m_number);
        checkIn.at = at;
        checkIn.stamps = stamps();
        checkIn.symptoms = signs(between(m_random, 0, 4));
        if (chance(m_random, 25))
            checkIn.sleepDisturbance = diary::SleepDisturbance::from(between(m_random, 3, 7));
        if (chance(m_random, 10)) checkIn.functionAffected = chance(m_random, 40);
        return checkIn;
    }

    diary::ContextItem item()
    {
        diary::ContextItem item;
        item.id = numberedId(++m_number);
        item.code = pick(m_random, m_items);
        item.present = !chance(m_random, 10);
        item.from = randomDate(m_random, m_now);
        item.stamps = stamps();
        if (chance(m_random, 25)) item.to = randomDate(m_random, m_now);
        if (item.from && item.to && *item.to < *item.from) item.to.reset();
        if (const auto sign = diary::usualSign(item.code);
            sign && diary::isOfLeg(*sign) && chance(m_random, 50)) {
            constexpr std::array sides = {diary::Side::Left, diary::Side::Right, diary::Side::Both};
            item.side = pick(m_random, sides);
        }
        const bool isMedicine = diary::kindOf(item.code) == diary::ContextKind::Medicine;
        if (isMedicine && chance(m_random, 50)) {
            constexpr std::array changes = {diary::ContextChange::Started, diary::ContextChange::Raised,
                                            diary::ContextChange::Lowered};
            item.change = pick(m_random, changes);
        }
        return item;
    }

private:
    diary::Stamps stamps()
    {
        diary::Stamps stamps;
        if (chance(m_random, 4)) stamps.binned = m_now;
        if (chance(m_random, 10)) stamps.updated = m_now;
        return stamps;
    }

    std::vector<diary::SymptomEntry> signs(std::int64_t most)
    {
        std::vector<diary::SymptomEntry> entries;
        for (std::int64_t i = 0; i < most; ++i) {
            auto entry = randomSign(m_random, pick(m_random, m_signs));
            entry.present = !chance(m_random, 10);
            entries.push_back(entry);
        }
        return entries;
    }

    Random& m_random;
    diary::Moment m_now;
    std::vector<diary::Symptom> m_signs;
    std::vector<diary::ContextCode> m_items;
    int m_eased;
    int m_woke;
    std::uint32_t m_number = 0;
};

}  // namespace

std::int64_t between(Random& random, std::int64_t lowest, std::int64_t highest)
{
    return lowest + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(highest - lowest + 1));
}

bool chance(Random& random, int percent)
{
    return between(random, 1, 100) <= percent;
}

diary::Moment randomNow(Random& random)
{
    diary::Moment now = diary::parseMoment(usualNow).value();
    now.wall += std::chrono::seconds(between(random, 0, 3LL * 365 * 86400));
    now.offset = std::chrono::minutes(pick(random, offsets));
    return now;
}

diary::SymptomEntry randomSign(Random& random, diary::Symptom symptom)
{
    diary::SymptomEntry entry;
    entry.kind = symptom;
    if (diary::isOfLeg(symptom) && chance(random, 75)) {
        constexpr std::array sides = {diary::Side::Left, diary::Side::Right, diary::Side::Both};
        entry.side = pick(random, sides);
    }
    if (chance(random, 40)) entry.course = pick(random, diary::allValues<diary::Course>());
    if (chance(random, 50)) entry.onset = pick(random, diary::allValues<diary::Onset>());
    return entry;
}

diary::Diary randomDiary(Random& random, const diary::Moment& now)
{
    diary::Diary diary;
    Maker maker(random, now);
    const auto episodes = between(random, 0, chance(random, 30) ? 30 : 6);
    for (std::int64_t i = 0; i < episodes; ++i) {
        diary.episodes.push_back(maker.episode(randomMoment(random, now)));
    }
    const auto checkIns = between(random, 0, 6);
    for (std::int64_t i = 0; i < checkIns; ++i) {
        diary.checkIns.push_back(maker.checkIn(randomMoment(random, now)));
    }
    const auto items = between(random, 0, 7);
    for (std::int64_t i = 0; i < items; ++i) {
        diary.context.push_back(maker.item());
    }
    if (chance(random, 15))
        diary.person.dateOfBirth = now.date() - std::chrono::days(between(random, 14 * 365, 18 * 365));
    return diary;
}

diary::Diary randomLongDiary(Random& random, const diary::Moment& now)
{
    diary::Diary diary = randomDiary(random, now);
    Maker maker(random, now);
    const auto count = between(random, 0, 40);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::chrono::seconds ago(between(random, 180LL * 86400, 1500LL * 86400));
        diary::Episode episode = maker.episode(shifted(random, now, -ago));
        episode.id = numberedId(static_cast<std::uint32_t>(1000 + i));
        diary.episodes.push_back(episode);
        diary::CheckIn checkIn = maker.checkIn(shifted(random, now, -ago - std::chrono::hours(1)));
        checkIn.id = numberedId(static_cast<std::uint32_t>(2000 + i));
        diary.checkIns.push_back(checkIn);
    }
    if (chance(random, 30)) {
        std::erase_if(diary.episodes, [&](const diary::Episode& episode) {
            return episode.start.instant() > now.instant() - std::chrono::days(190);
        });
    }
    return diary;
}

}  // namespace cramp::test
