// SPDX-License-Identifier: MIT
#include "report/support/report_texts.h"

#include "platform/whole_file.h"

#include <filesystem>

namespace cramp::test
{

namespace
{

std::string content(const char* name)
{
    return readWholeFile(std::filesystem::path(CRAMP_SOURCE) / "content/en" / name);
}

}  // namespace

ReportTexts reportTexts()
{
    static const Labels labels = Labels::load(content("labels.json"), "en/labels.json");
    static const ReportWords words = ReportWords::load(content("report.json"), "en/report.json");
    return {labels, words};
}

}  // namespace cramp::test
