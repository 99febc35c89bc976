// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::diary
{

// The short written forms of the parts of a record: as the command line takes them, as CSV cells and the
// store hold lists of them (joined by ';'), and as the evidence of triage names them.
//
//   site      calf   calf:left   calf:left/upper_outer      (the region after '/')
//   symptom   numbness   numbness:left   weakness:left!sudden   no-swelling   (no-: asked and absent)
//             numbness:both!worsening~longer   swelling~recent                   (the onset after '~')
//   relief    stretch   stretch:eased   stretch:not-eased
//   trigger   exercise
//
// Parsing gives none for what is not such a form or holds an unknown code; what parts say together (a side on
// a body symptom) is left to validate().
std::string codedText(const SiteEntry& entry);
std::string codedText(const SymptomEntry& entry);
std::string codedText(const ReliefEntry& entry);
std::string codedText(Trigger trigger);

std::optional<SiteEntry> parseSite(std::string_view text);
std::optional<SymptomEntry> parseSymptom(std::string_view text);
std::optional<ReliefEntry> parseRelief(std::string_view text);
std::optional<Trigger> parseTrigger(std::string_view text);

template <typename Entry>
std::string codedList(const std::vector<Entry>& entries)
{
    std::string result;
    for (const Entry& entry : entries) {
        if (!result.empty()) result += ';';
        result += codedText(entry);
    }
    return result;
}

// The parts of a text between ';'; none at all for an empty text.
std::vector<std::string_view> splitList(std::string_view text);

// None when one of the parts cannot be parsed.
template <typename Entry>
std::optional<std::vector<Entry>> parseList(std::string_view text,
                                            std::optional<Entry> (*parse)(std::string_view))
{
    std::vector<Entry> entries;
    for (const std::string_view part : splitList(text)) {
        auto entry = parse(part);
        if (!entry) return std::nullopt;
        entries.push_back(std::move(*entry));
    }
    return entries;
}

}  // namespace cramp::diary
