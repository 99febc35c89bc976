// SPDX-License-Identifier: MIT
#include "report/summary/gp_courses.h"

#include <algorithm>

namespace cramp::report::summary
{

namespace
{

std::string trimmed(std::string text)
{
    const auto first = text.find_first_not_of(" ,;:");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" ,;:") - first + 1);
}

// Where the dose begins: a number at the beginning of a word, so that "Vitamin D3" is a name.
std::size_t doseBegin(const std::string& name)
{
    for (std::size_t place = 0; place < name.size(); ++place) {
        const bool isDigit = name[place] >= '0' && name[place] <= '9';
        if (isDigit && (place == 0 || name[place - 1] == ' ')) return place;
    }
    return name.size();
}

std::string drugOf(const diary::ContextItem& item)
{
    return trimmed(item.name.substr(0, doseBegin(item.name)));
}

std::string lowered(std::string text)
{
    for (char& character : text)
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return text;
}

bool isSame(const diary::ContextItem& one, const diary::ContextItem& other)
{
    return one.code == other.code && lowered(drugOf(one)) == lowered(drugOf(other));
}

// The person's own word, beginning as a line does.
std::string nameOf(const diary::ContextItem& item, const GpSource& source)
{
    std::string drug = drugOf(item);
    const std::string kind = source.clinical().of(item.code);
    if (drug.empty()) return kind;
    if (drug[0] >= 'a' && drug[0] <= 'z') drug[0] = static_cast<char>(drug[0] - 'a' + 'A');
    return drug;
}

}  // namespace

std::string MedicineCourse::doseOf(const diary::ContextItem& item)
{
    return trimmed(item.name.substr(doseBegin(item.name)));
}

bool MedicineCourse::isChangeOfDose(std::size_t place) const
{
    if (place == 0 || place >= items.size()) return false;
    const diary::ContextItem& item = *items[place];
    return item.from && item.change && *item.change != diary::ContextChange::Started;
}

std::optional<diary::Date> MedicineCourse::endOf(std::size_t place) const
{
    const diary::ContextItem& item = *items[place];
    if (item.to || !isChangeOfDose(place + 1)) return item.to;
    return *items[place + 1]->from - std::chrono::days(1);
}

std::string MedicineCourse::fullName(std::size_t place, const GpSource& source) const
{
    const diary::ContextItem& item = *items[place];
    const std::string dose = doseOf(item);
    std::string full = dose.empty() ? name : name + ' ' + dose;
    const std::string kind = lowered(source.clinical().of(item.code));
    const bool isSaid = item.code == diary::ContextCode::OtherMedicine && !item.name.empty();
    if (isSaid || lowered(full).find(kind) != std::string::npos) return full;
    return full + " (" + inSentence(source.clinical().of(item.code)) + ")";
}

std::vector<MedicineCourse> coursesWithin(const diary::DateSpan& span, const GpSource& source)
{
    std::vector<MedicineCourse> courses;
    for (const diary::ContextItem& item : source.diary.context) {
        const bool isTaken =
            !item.stamps.binned && item.present && diary::kindOf(item.code) == diary::ContextKind::Medicine;
        if (!isTaken || !touches(span, item)) continue;
        const auto course = std::ranges::find_if(
            courses, [&](const MedicineCourse& each) { return isSame(*each.items.front(), item); });
        if (course == courses.end())
            courses.push_back({nameOf(item, source), {&item}});
        else
            course->items.push_back(&item);
    }
    for (MedicineCourse& course : courses)
        std::ranges::stable_sort(course.items, {}, [](const diary::ContextItem* item) { return item->from; });
    return courses;
}

}  // namespace cramp::report::summary
