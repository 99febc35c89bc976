// SPDX-License-Identifier: MIT
#include "paper/support/paper_parts.h"

#include "platform/whole_file.h"

namespace cramp::test
{

namespace
{

std::string shipped(const std::string& path)
{
    return platform::readWholeFile(std::string(CRAMP_SOURCE "/") + path);
}

}  // namespace

const report::summary::ReportWords& reportWords()
{
    static const report::summary::ReportWords words =
        report::summary::ReportWords::load(shipped("content/en/report.json"), "report.json");
    return words;
}

const paper::charts::BodyMap& bodyMap()
{
    static const paper::charts::BodyMap map =
        paper::charts::BodyMap::parse(QByteArray::fromStdString(shipped("resources/body_map.svg")));
    return map;
}

const guide::Guide& guide()
{
    static const guide::Guide loaded = guide::loadGuide(guide::folderContent(CRAMP_SOURCE "/content"));
    return loaded;
}

}  // namespace cramp::test
