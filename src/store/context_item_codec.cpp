// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::ContextItem>::write(RowWriter& row, const diary::ContextItem& item)
{
    row.id(item.id);
    row.day(item.from);
    row.code(diary::code(item.fromPrecision));
    row.day(item.to);
    row.code(diary::code(item.code));
    row.flag(item.present);
    row.text(item.name);
    row.maybeCode(item.change);
    row.text(item.note);
    row.stamps(item.stamps);
    row.maybeCode(item.side);
}

diary::ContextItem Codec<diary::ContextItem>::read(RowReader& row)
{
    diary::ContextItem item;
    item.id = row.id();
    item.from = row.maybeDay();
    item.fromPrecision = row.code<diary::Precision>();
    item.to = row.maybeDay();
    item.code = row.code<diary::ContextCode>();
    item.present = row.flag();
    item.name = row.text();
    item.change = row.maybe<diary::ContextChange>(diary::contextChangeFromCode);
    item.note = row.text();
    item.stamps = row.stamps();
    item.side = row.maybe<diary::Side>(diary::fromCode<diary::Side>);
    return item;
}

}  // namespace cramp::store
