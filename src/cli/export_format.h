// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace cramp::cli
{

enum class ExportFormat : std::uint8_t { Pdf, Csv, NightsCsv, Text, Json, Html, Fhir };

// "pdf", "csv", "nights-csv", "text", "json", "html", "fhir".
std::optional<ExportFormat> exportFormatFromCode(std::string_view code);
// By the ending of a file's name, in small or capital letters; .fhir.json is Fhir, .nights.csv is NightsCsv.
std::optional<ExportFormat> exportFormatOfName(std::string_view name);

// True for what people read: it covers a period, by default the last 28 days. The others are for programs and
// hold everything by default.
bool isReport(ExportFormat format);

}  // namespace cramp::cli
