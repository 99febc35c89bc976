// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::StretchSession>::write(RowWriter& row, const diary::StretchSession& session)
{
    row.id(session.id);
    row.when(session.at);
    row.coded(diary::formatStretchReference(session.stretch));
    row.integer(session.seconds);
    row.flag(session.completed);
    row.maybeCode(session.side);
    row.stamps(session.stamps);
}

diary::StretchSession Codec<diary::StretchSession>::read(RowReader& row)
{
    diary::StretchSession session;
    session.id = row.id();
    session.at = row.when();
    session.stretch = row.required(diary::parseStretchReference(row.view()));
    session.seconds = row.maybeInteger();
    session.completed = row.maybeFlag();
    session.side = row.maybe<diary::Side>(diary::fromCode<diary::Side>);
    session.stamps = row.stamps();
    return session;
}

}  // namespace cramp::store
