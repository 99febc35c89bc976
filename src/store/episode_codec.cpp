// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<Episode>::write(RowWriter& row, const Episode& episode)
{
    row.id(episode.id);
    row.when(episode.start);
    row.code(code(episode.startPrecision));
    row.bounded(episode.duration);
    row.code(code(episode.durationPrecision));
    row.coded(codedList(episode.sites));
    row.maybeCode(episode.statedPeriod);
    row.flag(episode.woke);
    row.bounded(episode.pain);
    row.bounded(episode.soreness);
    row.coded(codedList(episode.symptoms));
    row.coded(codedList(episode.relief));
    row.coded(codedList(episode.triggers));
    row.text(episode.note);
    row.code(code(episode.status));
    row.stamps(episode.stamps);
}

Episode Codec<Episode>::read(RowReader& row)
{
    Episode episode;
    episode.id = row.id();
    episode.start = row.when();
    episode.startPrecision = row.code<Precision>();
    episode.duration = row.bounded<DurationSeconds>();
    episode.durationPrecision = row.code<Precision>();
    episode.sites = row.list<SiteEntry>(parseSite);
    episode.statedPeriod = row.maybe<Period>(fromCode<Period>);
    episode.woke = row.maybeFlag();
    episode.pain = row.bounded<Pain>();
    episode.soreness = row.bounded<SorenessMinutes>();
    episode.symptoms = row.list<SymptomEntry>(parseSymptom);
    episode.relief = row.list<ReliefEntry>(parseRelief);
    episode.triggers = row.list<Trigger>(parseTrigger);
    episode.note = row.text();
    episode.status = row.code<Status>();
    episode.stamps = row.stamps();
    return episode;
}

}  // namespace cramp
