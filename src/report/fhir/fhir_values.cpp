// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_values.h"

#include "report/html/markup.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cramp::report::fhir
{

namespace
{

// Characters that FHIR's pattern for strings takes for white space and refuses, in UTF-8: no-break space,
// Ogham space, the typographic spaces, line and paragraph separator, narrow no-break space, mathematical
// space, ideographic space, byte order mark; and two that are none (U+FFFE, U+FFFF).
constexpr std::array<std::string_view, 23> refused = {
    "\xc2\xa0",     "\xe1\x9a\x80", "\xe2\x80\x80", "\xe2\x80\x81", "\xe2\x80\x82", "\xe2\x80\x83",
    "\xe2\x80\x84", "\xe2\x80\x85", "\xe2\x80\x86", "\xe2\x80\x87", "\xe2\x80\x88", "\xe2\x80\x89",
    "\xe2\x80\x8a", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xe2\x80\xaf", "\xe2\x81\x9f", "\xe3\x80\x80",
    "\xef\xbb\xbf", "\xef\xbf\xbe", "\xef\xbf\xbf", "\x0b",         "\x0c"};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isYearOfFhir(diary::Date date)
{
    const int year = static_cast<int>(diary::calendarDay(date).year());
    return year >= 1 && year <= 9999;
}

// A narrative is of HTML 4, which has no automatic direction, and it has no classes of ours. No text can hold
// these: its quotation marks are escaped.
std::string asNarrative(std::string_view markup)
{
    std::string text(markup);
    for (const std::string_view attribute : {" class=\"typed\"", " dir=\"auto\""})
        for (auto at = text.find(attribute); at != std::string::npos; at = text.find(attribute, at))
            text.erase(at, attribute.size());
    return text;
}

}  // namespace

std::optional<std::string> fhirText(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const auto found = std::ranges::find_if(refused, [&](auto start) { return text.starts_with(start); });
        if (found == refused.end())
            result += text.front();
        else
            result += ' ';
        text.remove_prefix(found == refused.end() ? 1 : found->size());
    }
    if (isBlank(result)) return std::nullopt;
    return result;
}

std::optional<std::string> fhirDate(diary::Date date)
{
    if (!isYearOfFhir(date)) return std::nullopt;
    return diary::formatDate(date);
}

std::optional<std::string> fhirMonth(diary::Date date)
{
    if (!isYearOfFhir(date)) return std::nullopt;
    return diary::formatDate(date).substr(0, 7);
}

std::optional<std::string> fhirDate(const diary::PartialDate& date)
{
    if (static_cast<int>(date.year()) < 1) return std::nullopt;
    return date.text();
}

std::optional<std::string> fhirTime(const diary::Moment& moment)
{
    if (!isYearOfFhir(moment.date())) return std::nullopt;
    return diary::formatMoment(moment);
}

FhirJson fhirPeriod(const std::optional<std::string>& start, const std::optional<std::string>& end)
{
    FhirJson period;
    if (start) period["start"] = *start;
    if (end) period["end"] = *end;
    return period;
}

void addEffective(FhirJson& resource, const std::optional<std::string>& start,
                  const std::optional<std::string>& end)
{
    if (start && start == end) {
        resource["effectiveDateTime"] = *start;
        return;
    }
    const FhirJson period = fhirPeriod(start, end);
    if (!period.is_null()) resource["effectivePeriod"] = period;
}

diary::Uuid fhirId(const diary::Uuid& diary, std::string_view role)
{
    boost::uuids::uuid space;
    std::ranges::copy(diary.bytes(), space.begin());
    const auto name = boost::uuids::name_generator_sha1(space)(role.data(), role.size());
    diary::Uuid::Bytes bytes{};
    std::ranges::copy(name, bytes.begin());
    return diary::Uuid(bytes);
}

FhirJson fhirReference(const diary::Uuid& id)
{
    return {{"reference", "urn:uuid:" + id.text()}};
}

FhirJson fhirConcept(FhirJson coding, std::string_view text)
{
    FhirJson result = FhirJson::object();
    if (coding.is_array())
        result["coding"] = std::move(coding);
    else if (!coding.is_null())
        result["coding"] = FhirJson::array({std::move(coding)});
    if (const auto words = fhirText(text)) result["text"] = *words;
    return result;
}

FhirJson fhirComponent(FhirJson concept_, std::string_view key, FhirJson value)
{
    FhirJson result = {{"code", std::move(concept_)}};
    result[std::string(key)] = std::move(value);
    return result;
}

void addNarrative(FhirJson& resource, std::string_view text)
{
    addMarkup(resource, html::escaped(text));
}

void addMarkup(FhirJson& resource, std::string_view markup)
{
    resource["text"] = {{"status", "generated"},
                        {"div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" +
                                    fhirText(asNarrative(markup)).value_or("-") + "</div>"}};
}

}  // namespace cramp::report::fhir
