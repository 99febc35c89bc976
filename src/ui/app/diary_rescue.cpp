// SPDX-License-Identifier: MIT
#include "ui/app/diary_rescue.h"

#include "store/backups.h"
#include "ui/desktop/beside.h"
#include "ui/format/qt_convert.h"

#include <algorithm>
#include <numeric>

namespace cramp::ui::app
{

namespace
{

constexpr std::size_t maxLostDays = 10;

struct Counts {
    std::int64_t saved = 0;
    std::int64_t lost = 0;
};

// Of cramps, or of everything else.
Counts countsOf(const store::Salvage& salvage, bool isOfCramps)
{
    Counts counts;
    for (const store::SalvagedKind& kind : salvage.kinds) {
        if ((kind.kind == diary::RecordKind::Episode) != isOfCramps) continue;
        counts.saved += kind.saved;
        counts.lost += kind.lost;
    }
    return counts;
}

QString lostDays(const store::Salvage& salvage)
{
    QStringList days;
    for (std::size_t i = 0; i < std::min(salvage.lostDays.size(), maxLostDays); ++i)
        days << format::fullDate(salvage.lostDays[i], QLocale());
    if (days.isEmpty()) return {};
    const QString listed = days.join(QStringLiteral(", "));
    const int more = static_cast<int>(salvage.lostDays.size() - maxLostDays);
    if (salvage.lostDays.size() <= maxLostDays)
        return QLatin1Char(' ') + DiaryRescue::tr("Cramps are missing from: %1.").arg(listed);
    return QLatin1Char(' ') +
           DiaryRescue::tr("Cramps are missing from: %1 and %n more day(s).", nullptr, more).arg(listed);
}

}  // namespace

DiaryRescue::DiaryRescue(std::filesystem::path file, const diary::Moment& now,
                         std::function<void(store::DiaryStore::WhenMissing)> open)
    : m_file(std::move(file)),
      m_now(now),
      m_open(std::move(open)),
      m_window(new window::FailureWindow)
{
}

void DiaryRescue::offer(const platform::Failure& failure, bool isDamaged)
{
    const QString sentence = isDamaged
                                 ? format::toQt(failure.sentence())
                                 : tr("Your diary %1 is missing or empty, though there was one here before.")
                                       .arg(format::toQt(m_file.string()));
    m_window->show();
    attempt(
        sentence + QLatin1Char(' ') + tr("Looking for a backup…"),
        [file = m_file, today = m_now.date()] { return store::newestProvenBackup(file, today, 1); },
        [this, sentence, isDamaged](const std::optional<store::ProvenBackup>& backup) {
            offerWays(sentence, isDamaged, backup);
        });
}

void DiaryRescue::offerWays(const QString& sentence, bool isDamaged,
                            const std::optional<store::ProvenBackup>& backup)
{
    std::vector<host::MessageOffer> offers;
    QString said = sentence + QLatin1Char(' ');
    if (backup) {
        said += backupText(*backup);
        offers.push_back({tr("Restore this backup"), [this, file = backup->backup.file] { restore(file); }});
    } else {
        said += tr("There is no sound backup beside it.");
    }
    if (isDamaged) offers.push_back({tr("Save what can be read"), [this] { salvage(); }});
    if (!isDamaged)
        offers.push_back(
            {tr("Start a new diary"), [this] { open(store::DiaryStore::WhenMissing::MakeAnew); }});
    say(said + QLatin1Char(' ') + tr("Nothing that is there now will be lost, whichever you choose."),
        offers);
}

QString DiaryRescue::backupText(const store::ProvenBackup& backup) const
{
    const QString day = format::fullDate(store::dayOf(backup.backup), QLocale());
    return tr("The newest good backup is from %1 and has %n entry(s).", nullptr,
              static_cast<int>(backup.holds.records()))
        .arg(day);
}

void DiaryRescue::restore(const std::filesystem::path& backup)
{
    attempt(
        tr("Restoring…"),
        [backup, file = m_file, now = store::momentInName(m_now)] {
            return store::restoreBackup(backup, file, now).has_value();
        },
        [this](bool) { open(store::DiaryStore::WhenMissing::Fail); });
}

void DiaryRescue::salvage()
{
    attempt(
        tr("Reading your diary page by page…"),
        [file = m_file, now = store::momentInName(m_now)] { return store::salvageDiary(file, now); },
        [this](const store::Salvage& salvage) { showSalvage(salvage); });
}

void DiaryRescue::showSalvage(const store::Salvage& salvage)
{
    const Counts cramps = countsOf(salvage, true);
    const Counts others = countsOf(salvage, false);
    QString said = tr("Saved: %1 cramps and %2 other entries.").arg(cramps.saved).arg(others.saved);
    said += QLatin1Char(' ');
    said += cramps.lost + others.lost == 0
                ? tr("Nothing is known to be missing.")
                : tr("Could not be read: %1 cramps and %2 other entries.").arg(cramps.lost).arg(others.lost);
    said += lostDays(salvage);
    if (salvage.fromBackup > 0)
        said += QLatin1Char(' ') + tr("%n of these came from your newest backup.", nullptr,
                                      static_cast<int>(salvage.fromBackup));
    said += QLatin1Char(' ') + tr("The damaged file is kept as it is.");
    say(said, {{tr("Go on with what was saved"), [this, file = salvage.file] { restore(file); }}});
}

void DiaryRescue::open(store::DiaryStore::WhenMissing whenMissing)
{
    try {
        m_open(whenMissing);
        m_window->close();
    } catch (const platform::Failure& failure) {
        say(format::toQt(failure.sentence()));
    }
}

// Says what is being done, does it on another thread, and passes the result to then.
template <typename Work, typename Then>
void DiaryRescue::attempt(const QString& doing, Work work, Then then)
{
    say(doing);
    using Result = std::invoke_result_t<Work>;
    desktop::doBeside(*m_window, work, [this, then](QFuture<Result> result) {
        try {
            then(result.takeResult());
        } catch (const platform::Failure& failure) {
            say(format::toQt(failure.sentence()));
        }
    });
}

void DiaryRescue::say(const QString& sentence, const std::vector<host::MessageOffer>& offers)
{
    m_window->say(tr("Your diary could not be opened"), sentence, offers);
}

}  // namespace cramp::ui::app
