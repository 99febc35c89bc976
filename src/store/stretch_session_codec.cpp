// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<StretchSession>::write(RowWriter& row, const StretchSession& session)
{
    row.id(session.id);
    row.when(session.at);
    row.coded(formatStretchReference(session.stretch));
    row.integer(session.seconds);
    row.flag(session.completed);
    row.maybeCode(session.side);
    row.stamps(session.stamps);
}

StretchSession Codec<StretchSession>::read(RowReader& row)
{
    StretchSession session;
    session.id = row.id();
    session.at = row.when();
    session.stretch = row.required(parseStretchReference(row.view()));
    session.seconds = row.maybeInteger();
    session.completed = row.maybeFlag();
    session.side = row.maybe<Side>(fromCode<Side>);
    session.stamps = row.stamps();
    return session;
}

}  // namespace cramp
