// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::Visit>::write(RowWriter& row, const diary::Visit& visit)
{
    row.id(visit.id);
    row.day(visit.on);
    row.text(visit.with);
    row.text(visit.questions);
    row.text(visit.note);
    row.stamps(visit.stamps);
}

diary::Visit Codec<diary::Visit>::read(RowReader& row)
{
    diary::Visit visit;
    visit.id = row.id();
    visit.on = row.maybeDay();
    visit.with = row.text();
    visit.questions = row.text();
    visit.note = row.text();
    visit.stamps = row.stamps();
    return visit;
}

}  // namespace cramp::store
