// SPDX-License-Identifier: MIT
#include "triage/support/second_evaluator.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <sstream>

namespace cramp::test
{

namespace
{

using std::chrono::days;
using std::chrono::seconds;

// Split once for each text: the same lists are asked for thousands of times.
const std::vector<std::string>& words(const std::string& text)
{
    static std::map<std::string, std::vector<std::string>> known;
    const auto [place, isNew] = known.try_emplace(text);
    if (isNew) {
        std::istringstream stream(text);
        place->second.assign(std::istream_iterator<std::string>(stream), {});
    }
    return place->second;
}

struct Sign {
    std::string code;
    std::string side;    // empty: none
    std::string course;  // empty: none
    bool present;
    Moment at;
};

// The page's words as questions to a diary.
class Page
{
public:
    Page(const Diary& diary, const Moment& now) : m_now(now), m_person(diary.person)
    {
        for (const auto& episode : diary.episodes) {
            if (!exists(episode.stamps, episode.start)) continue;
            m_episodes.push_back(episode);
            addSigns(episode.symptoms, episode.start);
        }
        for (const auto& checkIn : diary.checkIns) {
            if (!exists(checkIn.stamps, checkIn.at)) continue;
            m_checkIns.push_back(checkIn);
            addSigns(checkIn.symptoms, checkIn.at);
        }
        for (const auto& item : diary.context) {
            if (!item.stamps.binned) m_items.push_back(item);
        }
    }

    // Every present record of one of the signs.
    std::vector<Sign> there(const std::string& codes, double d) const
    {
        const auto& wanted = words(codes);
        std::vector<Sign> found;
        for (const auto& sign : m_signs) {
            if (sign.present && within(sign.at, d) && std::ranges::count(wanted, sign.code) > 0)
                found.push_back(sign);
        }
        return found;
    }
    bool has(const std::string& codes, double d) const { return !there(codes, d).empty(); }
    bool hasEach(const std::string& codes, double d) const
    {
        return std::ranges::all_of(words(codes), [&](const auto& code) { return has(code, d); });
    }
    bool oneLeg(const std::string& codes, double d) const
    {
        return std::ranges::any_of(there(codes, d), [](const Sign& s) { return s.side != "both"; });
    }
    bool course(const std::string& codes, double d, const std::string& courses) const
    {
        return std::ranges::any_of(there(codes, d), [&](const Sign& s) {
            return !s.course.empty() && courses.find(s.course) != std::string::npos;
        });
    }
    bool bothLegs(const std::string& code, double d, const std::string& courses = "") const
    {
        bool left = false;
        bool right = false;
        bool inCourse = courses.empty();
        for (const Sign& s : there(code, d)) {
            left = left || s.side == "left" || s.side == "both";
            right = right || s.side == "right" || s.side == "both";
            if (!s.side.empty() && !s.course.empty() && courses.find(s.course) != std::string::npos)
                inCourse = true;
        }
        return left && right && inCourse;
    }
    // A sign on a date from a present item's first day to 14 days after its last.
    bool onDateOf(const std::string& codes, double d, const std::string& medicine) const
    {
        for (const auto& item : itemsOf(medicine)) {
            for (const Sign& s : there(codes, d)) {
                const Date on = s.at.date();
                if (item.present && (!item.from || *item.from <= on) && (!item.to || on <= *item.to + days(14)))
                    return true;
            }
        }
        return false;
    }
    bool laterEpisode(const std::string& codes, double d) const
    {
        for (const Sign& s : there(codes, d)) {
            for (const auto& e : m_episodes) {
                if (e.start.instant() > s.at.instant()) return true;
            }
        }
        return false;
    }

    bool active(const std::string& codes) const
    {
        return anyItem(codes, [&](const ContextItem& item) { return item.present && coversToday(item); });
    }
    // Its first day is today or up to N days before; an exposure without one always is.
    bool began(const ContextItem& item, int d) const
    {
        if (!item.present) return false;
        if (!item.from) return kindOf(item.code) == ContextKind::Exposure;
        const auto age = m_now.date() - *item.from;
        return age >= days(0) && age <= days(d);
    }
    bool withinItem(const std::string& codes, int d) const
    {
        return anyItem(codes, [&](const ContextItem& item) { return began(item, d); });
    }
    bool episodeAfterItem(const std::string& codes, int d, bool startedOrRaised) const
    {
        return anyItem(codes, [&](const ContextItem& item) {
            if (startedOrRaised && item.change == ContextChange::Lowered) return false;
            return began(item, d) && episodeFrom(item.from);
        });
    }
    bool toxin() const
    {
        return anyItem("lead mercury other_toxin", [&](const ContextItem& item) {
            if (!item.present || (item.from && *item.from > m_now.date())) return false;
            Date last = m_now.date();
            if (item.to) last = *item.to;
            if (!item.to && item.from) last = *item.from;
            if (last > m_now.date()) last = m_now.date();
            return m_now.date() - last <= days(90) && episodeFrom(item.from);
        });
    }
    bool episodeFrom(const std::optional<Date>& from) const
    {
        return std::ranges::any_of(m_episodes, [&](const Episode& e) {
            return !from || e.start.date() >= *from;
        });
    }

    std::vector<Episode> episodes(double d) const
    {
        std::vector<Episode> found;
        std::ranges::copy_if(m_episodes, std::back_inserter(found),
                             [&](const Episode& e) { return within(e.start, d); });
        return found;
    }
    bool episode(double d) const { return !episodes(d).empty(); }
    bool episode(double d, const std::function<bool(const Episode&)>& test) const
    {
        return std::ranges::any_of(episodes(d), test);
    }
    bool episodeAt(double d, const std::string& sites) const
    {
        const auto& wanted = words(sites);
        return episode(d, [&](const Episode& e) {
            return std::ranges::any_of(e.sites, [&](const SiteEntry& s) {
                return std::ranges::count(wanted, std::string(code(s.site))) > 0;
            });
        });
    }
    static bool eased(const Episode& e)
    {
        return std::ranges::any_of(e.relief, [](const ReliefEntry& r) { return r.eased.value_or(false); });
    }
    static bool lasted(const Episode& e, std::int64_t over, std::int64_t atMost = 86400)
    {
        return e.duration && e.duration->value() > over && e.duration->value() <= atMost;
    }
    bool goingOn() const
    {
        return std::ranges::any_of(m_episodes, [&](const Episode& e) {
            const auto age = m_now.instant() - e.start.instant();
            return e.status == Status::Ongoing && age > seconds(600) && age < seconds(86400) && !eased(e);
        });
    }
    bool sore(double d) const
    {
        return episode(d, [](const Episode& e) { return e.soreness && e.soreness->value() > 1440; });
    }
    std::size_t daysWith(const std::string& code, double d) const
    {
        std::set<Date> found;
        for (const Sign& s : there(code, d)) {
            found.insert(s.at.date());
        }
        return found.size();
    }
    std::size_t badNights(double d) const
    {
        std::set<Date> nights;
        for (const auto& e : episodes(d)) {
            if (e.woke.value_or(false)) nights.insert(noonToNoon(e.start));
        }
        for (const auto& c : m_checkIns) {
            if (within(c.at, d) && c.sleepDisturbance && c.sleepDisturbance->value() >= 5)
                nights.insert(c.at.date() - days(1));
        }
        return nights.size();
    }
    bool functionAffected(double d) const
    {
        return std::ranges::any_of(m_checkIns, [&](const CheckIn& c) {
            return within(c.at, d) && c.functionAffected.value_or(false);
        });
    }
    bool fiveNightsOfSeven(double d) const
    {
        std::set<Date> nights;
        for (const auto& e : episodes(d)) {
            nights.insert(noonToNoon(e.start));
        }
        for (int back = 0; back < 40; ++back) {
            int count = 0;
            for (int i = 0; i < 7; ++i) {
                count += static_cast<int>(nights.count(m_now.date() + days(2 - back - i)));
            }
            if (count >= 5) return true;
        }
        return false;
    }
    bool olderThan(double d) const
    {
        const auto limit = m_now.instant() - seconds(static_cast<std::int64_t>(d * 86400));
        return std::ranges::any_of(m_episodes, [&](const auto& e) { return e.start.instant() < limit; }) ||
               std::ranges::any_of(m_checkIns, [&](const auto& c) { return c.at.instant() < limit; });
    }
    bool moreOften() const
    {
        const auto recent = episodes(28).size();
        const auto before = episodes(56).size() - recent;
        return recent >= 4 && (before == 0 || recent >= 2 * before) && olderThan(56);
    }
    bool under16() const
    {
        if (!m_person.dateOfBirth) return false;
        const auto birth = calendarDay(*m_person.dateOfBirth);
        auto day = birth.day();
        auto month = birth.month();
        const auto year = birth.year() + std::chrono::years(16);
        if (month == std::chrono::February && day == std::chrono::day(29) && !year.is_leap()) {
            month = std::chrono::March;
            day = std::chrono::day(1);
        }
        return calendarDay(m_now.date()) < std::chrono::year_month_day(year, month, day);
    }

    bool symptomAnswered(const std::string& code, double d) const
    {
        return std::ranges::any_of(m_signs,
                                   [&](const Sign& s) { return s.code == code && within(s.at, d); });
    }
    bool itemAnswered(const std::string& code) const
    {
        return anyItem(code, [&](const ContextItem& item) { return coversToday(item); });
    }

private:
    bool exists(const Stamps& stamps, const Moment& at) const
    {
        return !stamps.binned && at.instant() <= m_now.instant();
    }
    bool within(const Moment& at, double d) const
    {
        const auto age = (m_now.instant() - at.instant()).count();
        return age >= 0 && static_cast<double>(age) < d * 86400;
    }
    static Date noonToNoon(const Moment& at)
    {
        return std::chrono::floor<days>(at.wall - std::chrono::hours(12));
    }
    bool coversToday(const ContextItem& item) const
    {
        auto to = item.to;
        if (!to && item.from && item.code == ContextCode::AfterBirth) to = *item.from + days(42);
        return (!item.from || *item.from <= m_now.date()) && (!to || *to >= m_now.date());
    }
    std::vector<ContextItem> itemsOf(const std::string& codes) const
    {
        const auto& wanted = words(codes);
        std::vector<ContextItem> found;
        std::ranges::copy_if(m_items, std::back_inserter(found), [&](const ContextItem& item) {
            return std::ranges::count(wanted, std::string(code(item.code))) > 0 &&
                   (!item.from || *item.from <= m_now.date());
        });
        return found;
    }
    bool anyItem(const std::string& codes, const std::function<bool(const ContextItem&)>& test) const
    {
        return std::ranges::any_of(itemsOf(codes), test);
    }
    void addSigns(const std::vector<SymptomEntry>& entries, const Moment& at)
    {
        for (const auto& entry : entries) {
            m_signs.push_back({std::string(code(entry.kind)),
                               entry.side ? std::string(code(*entry.side)) : "",
                               entry.course ? std::string(code(*entry.course)) : "", entry.present, at});
        }
    }

    Moment m_now;
    Person m_person;
    std::vector<Episode> m_episodes;
    std::vector<CheckIn> m_checkIns;
    std::vector<ContextItem> m_items;
    std::vector<Sign> m_signs;
};

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
              p.bothLegs("weakness", 14, "sudden worsening") || p.bothLegs("numbness", 14, "sudden worsening");
    v["E5"] = p.has("severe_constant_pain", 2) &&
              (p.has("tight_swollen_muscle", 2) || p.active("leg_in_plaster") ||
               p.withinItem("leg_injury crush_injury hard_exertion", 7));
    v["E6"] = p.has("not_better_after_cooling", 1) ||
              (p.has("heat_illness", 1) && p.has("confusion drowsy fainting fit collapse", 1));
    v["E7"] = p.has("palpitations", 1) && p.has("fainting chest_pain cannot_move_leg", 1);
    v["E8"] = p.has("vomiting_blood black_stools", 2) ||
              (p.active("liver_disease") && p.has("confusion drowsy", 2));
    const auto confused = p.there("confusion", 1);
    v["E9"] = p.has("face_droop arm_weakness speech_trouble", 1) || p.course("weakness", 1, "sudden") ||
              std::ranges::any_of(confused, [](const Sign& s) {
                  return s.course.empty() || s.course == "sudden";
              });
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
    v["U1"] = p.episode(14, [](const Episode& e) {
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
    v["U9"] = p.laterEpisode("vomiting diarrhoea", 7) ||
              p.episodeAfterItem("thiazide loop_diuretic", 7, true);
    v["U10"] = p.has("foot_drop", 28) || p.course("weakness", 28, "sudden worsening") ||
               p.hasEach("weakness numbness", 28);
    v["U11"] = p.has("muscle_wasting", 183) && p.has("weakness twitching", 183);
    v["U12"] = p.onDateOf("bruising bleeding ringing_ears hearing_change vision_change fever palpitations "
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
    v["U21"] = p.has("confusion drowsy fainting breathless little_urine cannot_move_leg cold_leg pale_or_blue "
                     "severe_constant_pain",
                     2);
    v["U22"] = p.has("chest_pain coughing_blood collapse fit face_droop arm_weakness speech_trouble stiff_jaw "
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
    v["G6"] = p.episode(14, [](const Episode& e) { return Page::lasted(e, 600, 3600) && Page::eased(e); });
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
    v["G12"] = p.active("kidney_disease diabetes thyroid_disease parkinsons cancer_treatment") && p.episode(28);
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
    {1, "numbness weakness severe_constant_pain cold_leg pale_or_blue cannot_move_leg breathless chest_pain "
        "coughing_blood collapse palpitations fainting confusion drowsy fit face_droop arm_weakness "
        "speech_trouble heat_illness not_better_after_cooling"},
    {2, "tight_swollen_muscle stiff_jaw trouble_swallowing trouble_breathing widespread_spasm vomiting_blood "
        "black_stools fever vomiting little_urine"},
    {3, "spreading_hot_skin"},
    {7, "unexplained_muscle_pain climbing_weakness dark_urine vision_change severe_headache "
        "pain_under_ribs face_hand_swelling diarrhoea heavy_sweating mouth_tingling hand_foot_spasm"},
    {14, "swelling redness warmth tenderness throbbing sore_veins saddle_numbness bladder_bowel_change "
         "pale_stools jaundice"},
    {28, "tingling foot_drop foot_rest_pain ulcer black_toes walking_pain walking_distance_drop "
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

SecondOpinion secondOpinion(const Diary& diary, const Moment& now)
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
    for (const Symptom symptom : allValues<Symptom>()) {
        const std::string name(code(symptom));
        const auto window = windowOfSign().find(name);
        if (window != windowOfSign().end() && !page.symptomAnswered(name, window->second))
            opinion.notAsked.push_back(name);
    }
    for (const ContextCode item : allValues<ContextCode>()) {
        const std::string name(code(item));
        if (std::ranges::count(words(unnamedItems), name) == 0 && !page.itemAnswered(name))
            opinion.notAsked.push_back(name);
    }
    return opinion;
}

}  // namespace cramp::test
