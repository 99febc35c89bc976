// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::Episode>::write(RowWriter& row, const diary::Episode& episode)
{
    row.id(episode.id);
    row.when(episode.start);
    row.code(diary::code(episode.startPrecision));
    row.bounded(episode.duration);
    row.code(diary::code(episode.durationPrecision));
    row.coded(diary::codedList(episode.sites));
    row.maybeCode(episode.statedPeriod);
    row.flag(episode.woke);
    row.bounded(episode.pain);
    row.bounded(episode.soreness);
    row.coded(diary::codedList(episode.symptoms));
    row.coded(diary::codedList(episode.relief));
    row.coded(diary::codedList(episode.triggers));
    row.text(episode.note);
    row.code(diary::code(episode.status));
    row.stamps(episode.stamps);
}

diary::Episode Codec<diary::Episode>::read(RowReader& row)
{
    diary::Episode episode;
    episode.id = row.id();
    episode.start = row.when();
    episode.startPrecision = row.code<diary::Precision>();
    episode.duration = row.bounded<diary::DurationSeconds>();
    episode.durationPrecision = row.code<diary::Precision>();
    episode.sites = row.list<diary::SiteEntry>(diary::parseSite);
    episode.statedPeriod = row.maybe<diary::Period>(diary::fromCode<diary::Period>);
    episode.woke = row.maybeFlag();
    episode.pain = row.bounded<diary::Pain>();
    episode.soreness = row.bounded<diary::SorenessMinutes>();
    episode.symptoms = row.list<diary::SymptomEntry>(diary::parseSymptom);
    episode.relief = row.list<diary::ReliefEntry>(diary::parseRelief);
    episode.triggers = row.list<diary::Trigger>(diary::parseTrigger);
    episode.note = row.text();
    episode.status = row.code<diary::Status>();
    episode.stamps = row.stamps();
    return episode;
}

}  // namespace cramp::store
