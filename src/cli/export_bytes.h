// SPDX-License-Identifier: MIT
#pragma once

#include "cli/export_format.h"
#include "cli/word_reader.h"
#include "report/summary/summary.h"

#include <string>

namespace cramp::cli
{

// What to export: for programs (JSON, CSV, FHIR) all of the diary or the part between two days; for people
// (PDF, HTML, text) always a period.
struct ExportChoice {
    ExportFormat format{};
    OpenSpan part;
    diary::DateSpan period;      // for the formats that are reports
    bool withBin = false;        // JSON alone
    bool withNhsNumber = false;  // PDF, HTML, text and FHIR; JSON is the whole diary, CSV bears no person
    bool withNotes = false;      // likewise; JSON and CSV always bear the notes
};

// The bytes of the file. Throws Failure.
std::string exportBytes(const CommandContext& context, const store::DiaryStore& store,
                        const ExportChoice& choice);

}  // namespace cramp::cli
