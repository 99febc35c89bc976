// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "paper/charts/body_map.h"
#include "report/summary/report_words.h"

namespace cramp::test
{

// What the project ships, read once.
const report::summary::ReportWords& reportWords();
const paper::charts::BodyMap& bodyMap();
const guide::Guide& guide();

}  // namespace cramp::test
