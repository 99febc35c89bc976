// SPDX-License-Identifier: MIT
#include "diary/vocabulary.h"

#include "diary/vocabulary_tables.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

// A table is in the order of its enumeration, so that a value is its own row number.
template <typename Enumeration>
constexpr bool isInOrder()
{
    std::size_t index = 0;
    for (const auto& row : rowsOf<Enumeration>)
        if (static_cast<std::size_t>(row.value) != index++) return false;
    return true;
}

template <typename Enumeration>
constexpr auto valuesOf = [] {
    static_assert(isInOrder<Enumeration>());
    std::array<Enumeration, rowsOf<Enumeration>.size()> values{};
    std::ranges::transform(rowsOf<Enumeration>, values.begin(), &Row<Enumeration>::value);
    return values;
}();

template <typename Enumeration>
std::string_view codeOf(Enumeration value)
{
    return rowsOf<Enumeration>.at(static_cast<std::size_t>(value)).code;
}

}  // namespace

std::string_view code(Period value)
{
    return codeOf(value);
}
std::string_view code(PeriodSource value)
{
    return codeOf(value);
}
std::string_view code(Precision value)
{
    return codeOf(value);
}
std::string_view code(Status value)
{
    return codeOf(value);
}
std::string_view code(Side value)
{
    return codeOf(value);
}
std::string_view code(Course value)
{
    return codeOf(value);
}
std::string_view code(Onset value)
{
    return codeOf(value);
}
std::string_view code(Site value)
{
    return codeOf(value);
}
std::string_view code(Relief value)
{
    return codeOf(value);
}
std::string_view code(Trigger value)
{
    return codeOf(value);
}
std::string_view code(Symptom value)
{
    return codeOf(value);
}
std::string_view code(ContextKind value)
{
    return codeOf(value);
}
std::string_view code(ContextCode value)
{
    return codeOf(value);
}
std::string_view code(Stretch value)
{
    return codeOf(value);
}

template <typename Enumeration>
std::span<const Enumeration> allValues()
{
    return valuesOf<Enumeration>;
}

template <typename Enumeration>
std::optional<Enumeration> fromCode(std::string_view code)
{
    const auto row = std::ranges::find(rowsOf<Enumeration>, code, &Row<Enumeration>::code);
    if (row == rowsOf<Enumeration>.end()) return std::nullopt;
    return row->value;
}

template std::span<const Period> allValues<Period>();
template std::span<const PeriodSource> allValues<PeriodSource>();
template std::span<const Precision> allValues<Precision>();
template std::span<const Status> allValues<Status>();
template std::span<const Side> allValues<Side>();
template std::span<const Course> allValues<Course>();
template std::span<const Onset> allValues<Onset>();
template std::span<const Site> allValues<Site>();
template std::span<const Relief> allValues<Relief>();
template std::span<const Trigger> allValues<Trigger>();
template std::span<const Symptom> allValues<Symptom>();
template std::span<const ContextKind> allValues<ContextKind>();
template std::span<const ContextCode> allValues<ContextCode>();
template std::span<const Stretch> allValues<Stretch>();

template std::optional<Period> fromCode<Period>(std::string_view);
template std::optional<PeriodSource> fromCode<PeriodSource>(std::string_view);
template std::optional<Precision> fromCode<Precision>(std::string_view);
template std::optional<Status> fromCode<Status>(std::string_view);
template std::optional<Side> fromCode<Side>(std::string_view);
template std::optional<Course> fromCode<Course>(std::string_view);
template std::optional<Onset> fromCode<Onset>(std::string_view);
template std::optional<Site> fromCode<Site>(std::string_view);
template std::optional<Relief> fromCode<Relief>(std::string_view);
template std::optional<Trigger> fromCode<Trigger>(std::string_view);
template std::optional<Symptom> fromCode<Symptom>(std::string_view);
template std::optional<ContextKind> fromCode<ContextKind>(std::string_view);
template std::optional<ContextCode> fromCode<ContextCode>(std::string_view);
template std::optional<Stretch> fromCode<Stretch>(std::string_view);

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
    if (code <= ContextCode::Trimethoprim) return ContextKind::Medicine;
    if (code <= ContextCode::QuinineRiskCondition) return ContextKind::Condition;
    if (code <= ContextCode::AfterBirth) return ContextKind::Pregnancy;
    if (code <= ContextCode::RecentInfection) return ContextKind::Exposure;
    if (code <= ContextCode::TetanusVaccinated) return ContextKind::Protection;
    return ContextKind::Usual;
}

std::optional<Symptom> usualSign(ContextCode code)
{
    if (kindOf(code) != ContextKind::Usual) return std::nullopt;
    return fromCode<Symptom>(codeOf(code));
}

std::optional<ContextCode> usualCode(Symptom symptom)
{
    return fromCode<ContextCode>(codeOf(symptom));
}

}  // namespace cramp::diary
