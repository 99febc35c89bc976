// SPDX-License-Identifier: MIT
#include "cli/export_format.h"

#include <algorithm>
#include <array>
#include <string>

namespace cramp::cli
{

namespace
{

struct NamedFormat {
    ExportFormat format;
    std::string_view code;
    std::string_view ending;
};
// .fhir.json before .json, with which it ends too; so .nights.csv.
constexpr std::array formats = {NamedFormat{ExportFormat::Fhir, "fhir", ".fhir.json"},
                                NamedFormat{ExportFormat::Json, "json", ".json"},
                                NamedFormat{ExportFormat::NightsCsv, "nights-csv", ".nights.csv"},
                                NamedFormat{ExportFormat::Csv, "csv", ".csv"},
                                NamedFormat{ExportFormat::Pdf, "pdf", ".pdf"},
                                NamedFormat{ExportFormat::Html, "html", ".html"},
                                NamedFormat{ExportFormat::Text, "text", ".txt"}};

std::string inSmallLetters(std::string_view text)
{
    std::string result(text);
    for (char& character : result)
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return result;
}

}  // namespace

std::optional<ExportFormat> exportFormatFromCode(std::string_view code)
{
    const auto found = std::ranges::find(formats, code, &NamedFormat::code);
    if (found == formats.end()) return std::nullopt;
    return found->format;
}

std::optional<ExportFormat> exportFormatOfName(std::string_view name)
{
    const std::string small = inSmallLetters(name);
    const auto found = std::ranges::find_if(
        formats, [&small](const NamedFormat& format) { return small.ends_with(format.ending); });
    if (found == formats.end()) return std::nullopt;
    return found->format;
}

bool isReport(ExportFormat format)
{
    switch (format) {
        case ExportFormat::Pdf:
        case ExportFormat::Text:
        case ExportFormat::Html: return true;
        case ExportFormat::Csv:
        case ExportFormat::NightsCsv:
        case ExportFormat::Json:
        case ExportFormat::Fhir: break;
    }
    return false;
}

}  // namespace cramp::cli
