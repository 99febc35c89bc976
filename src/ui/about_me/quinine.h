// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"

#include <QString>
#include <QStringList>

namespace cramp::ui::about_me
{

// Quinine is a medicine, and stands in tonic water. They are entries of their own, as the check goes by other
// rules for each.

// An entry of quinine that does not say which of the two is meant, such as one of the first version: it
// counts as the medicine, which is the safe side, until somebody says.
bool isQuinineUnclear(const diary::ContextItem& item);
// The entry as somebody said; the question is not asked again.
diary::ContextItem quinineTold(diary::ContextItem item, bool isMedicine);

QString quinineQuestion();
// The medicine; tonic water.
QStringList quinineAnswers();

}  // namespace cramp::ui::about_me
