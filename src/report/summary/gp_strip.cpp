// SPDX-License-Identifier: MIT
#include "report/summary/gp_courses.h"

#include <algorithm>
#include <functional>

namespace cramp::report::summary
{

namespace
{

using std::chrono::days;

constexpr std::int64_t fewestDays = 56;
constexpr std::int64_t mostDays = 84;

diary::DateSpan stripSpan(const diary::DateSpan& period)
{
    const std::int64_t length = std::clamp(period.days(), fewestDays, mostDays);
    return {period.to - days(length - 1), period.to};
}

bool isWithin(const std::optional<diary::Date>& date, const diary::DateSpan& span)
{
    return date && span.contains(*date);
}

// "40 mg from 30 Sep", "12 Oct to 2 Nov", "5 mg".
std::string labelOf(const std::string& dose, bool begins, bool ends, const TimelineBar& bar,
                    const ReportWords& words)
{
    std::string when;
    if (begins && ends)
        when =
            words.of("date.span", {{"from", words.shortDate(*bar.from)}, {"to", words.shortDate(*bar.to)}});
    else if (begins)
        when = words.of("strip.from", {{"date", words.shortDate(*bar.from)}});
    else if (ends)
        when = words.of("strip.until", {{"date", words.shortDate(*bar.to)}});
    if (dose.empty() || when.empty()) return dose + when;
    return dose + ' ' + when;
}

TimelineBar barOf(std::optional<diary::Date> from, std::optional<diary::Date> to, const std::string& dose,
                  const diary::DateSpan& span, const GpSource& source)
{
    TimelineBar bar{from, to, {}, false};
    const bool begins = isWithin(from, span);
    const bool ends = isWithin(to, span) && *to < source.now.date();
    bar.isChanged = begins || ends;
    bar.label = labelOf(dose, begins, ends, bar, source.words);
    return bar;
}

TimelineRow rowOf(const MedicineCourse& course, const diary::DateSpan& span, const GpSource& source)
{
    TimelineRow row{course.name, {}};
    for (std::size_t place = 0; place < course.items.size(); ++place) {
        const diary::ContextItem& item = *course.items[place];
        row.bars.push_back(barOf(item.from, course.endOf(place), MedicineCourse::doseOf(item), span, source));
    }
    return row;
}

// The end of one dose and the beginning of the next, on the day after, are one change.
void addChanges(std::vector<diary::Date>& changes, const TimelineRow& row, const diary::DateSpan& span,
                const GpSource& source)
{
    for (const TimelineBar& bar : row.bars) {
        if (isWithin(bar.from, span)) changes.push_back(*bar.from);
        const bool isTakenOn = std::ranges::any_of(
            row.bars, [&](const TimelineBar& next) { return bar.to && next.from == *bar.to + days(1); });
        const bool ends = bar.to && isWithin(*bar.to + days(1), span) && *bar.to < source.now.date();
        if (ends && !isTakenOn) changes.push_back(*bar.to + days(1));
    }
}

void addPlans(std::vector<TimelineRow>& rows, const diary::DateSpan& span, const GpSource& source)
{
    for (const diary::Plan& plan : source.diary.plans) {
        if (plan.stamps.binned || plan.from > span.to || (plan.to && *plan.to < span.from)) continue;
        const auto* stretch = std::get_if<diary::Stretch>(&plan.stretch);
        const std::string label = stretch ? source.labels.of(*stretch) : source.words.of("item.own_exercise");
        rows.push_back({source.words.of("item.marker_plan", {{"label", label}}),
                        {barOf(plan.from, plan.to, {}, span, source)}});
    }
}

void addTrialRows(std::vector<TimelineRow>& rows, const diary::DateSpan& span, const GpSource& source)
{
    for (const diary::Trial& trial : source.diary.trials) {
        if (trial.stamps.binned) continue;
        TimelineRow row{trial.name, {}};
        for (const diary::TrialBlock& block : trial.blocks)
            if (block.with && block.from <= span.to && block.to >= span.from)
                row.bars.push_back(barOf(block.from, block.to, {}, span, source));
        if (!row.bars.empty()) rows.push_back(row);
    }
}

bool isChanged(const TimelineRow& row)
{
    return std::ranges::any_of(row.bars, [](const TimelineBar& bar) { return bar.isChanged; });
}

bool isChangedHere(const diary::ContextItem& item, const GpSource& source)
{
    return isWithin(item.from, source.charted()) ||
           (hasEnded(item, source) && isWithin(item.to, source.charted()));
}

ItemLine lineOf(const std::string& name, const std::string& when, bool isChanged, const GpSource& source)
{
    if (isChanged) return {name, when};
    return {source.words.of("list.comma", {{"front", name}, {"next", when}}), {}};
}

// "Atorvastatin 40 mg (statin)" - "increased from 20 mg on 30 September 2026".
ItemLine lineOf(const MedicineCourse& course, std::size_t place, const GpSource& source)
{
    const ReportWords& words = source.words;
    const diary::ContextItem& item = *course.items[place];
    std::string when = sayWhen(item, words);
    const std::string before =
        course.isChangeOfDose(place) ? MedicineCourse::doseOf(*course.items[place - 1]) : std::string();
    if (!before.empty()) {
        when = words.of("item.from_" + std::string(diary::code(*item.change)),
                        {{"dose", before}, {"date", words.date(*item.from)}});
        if (item.to) when = words.of("item.until", {{"start", when}, {"date", words.date(*item.to)}});
    }
    return lineOf(course.fullName(place, source), when, isChangedHere(item, source), source);
}

ItemLine lineOf(const diary::ContextItem& item, const GpSource& source)
{
    const ReportWords& words = source.words;
    std::string name = source.clinical().of(item.code);
    if (diary::usualSign(item.code)) name = words.of("item.usual", {{"sign", name}});
    if (item.side)
        name = words.of("list.comma",
                        {{"front", name}, {"next", words.of("leg." + std::string(diary::code(*item.side)))}});
    if (!item.name.empty()) name = words.of("item.named", {{"label", name}, {"name", item.name}});
    return lineOf(name, sayWhen(item, words), isChangedHere(item, source), source);
}

// "Not taken", "Said no to": what was asked and is not there, each once.
void addAbsent(std::vector<LabelledText>& lines, bool ofMedicines, const std::string& key,
               const GpSource& source)
{
    std::vector<std::string> names;
    std::set<diary::ContextCode> told;
    for (const diary::ContextItem& item : source.diary.context) {
        const bool isMedicine = diary::kindOf(item.code) == diary::ContextKind::Medicine;
        const bool isOfList =
            isMedicine == ofMedicines && diary::kindOf(item.code) != diary::ContextKind::Usual;
        if (item.stamps.binned || item.present || !isOfList || !told.insert(item.code).second) continue;
        names.push_back(inSentence(source.clinical().of(item.code)));
    }
    if (!names.empty()) lines.push_back({source.words.of(key), source.words.list(names)});
}

bool isInBox(const GpPage& page, const diary::ContextItem& item, const GpSource& source)
{
    const std::string label = source.clinical().of(item.code);
    const std::string named = source.words.of("item.named", {{"label", label}, {"name", item.name}});
    for (const auto* facts : {&page.box.pressing, &page.box.others})
        for (const SignFact& fact : *facts)
            if (fact.label == label || fact.label == named) return true;
    return false;
}

bool isListed(const GpPage& page, const diary::ContextItem& item, const GpSource& source)
{
    if (item.stamps.binned || !item.present || !touches(source.charted(), item)) return false;
    switch (diary::kindOf(item.code)) {
        case diary::ContextKind::Medicine: return false;
        case diary::ContextKind::Exposure:
        case diary::ContextKind::Pregnancy:
        case diary::ContextKind::Protection: return !isInBox(page, item, source);
        case diary::ContextKind::Condition:
        case diary::ContextKind::Usual: break;
    }
    return true;
}

}  // namespace

void addStrip(GpPage& page, const GpSource& source)
{
    NightStrip& strip = page.strip;
    strip.span = stripSpan(source.span());
    const auto first = firstDayOf(source.diary);
    if (first && *first <= strip.span.to)
        strip.nights =
            nightRows(source.diary, {std::max(*first, strip.span.from), strip.span.to}, source.now);
    if (!source.choices.leftOut.contains(ReportSection::Medicines)) {
        for (const MedicineCourse& course : coursesWithin(strip.span, source)) {
            strip.rows.push_back(rowOf(course, strip.span, source));
            addChanges(strip.changes, strip.rows.back(), strip.span, source);
        }
    }
    addPlans(strip.rows, strip.span, source);
    if (!source.choices.leftOut.contains(ReportSection::Trials)) addTrialRows(strip.rows, strip.span, source);
    std::ranges::stable_sort(strip.rows, std::greater(), &isChanged);
    std::ranges::sort(strip.changes);
    strip.changes.erase(std::unique(strip.changes.begin(), strip.changes.end()), strip.changes.end());
}

void addItemLines(GpPage& page, const GpSource& source)
{
    // A dose that another one followed is told by that one.
    for (const MedicineCourse& course : coursesWithin(source.charted(), source))
        for (std::size_t place = 0; place < course.items.size(); ++place)
            if (!course.isChangeOfDose(place + 1)) page.medicines.push_back(lineOf(course, place, source));
    std::ranges::stable_sort(page.medicines, {}, [](const ItemLine& line) { return line.changed.empty(); });
    for (const diary::ContextItem& item : source.diary.context)
        if (isListed(page, item, source)) page.conditions.push_back(lineOf(item, source));
    addAbsent(page.medicinesBelow, true, "item.not_taken", source);
    addAbsent(page.conditionsBelow, false, "item.said_no", source);
}

}  // namespace cramp::report::summary
