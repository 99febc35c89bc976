// SPDX-License-Identifier: MIT
#include "cli/program_content.h"

#include "guide/content.h"
#include "triage/safety_pages.h"

namespace cramp
{

namespace
{

template <typename Loaded>
Loaded load(Loaded (*loader)(std::string_view, std::string_view), const std::string& path)
{
    return loader(bundledGuideContent().readOrFail(path), path);
}

}  // namespace

RuleSet programRules()
{
    return load(&loadRules, "en/rules.json");
}

Labels programLabels()
{
    return load(&Labels::load, "en/labels.json");
}

ReportWords programReportWords()
{
    return load(&ReportWords::load, "en/report.json");
}

Guide programGuide()
{
    const Content content = bundledGuideContent();
    Guide guide = loadGuide(content);
    addSafetyPages(guide, content, programRules(), programLabels());
    return guide;
}

std::string programName()
{
    return "crampdiary " CRAMP_VERSION;
}

}  // namespace cramp
