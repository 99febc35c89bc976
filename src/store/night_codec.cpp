// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::Night>::write(RowWriter& row, const diary::Night& night)
{
    row.day(night.night);
    row.moment(night.stamps.updated);
    row.moment(night.stamps.binned);
}

diary::Night Codec<diary::Night>::read(RowReader& row)
{
    diary::Night night;
    night.night = row.day();
    night.stamps.updated = row.maybeMoment();
    night.stamps.binned = row.maybeMoment();
    return night;
}

}  // namespace cramp::store
