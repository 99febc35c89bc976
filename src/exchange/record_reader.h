// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"
#include "exchange/object_reader.h"

namespace cramp::exchange
{

// One record each, from an object of the exchange format. A slip in any field leaves the record incomplete
// and is said; what fields say together is left to validate().
diary::Episode readEpisode(ObjectReader& object);
diary::CheckIn readCheckIn(ObjectReader& object);
diary::Night readNight(ObjectReader& object);
diary::ContextItem readContextItem(ObjectReader& object);
diary::StretchSession readStretchSession(ObjectReader& object);
diary::Answer readAnswer(ObjectReader& object);
diary::Visit readVisit(ObjectReader& object);
diary::Exercise readExercise(ObjectReader& object);
diary::Plan readPlan(ObjectReader& object);
diary::Trial readTrial(ObjectReader& object);

diary::Person readPerson(ObjectReader& object);
diary::SleepSchedule readSettings(ObjectReader& object);

}  // namespace cramp::exchange
