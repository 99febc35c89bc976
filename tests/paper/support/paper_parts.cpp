// SPDX-License-Identifier: MIT
#include "paper/support/paper_parts.h"

#include "platform/whole_file.h"

namespace cramp::test
{

namespace
{

std::string shipped(const std::string& path)
{
    return readWholeFile(std::string(CRAMP_SOURCE "/") + path);
}

}  // namespace

const ReportWords& reportWords()
{
    static const ReportWords words = ReportWords::load(shipped("content/en/report.json"), "report.json");
    return words;
}

const BodyMap& bodyMap()
{
    static const BodyMap map = BodyMap::parse(QByteArray::fromStdString(shipped("resources/body_map.svg")));
    return map;
}

const Guide& guide()
{
    static const Guide loaded = loadGuide(folderContent(CRAMP_SOURCE "/content"));
    return loaded;
}

}  // namespace cramp::test
