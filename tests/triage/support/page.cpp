// SPDX-License-Identifier: MIT
#include "triage/support/page.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace cramp::test
{

namespace
{

using std::chrono::days;

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

bool isIn(const std::string& word, const std::string& text)
{
    return std::ranges::count(words(text), word) > 0;
}

diary::Date nightOfNoon(const diary::Moment& at)
{
    return std::chrono::floor<days>(at.wall - std::chrono::hours(12));
}

}  // namespace

Page::Page(const diary::Diary& diary, const diary::Moment& now)
    : m_now(now),
      m_birth(diary.person.dateOfBirth)
{
    const auto exists = [&](const diary::Stamps& stamps, const diary::Moment& at) {
        return !stamps.binned && at.instant() <= now.instant();
    };
    for (const auto& episode : diary.episodes) {
        if (!exists(episode.stamps, episode.start)) continue;
        m_episodes.push_back(episode);
        addSigns(episode.symptoms, false, episode.start);
    }
    for (const auto& checkIn : diary.checkIns) {
        if (!exists(checkIn.stamps, checkIn.at)) continue;
        m_checkIns.push_back(checkIn);
        addSigns(checkIn.symptoms, true, checkIn.at);
    }
    std::ranges::copy_if(diary.context, std::back_inserter(m_items),
                         [](const diary::ContextItem& item) { return !item.stamps.binned; });
    judge(diary);
}

void Page::addSigns(const std::vector<diary::SymptomEntry>& entries, bool apart, const diary::Moment& at)
{
    for (const auto& entry : entries) {
        if (!entry.present) continue;
        const auto text = [](const auto& value) {
            return value ? std::string(diary::code(*value)) : std::string();
        };
        Sign sign{std::string(diary::code(entry.kind)),
                  text(entry.side),
                  text(entry.course),
                  text(entry.onset),
                  apart,
                  false,
                  false,
                  false,
                  at};
        sign.recent = sign.onset == "recent" || (sign.course == "sudden" && apart) ||
                      (sign.onset.empty() && sign.course == "worsening");
        m_signs.push_back(sign);
    }
}

void Page::judge(const diary::Diary& diary)
{
    const auto vague = [](const Sign& s) { return s.side.empty() || s.side == "both"; };
    for (Sign& s : m_signs) {
        const bool wasThere = std::ranges::any_of(m_signs, [&](const Sign& o) {
            return o.code == s.code && s.at.instant() - o.at.instant() >= days(28) &&
                   (o.side == s.side || vague(o) || vague(s));
        });
        s.isLong = !s.recent && ((s.onset == "longer" && s.course != "worsening") ||
                                 (s.onset.empty() && s.course == "steady" && wasThere));
        const bool mayShow = s.course == "worsening" ||
                             (s.recent && !isIn(s.code, "fit palpitations mouth_tingling hand_foot_spasm"));
        s.isHidden = !mayShow && std::ranges::any_of(diary.context, [&](const diary::ContextItem& item) {
            if (item.stamps.binned || !item.present || diary::kindOf(item.code) != diary::ContextKind::Usual)
                return false;
            const std::string side = item.side ? std::string(diary::code(*item.side)) : "both";
            const diary::Date date = s.at.date();
            return diary::code(item.code) == s.code && (side == "both" || side == s.side) &&
                   (!item.from || *item.from + days(28) <= date) && (!item.to || *item.to >= date);
        });
    }
}

bool Page::isNear(const diary::Moment& at, int d) const
{
    const auto age = m_now.instant() - at.instant();
    return age.count() >= 0 && age < days(d);
}

std::vector<Page::Sign> Page::there(const std::string& codes, int d, const std::string& marks,
                                    const Taken& taken) const
{
    std::vector<Sign> found;
    for (const Sign& s : m_signs) {
        if (s.isHidden || !isIn(s.code, codes) || !isNear(s.at, d) || (taken && !taken(s))) continue;
        bool fits = !isIn("apart", marks) || s.apart;
        for (const std::string leg : {"left", "right"})
            fits = fits && (!isIn(leg, marks) || s.side.empty() || s.side == leg);
        if (isIn("one", marks)) fits = fits && s.side != "both";
        if (isIn("new", marks)) fits = fits && !s.isLong;
        if (isIn("short", marks)) fits = fits && !s.isLong && s.onset != "longer";
        if (isIn("fresh", marks)) fits = fits && !s.isLong && s.course != "steady";
        if (isIn("acute", marks)) fits = fits && !s.isLong && s.onset != "longer" && s.course != "steady";
        if (isIn("recent", marks)) fits = fits && s.recent;
        if (isIn("sudden", marks) || isIn("worsening", marks))
            fits = fits && !s.course.empty() && isIn(s.course, marks);
        if (fits) found.push_back(s);
    }
    return found;
}

// Recent and a course may stand on any one of the pair; the others are new then.
bool Page::both(const std::string& name, int d, const std::string& marks, const Taken& taken) const
{
    std::string ofAll;
    for (const auto& mark : words(marks)) {
        if (mark == "recent") ofAll += " new";
        if (!isIn(mark, "both recent sudden worsening")) ofAll += " " + mark;
    }
    std::set<std::string> sides;
    bool recent = !isIn("recent", marks);
    bool inCourse = !isIn("sudden", marks) && !isIn("worsening", marks);
    for (const Sign& s : there(name, d, ofAll, taken)) {
        if (s.side.empty()) continue;
        sides.insert(s.side);
        recent = recent || s.recent;
        inCourse = inCourse || (!s.course.empty() && isIn(s.course, marks));
    }
    return recent && inCourse && (sides.contains("both") || sides.size() > 1);
}

bool Page::signIf(const std::string& codes, int d, const std::string& marks, const Taken& taken) const
{
    if (!isIn("both", marks)) return !there(codes, d, marks, taken).empty();
    return std::ranges::any_of(words(codes), [&](const auto& name) { return both(name, d, marks, taken); });
}

bool Page::sign(const std::string& codes, int d, const std::string& marks) const
{
    return signIf(codes, d, marks, {});
}

bool Page::each(const std::string& codes, int d, const std::string& marks) const
{
    return std::ranges::all_of(words(codes), [&](const auto& name) { return sign(name, d, marks); });
}

bool Page::onDays(std::size_t atLeast, const std::string& codes, int d, const std::string& marks) const
{
    std::set<diary::Date> dates;
    for (const Sign& s : there(codes, d, marks))
        dates.insert(s.at.date());
    return dates.size() >= atLeast;
}

bool Page::lasting(const std::string& codes) const
{
    return onDays(2, codes, 28, "apart") || onDays(3, codes, 28);
}

Page::Taken Page::taking(const std::string& medicines) const
{
    return [this, medicines](const Sign& s) {
        return std::ranges::any_of(items(medicines), [&](const diary::ContextItem& item) {
            const diary::Date date = s.at.date();
            return (!item.from || *item.from <= date) && (!item.to || date <= *item.to + days(14));
        });
    };
}

bool Page::signTaking(const std::string& medicines, const std::string& codes, int d,
                      const std::string& marks) const
{
    return signIf(codes, d, marks, taking(medicines));
}

bool Page::onDaysTaking(const std::string& medicine, std::size_t atLeast, const std::string& codes, int d,
                        const std::string& marks) const
{
    std::set<diary::Date> dates;
    for (const Sign& s : there(codes, d, marks, taking(medicine)))
        dates.insert(s.at.date());
    return dates.size() >= atLeast;
}

// Those present that do not begin after today; never the usual ones.
std::vector<diary::ContextItem> Page::items(const std::string& codes) const
{
    std::vector<diary::ContextItem> found;
    std::ranges::copy_if(m_items, std::back_inserter(found), [&](const diary::ContextItem& item) {
        return item.present && diary::kindOf(item.code) != diary::ContextKind::Usual &&
               isIn(std::string(diary::code(item.code)), codes) && (!item.from || *item.from <= today());
    });
    return found;
}

bool Page::isActive(const diary::ContextItem& item, int ended) const
{
    auto to = item.to;
    if (!to && item.from && item.code == diary::ContextCode::AfterBirth) to = *item.from + days(42);
    return !to || today() - *to <= days(ended);
}

bool Page::active(const std::string& codes, int ended) const
{
    return std::ranges::any_of(items(codes),
                               [&](const diary::ContextItem& item) { return isActive(item, ended); });
}

bool Page::isWithin(const diary::ContextItem& item, int d, bool begun) const
{
    if (begun && item.change == diary::ContextChange::Lowered) return false;
    return item.from ? today() - *item.from <= days(d)
                     : diary::kindOf(item.code) == diary::ContextKind::Exposure;
}

bool Page::within(const std::string& codes, int d, bool begun) const
{
    return std::ranges::any_of(items(codes),
                               [&](const diary::ContextItem& item) { return isWithin(item, d, begun); });
}

bool Page::episodeFrom(const std::optional<diary::Date>& from) const
{
    return std::ranges::any_of(m_episodes,
                               [&](const diary::Episode& e) { return !from || e.start.date() >= *from; });
}

bool Page::thenEpisode(const std::string& codes, int d) const
{
    return std::ranges::any_of(items(codes), [&](const diary::ContextItem& item) {
        return isWithin(item, d, false) && episodeFrom(item.from);
    });
}

bool Page::isMore(const diary::ContextItem& item, std::size_t atLeast) const
{
    const auto since = static_cast<std::int64_t>(
        episodes(28, [&](const diary::Episode& e) { return !item.from || e.start.date() >= *item.from; }));
    if (since < static_cast<std::int64_t>(atLeast)) return false;
    const auto isUsualAt = [&](const diary::ContextItem& usual, diary::Date date, bool before) {
        return usual.code == diary::ContextCode::UsualCramps && usual.present &&
               (!usual.to || *usual.to >= date) &&
               (!usual.from || *usual.from < date || (!before && *usual.from == date));
    };
    if (!item.from)
        return std::ranges::none_of(m_items, [&](const auto& i) { return isUsualAt(i, today(), false); });
    const diary::Date first = *item.from;
    const bool nothingOlder =
        std::ranges::none_of(m_episodes, [&](const auto& e) { return e.start.date() < first; }) &&
        std::ranges::none_of(m_checkIns, [&](const auto& c) { return c.at.date() < first; });
    if (nothingOlder &&
        std::ranges::any_of(m_items, [&](const auto& i) { return isUsualAt(i, first, true); }))
        return false;
    const auto before = std::ranges::count_if(m_episodes, [&](const diary::Episode& e) {
        return e.start.date() < first && e.start.date() >= first - days(28);
    });
    const auto lasting = std::max<std::int64_t>(14, std::min<std::int64_t>(28, (today() - first).count()));
    return 28 * since >= 2 * before * lasting;
}

bool Page::moreCrampsSince(const std::string& codes, int d, std::size_t atLeast, bool begun) const
{
    return std::ranges::any_of(items(codes), [&](const diary::ContextItem& item) {
        return isWithin(item, d, begun) && isMore(item, atLeast);
    });
}

bool Page::contact(int firstDay) const
{
    return std::ranges::any_of(items("lead mercury other_toxin"), [&](const diary::ContextItem& item) {
        const diary::Date last = std::min(item.to.value_or(today()), today());
        return today() - last <= days(90) && episodeFrom(item.from) &&
               (!item.from || today() - *item.from <= days(firstDay));
    });
}

std::size_t Page::episodes(int d, const Test& test) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_episodes, [&](const diary::Episode& e) { return isNear(e.start, d) && (!test || test(e)); }));
}

bool Page::at(const std::string& sites, int d, std::int64_t lastedOver) const
{
    return episodes(d, [&](const diary::Episode& e) {
               const bool isLongEnough = lastedOver == 0 || (e.duration && e.duration->value() > lastedOver);
               return isLongEnough && std::ranges::any_of(e.sites, [&](const diary::SiteEntry& s) {
                          return isIn(std::string(diary::code(s.site)), sites);
                      });
           }) > 0;
}

bool Page::lasted(std::int64_t over, int d) const
{
    return episodes(d, [&](const diary::Episode& e) { return e.duration && e.duration->value() > over; }) > 0;
}

std::size_t Page::sore(std::int64_t over, int d) const
{
    return episodes(d, [&](const diary::Episode& e) { return e.soreness && e.soreness->value() > over; });
}

bool Page::goingOn() const
{
    return episodes(1, [&](const diary::Episode& e) {
               return e.status == diary::Status::Ongoing &&
                      m_now.instant() - e.start.instant() > std::chrono::seconds(600) &&
                      std::ranges::none_of(e.relief, [](const auto& r) { return r.eased.value_or(false); });
           }) > 0;
}

bool Page::exerciseByDay() const
{
    std::set<diary::Date> dates;
    const auto found = episodes(28, [&](const diary::Episode& e) {
        const auto clock = e.start.wall - std::chrono::floor<days>(e.start.wall);
        const bool counts =
            std::ranges::any_of(e.sites, [](const diary::SiteEntry& s) { return diary::isOfLeg(s.site); }) &&
            std::ranges::count(e.triggers, diary::Trigger::Exercise) > 0 && clock >= std::chrono::hours(7) &&
            clock < std::chrono::hours(22);
        if (counts) dates.insert(e.start.date());
        return counts;
    });
    return found >= 4 && dates.size() >= 3;
}

std::size_t Page::badNights(int d) const
{
    std::set<diary::Date> nights;
    for (const auto& e : m_episodes)
        if (isNear(e.start, d) && e.woke.value_or(false)) nights.insert(nightOfNoon(e.start));
    for (const auto& c : m_checkIns)
        if (isNear(c.at, d) && c.sleepDisturbance && c.sleepDisturbance->value() >= 5)
            nights.insert(c.at.date() - days(1));
    return nights.size();
}

bool Page::functionAffected(int d) const
{
    return std::ranges::any_of(m_checkIns, [&](const diary::CheckIn& c) {
        return isNear(c.at, d) && c.functionAffected.value_or(false);
    });
}

bool Page::fiveNightsOfSeven(int d) const
{
    std::set<diary::Date> nights;
    for (const auto& e : m_episodes)
        if (isNear(e.start, d)) nights.insert(nightOfNoon(e.start));
    return std::ranges::any_of(nights, [&](diary::Date last) {
        return std::ranges::count_if(nights,
                                     [&](diary::Date n) { return n <= last && n > last - days(7); }) >= 5;
    });
}

bool Page::moreOften() const
{
    const auto recent = episodes(28);
    const auto isOld = [&](const diary::Moment& at) { return m_now.instant() - at.instant() > days(56); };
    return recent >= 4 && recent >= 2 * (episodes(56) - recent) &&
           (std::ranges::any_of(m_episodes, [&](const auto& e) { return isOld(e.start); }) ||
            std::ranges::any_of(m_checkIns, [&](const auto& c) { return isOld(c.at); }));
}

bool Page::under16() const
{
    if (!m_birth) return false;
    const auto birth = diary::calendarDay(*m_birth);
    auto birthday =
        std::chrono::year_month_day(birth.year() + std::chrono::years(16), birth.month(), birth.day());
    if (!birthday.ok()) birthday = birthday.year() / std::chrono::March / 1;
    return diary::calendarDay(today()) < birthday;
}

}  // namespace cramp::test
