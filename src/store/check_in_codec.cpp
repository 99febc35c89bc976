// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::CheckIn>::write(RowWriter& row, const diary::CheckIn& checkIn)
{
    row.id(checkIn.id);
    row.when(checkIn.at);
    row.coded(diary::codedList(checkIn.symptoms));
    row.bounded(checkIn.sleepDisturbance);
    row.flag(checkIn.functionAffected);
    row.text(checkIn.note);
    row.stamps(checkIn.stamps);
}

diary::CheckIn Codec<diary::CheckIn>::read(RowReader& row)
{
    diary::CheckIn checkIn;
    checkIn.id = row.id();
    checkIn.at = row.when();
    checkIn.symptoms = row.list<diary::SymptomEntry>(diary::parseSymptom);
    checkIn.sleepDisturbance = row.bounded<diary::SleepDisturbance>();
    checkIn.functionAffected = row.maybeFlag();
    checkIn.note = row.text();
    checkIn.stamps = row.stamps();
    return checkIn;
}

}  // namespace cramp::store
