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
    return platform::readWholeFile(std::filesystem::path(CRAMP_SOURCE) / "content/en" / name);
}

}  // namespace

report::summary::ReportTexts reportTexts()
{
    static const guide::Labels labels = guide::Labels::load(content("labels.json"), "en/labels.json");
    static const report::summary::ReportWords words =
        report::summary::ReportWords::load(content("report.json"), "en/report.json");
    return {labels, words};
}

}  // namespace cramp::test
