// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<Night>::write(RowWriter& row, const Night& night)
{
    row.day(night.night);
    row.moment(night.stamps.updated);
    row.moment(night.stamps.binned);
}

Night Codec<Night>::read(RowReader& row)
{
    Night night;
    night.night = row.day();
    night.stamps.updated = row.maybeMoment();
    night.stamps.binned = row.maybeMoment();
    return night;
}

}  // namespace cramp
