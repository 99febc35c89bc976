// SPDX-License-Identifier: MIT
#include "diary/coded_text.h"

namespace cramp::diary
{

namespace
{

constexpr std::string_view absentPrefix = "no-";

// Cuts a text at the first separator and gives what stood behind it; none when there is no separator.
std::optional<std::string_view> cutAfter(std::string_view& text, char separator)
{
    const auto place = text.find(separator);
    if (place == std::string_view::npos) return std::nullopt;
    const auto tail = text.substr(place + 1);
    text = text.substr(0, place);
    return tail;
}

void appendSide(std::string& text, const std::optional<Side>& side)
{
    if (side) text.append(":").append(code(*side));
}

// Reads an optional part into its place; false when it is there and is not a code.
template <typename Enumeration>
bool readPart(std::optional<std::string_view> text, std::optional<Enumeration>& place)
{
    if (!text) return true;
    place = fromCode<Enumeration>(*text);
    return place.has_value();
}

}  // namespace

std::string codedText(const SiteEntry& entry)
{
    std::string text(code(entry.site));
    appendSide(text, entry.side);
    if (!entry.region.empty()) text.append("/").append(entry.region);
    return text;
}

std::string codedText(const SymptomEntry& entry)
{
    std::string text(entry.present ? "" : absentPrefix);
    text += code(entry.kind);
    appendSide(text, entry.side);
    if (entry.course) text.append("!").append(code(*entry.course));
    if (entry.onset) text.append("~").append(code(*entry.onset));
    return text;
}

std::string codedText(const ReliefEntry& entry)
{
    std::string text(code(entry.kind));
    if (entry.eased) text += *entry.eased ? ":eased" : ":not-eased";
    return text;
}

std::string codedText(Trigger trigger)
{
    return std::string(code(trigger));
}

std::optional<SiteEntry> parseSite(std::string_view text)
{
    const auto region = cutAfter(text, '/');
    const auto side = cutAfter(text, ':');
    const auto site = fromCode<Site>(text);
    SiteEntry entry;
    if (!site || !readPart(side, entry.side) || (region && region->empty())) return std::nullopt;
    entry.site = *site;
    if (region) entry.region = *region;
    return entry;
}

std::optional<SymptomEntry> parseSymptom(std::string_view text)
{
    SymptomEntry entry;
    entry.present = !text.starts_with(absentPrefix);
    if (!entry.present) text.remove_prefix(absentPrefix.size());
    const auto onset = cutAfter(text, '~');
    const auto course = cutAfter(text, '!');
    const auto side = cutAfter(text, ':');
    const auto kind = fromCode<Symptom>(text);
    if (!kind || !readPart(side, entry.side) || !readPart(course, entry.course) ||
        !readPart(onset, entry.onset))
        return std::nullopt;
    entry.kind = *kind;
    return entry;
}

std::optional<ReliefEntry> parseRelief(std::string_view text)
{
    const auto eased = cutAfter(text, ':');
    const auto kind = fromCode<Relief>(text);
    if (!kind) return std::nullopt;
    if (!eased) return ReliefEntry{*kind, std::nullopt};
    if (*eased == "eased") return ReliefEntry{*kind, true};
    if (*eased == "not-eased") return ReliefEntry{*kind, false};
    return std::nullopt;
}

std::optional<Trigger> parseTrigger(std::string_view text)
{
    return fromCode<Trigger>(text);
}

std::vector<std::string_view> splitList(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = text.find(';');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
        if (text.empty()) parts.push_back(text);
    }
    return parts;
}

}  // namespace cramp::diary
