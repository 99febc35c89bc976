// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "exchange/object_reader.h"

namespace cramp
{

// One record each, from an object of the exchange format. A slip in any field leaves the record incomplete
// and is said; what fields say together is left to validate().
Episode readEpisode(ObjectReader& object);
CheckIn readCheckIn(ObjectReader& object);
Night readNight(ObjectReader& object);
ContextItem readContextItem(ObjectReader& object);
StretchSession readStretchSession(ObjectReader& object);
Answer readAnswer(ObjectReader& object);
Visit readVisit(ObjectReader& object);
Exercise readExercise(ObjectReader& object);
Plan readPlan(ObjectReader& object);
Trial readTrial(ObjectReader& object);

Person readPerson(ObjectReader& object);
SleepSchedule readSettings(ObjectReader& object);

}  // namespace cramp
