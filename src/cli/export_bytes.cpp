// SPDX-License-Identifier: MIT
#include "cli/export_bytes.h"

#include "cli/program_content.h"
#include "cli/summary_period.h"
#include "exchange/exchange.h"
#include "platform/failure.h"
#include "report/fhir/fhir.h"
#include "report/html/html.h"
#include "triage/assess.h"

#include <algorithm>

namespace cramp
{

namespace
{

// The days of a part, an open end being that of the records or today.
DateSpan closedSpan(const OpenSpan& part, const Diary& whole, Date today)
{
    const DateSpan all = wholeSpan(whole, today);
    const Date from = part.from.value_or(std::min(all.from, part.to.value_or(all.from)));
    return {from, part.to.value_or(std::max(all.to, from))};
}

std::string jsonBytes(const CommandContext& context, const DiaryStore& store, const ExportChoice& choice)
{
    ExchangeFile file;
    file.diary = store.read({{}, {}, choice.withBin});
    if (!choice.part.isOpen())
        file = partOf(file.diary, closedSpan(choice.part, file.diary, context.now().date()));
    file.hasDiaryId = true;
    file.exportedAt = context.now();
    file.generator = programName();
    return writeExchange(file);
}

std::string csvBytes(const DiaryStore& store, const ExportChoice& choice)
{
    const Diary diary = store.read({choice.part.from, choice.part.to});
    return writeCsv(diary.episodes, diary.sleep);
}

ReportChoices reportChoices(const DateSpan& span, const ExportChoice& choice)
{
    ReportChoices choices;
    choices.span = span;
    choices.withNhsNumber = choice.withNhsNumber;
    choices.generator = programName();
    return choices;
}

std::string fhirBytes(const CommandContext& context, const DiaryStore& store, const ExportChoice& choice)
{
    const Diary diary = store.read({});
    const Labels labels = programLabels();
    const ReportWords words = programReportWords();
    const DateSpan span = closedSpan(choice.part, diary, context.now().date());
    return writeFhir(diary, {labels, words}, reportChoices(span, choice), context.now());
}

std::string reportBytes(const CommandContext& context, const DiaryStore& store, const ExportChoice& choice)
{
    const Labels labels = programLabels();
    const ReportWords words = programReportWords();
    const Moment& now = context.now();
    const RuleSet rules = programRules();
    const Diary diary = store.read({});
    const Assessment assessment = assess(store.readForTriage(now), rules, now);
    const GpSummary summary =
        makeGpSummary(diary, assessment, {labels, words}, reportChoices(choice.period, choice), now,
                      reportHistory(diary, rules, choice.period, now));
    if (choice.format == ExportFormat::Html) return writeHtml(summary, words);
    if (!context.environment().makePdf)
        throw Failure("PDF cannot be made here. Export html instead; a browser prints it.");
    return context.environment().makePdf(summary, words);
}

}  // namespace

std::string exportBytes(const CommandContext& context, const DiaryStore& store, const ExportChoice& choice)
{
    switch (choice.format) {
        case ExportFormat::Json: return jsonBytes(context, store, choice);
        case ExportFormat::Csv: return csvBytes(store, choice);
        case ExportFormat::Fhir: return fhirBytes(context, store, choice);
        case ExportFormat::Pdf:
        case ExportFormat::Html: break;
    }
    return reportBytes(context, store, choice);
}

}  // namespace cramp
