// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<Visit>::write(RowWriter& row, const Visit& visit)
{
    row.id(visit.id);
    row.day(visit.on);
    row.text(visit.with);
    row.text(visit.questions);
    row.text(visit.note);
    row.stamps(visit.stamps);
}

Visit Codec<Visit>::read(RowReader& row)
{
    Visit visit;
    visit.id = row.id();
    visit.on = row.maybeDay();
    visit.with = row.text();
    visit.questions = row.text();
    visit.note = row.text();
    visit.stamps = row.stamps();
    return visit;
}

}  // namespace cramp
