// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<CheckIn>::write(RowWriter& row, const CheckIn& checkIn)
{
    row.id(checkIn.id);
    row.when(checkIn.at);
    row.coded(codedList(checkIn.symptoms));
    row.bounded(checkIn.sleepDisturbance);
    row.flag(checkIn.functionAffected);
    row.text(checkIn.note);
    row.stamps(checkIn.stamps);
}

CheckIn Codec<CheckIn>::read(RowReader& row)
{
    CheckIn checkIn;
    checkIn.id = row.id();
    checkIn.at = row.when();
    checkIn.symptoms = row.list<SymptomEntry>(parseSymptom);
    checkIn.sleepDisturbance = row.bounded<SleepDisturbance>();
    checkIn.functionAffected = row.maybeFlag();
    checkIn.note = row.text();
    checkIn.stamps = row.stamps();
    return checkIn;
}

}  // namespace cramp
