// SPDX-License-Identifier: MIT
#include "ui/history/import_words.h"

#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::history
{

namespace tables = exchange::tables;
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

}  // namespace

QString encodingText(tables::TextEncoding encoding)
{
    switch (encoding) {
        case tables::TextEncoding::Utf8:
        case tables::TextEncoding::Utf8WithMark: return Words::tr("UTF-8");
        case tables::TextEncoding::Utf16Little:
        case tables::TextEncoding::Utf16Big: return Words::tr("UTF-16");
        case tables::TextEncoding::Latin1:
            return Words::tr("Latin-1 (a guess: check that accented letters look right)");
    }
    return {};
}

QString separatorText(char separator)
{
    if (separator == ';') return Words::tr("semicolons");
    if (separator == '\t') return Words::tr("tabs");
    if (separator == '|') return Words::tr("vertical bars");
    return Words::tr("commas");
}

QString orderText(tables::DateOrder order)
{
    switch (order) {
        case tables::DateOrder::DayMonthYear: return Words::tr("Day, month, year");
        case tables::DateOrder::MonthDayYear: return Words::tr("Month, day, year");
        case tables::DateOrder::YearMonthDay: return Words::tr("Year, month, day");
    }
    return {};
}

QString lineText(const tables::ForeignProblem& problem)
{
    const QString message = format::toQt(problem.message);
    if (problem.column.empty()) return Words::tr("Line %1: %2").arg(problem.line).arg(message);
    return Words::tr("Line %1, %2: %3").arg(problem.line).arg(format::toQt(problem.column), message);
}

QString episodeText(const diary::Episode& episode, const host::WindowContext& context)
{
    QStringList parts{format::fullDate(episode.start.date(), context.locale)};
    parts << (episode.startPrecision == diary::Precision::Night
                  ? Words::tr("during the night")
                  : format::timeText(episode.start, context.locale));
    if (episode.duration) parts << format::durationText(episode.duration->value());
    for (const diary::SiteEntry& site : episode.sites)
        parts << format::toQt(context.labels.describe(site));
    if (episode.pain) parts << Words::tr("pain %1").arg(episode.pain->value());
    if (episode.woke) parts << (*episode.woke ? Words::tr("woke me") : Words::tr("did not wake me"));
    if (!episode.note.empty()) parts << format::toQt(episode.note).simplified().left(60);
    return parts.join(QStringLiteral(", "));
}

}  // namespace cramp::ui::history
