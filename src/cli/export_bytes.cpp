// SPDX-License-Identifier: MIT
#include "cli/export_bytes.h"

#include "cli/program_content.h"
#include "cli/summary_period.h"
#include "exchange/exchange.h"
#include "platform/failure.h"
#include "report/fhir/fhir.h"
#include "report/html/html.h"
#include "report/summary/report_text.h"
#include "triage/assess.h"

#include <algorithm>

namespace cramp::cli
{

namespace
{

// The days of a part, an open end being that of the records or today.
diary::DateSpan closedSpan(const OpenSpan& part, const diary::Diary& whole, diary::Date today)
{
    const diary::DateSpan all = exchange::wholeSpan(whole, today);
    const diary::Date from = part.from.value_or(std::min(all.from, part.to.value_or(all.from)));
    return {from, part.to.value_or(std::max(all.to, from))};
}

// The same by nights: the first cramp may belong to the night that began the evening before.
diary::DateSpan closedNights(const OpenSpan& part, const diary::Diary& whole, diary::Date today)
{
    diary::DateSpan span = closedSpan(part, whole, today);
    if (!part.from) span.from = std::min(span.from, report::summary::firstDayOf(whole).value_or(span.from));
    return span;
}

std::string jsonBytes(const CommandContext& context, const store::DiaryStore& store,
                      const ExportChoice& choice)
{
    exchange::ExchangeFile file;
    file.diary = store.read({{}, {}, choice.withBin});
    if (!choice.part.isOpen())
        file = exchange::partOf(file.diary, closedSpan(choice.part, file.diary, context.now().date()));
    file.hasDiaryId = true;
    file.exportedAt = context.now();
    file.generator = programName();
    return exchange::writeExchange(file);
}

std::string csvBytes(const store::DiaryStore& store, const ExportChoice& choice)
{
    const diary::Diary diary = store.read({choice.part.from, choice.part.to});
    return exchange::writeCsv(diary.episodes, diary.sleep);
}

std::string nightsBytes(const CommandContext& context, const store::DiaryStore& store,
                        const ExportChoice& choice)
{
    const diary::Diary diary = store.read({});
    const diary::Moment& now = context.now();
    return report::summary::nightsCsv(
        report::summary::nightRows(diary, closedNights(choice.part, diary, now.date()), now));
}

report::summary::ReportChoices reportChoices(const diary::DateSpan& span, const ExportChoice& choice)
{
    report::summary::ReportChoices choices;
    choices.span = span;
    choices.withNhsNumber = choice.withNhsNumber;
    choices.withNotes = choice.withNotes;
    choices.generator = programName();
    return choices;
}

std::string reportBytes(const CommandContext& context, const store::DiaryStore& store,
                        const ExportChoice& choice)
{
    const guide::Labels labels = programLabels();
    const report::summary::ReportWords words = programReportWords();
    const diary::Moment& now = context.now();
    const triage::RuleSet rules = programRules();
    const diary::Diary diary = store.read({});
    const triage::Assessment assessment = triage::assess(store.readForTriage(now), rules, now);
    const diary::DateSpan span =
        choice.format == ExportFormat::Fhir ? closedNights(choice.part, diary, now.date()) : choice.period;
    const report::summary::ReportChoices choices = reportChoices(span, choice);
    const report::summary::GpSummary summary =
        report::summary::makeGpSummary(diary, assessment, {labels, words}, choices, now,
                                       report::summary::reportHistory(diary, rules, span, now));
    if (choice.format == ExportFormat::Fhir)
        return report::fhir::writeFhir(diary, summary, {labels, words}, choices, now);
    if (choice.format == ExportFormat::Text) return report::summary::reportText(summary, words);
    if (choice.format == ExportFormat::Html) return report::html::writeHtml(summary, words);
    if (!context.environment().makePdf)
        throw platform::Failure("PDF cannot be made here. Export html instead; a browser prints it.");
    return context.environment().makePdf(summary, words);
}

}  // namespace

std::string exportBytes(const CommandContext& context, const store::DiaryStore& store,
                        const ExportChoice& choice)
{
    switch (choice.format) {
        case ExportFormat::Json: return jsonBytes(context, store, choice);
        case ExportFormat::Csv: return csvBytes(store, choice);
        case ExportFormat::NightsCsv: return nightsBytes(context, store, choice);
        case ExportFormat::Fhir:
        case ExportFormat::Pdf:
        case ExportFormat::Text:
        case ExportFormat::Html: break;
    }
    return reportBytes(context, store, choice);
}

}  // namespace cramp::cli
