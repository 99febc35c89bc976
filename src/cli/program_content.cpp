// SPDX-License-Identifier: MIT
#include "cli/program_content.h"

#include "guide/content.h"
#include "triage/safety_pages.h"

namespace cramp::cli
{

namespace
{

template <typename Loaded>
Loaded load(Loaded (*loader)(std::string_view, std::string_view), const std::string& path)
{
    return loader(guide::bundledGuideContent().readOrFail(path), path);
}

}  // namespace

triage::RuleSet programRules()
{
    return load(&triage::loadRules, "en/rules.json");
}

guide::Labels programLabels()
{
    return load(&guide::Labels::load, "en/labels.json");
}

report::summary::ReportWords programReportWords()
{
    return load(&report::summary::ReportWords::load, "en/report.json");
}

triage::CheckWords programCheckWords()
{
    return load(&triage::CheckWords::load, "en/check.json");
}

guide::Guide programGuide()
{
    const guide::Content content = guide::bundledGuideContent();
    guide::Guide guide = guide::loadGuide(content);
    triage::addSafetyPages(guide, content, programRules(), programLabels());
    return guide;
}

std::string exchangeSchema()
{
    return std::string(guide::bundledGuideContent().readOrFail("diary.schema.json"));
}

std::string programName()
{
    return "crampdiary " CRAMP_VERSION;
}

}  // namespace cramp::cli
