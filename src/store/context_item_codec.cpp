// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<ContextItem>::write(RowWriter& row, const ContextItem& item)
{
    row.id(item.id);
    row.day(item.from);
    row.code(code(item.fromPrecision));
    row.day(item.to);
    row.code(code(item.code));
    row.flag(item.present);
    row.text(item.name);
    row.maybeCode(item.change);
    row.text(item.note);
    row.stamps(item.stamps);
}

ContextItem Codec<ContextItem>::read(RowReader& row)
{
    ContextItem item;
    item.id = row.id();
    item.from = row.maybeDay();
    item.fromPrecision = row.code<Precision>();
    item.to = row.maybeDay();
    item.code = row.code<ContextCode>();
    item.present = row.flag();
    item.name = row.text();
    item.change = row.maybe<ContextChange>(contextChangeFromCode);
    item.note = row.text();
    item.stamps = row.stamps();
    return item;
}

}  // namespace cramp
