// SPDX-License-Identifier: MIT
#include "exchange/record_writer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iterator>

namespace cramp::exchange
{

namespace
{

// Writes one object, field by field; fields that hold nothing are left out.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string& out) : m_out(out) { m_out += '{'; }
    ~ObjectWriter() { m_out += '}'; }
    ObjectWriter(const ObjectWriter&) = delete;
    ObjectWriter& operator=(const ObjectWriter&) = delete;

    // A text that needs no escapes: a code, a date, an id.
    void plain(std::string_view key, std::string_view text)
    {
        begin(key);
        m_out.append("\"").append(text).append("\"");
    }
    void text(std::string_view key, std::string_view text)
    {
        begin(key);
        m_out += jsonText(text);
    }
    void textIfAny(std::string_view key, std::string_view value)
    {
        if (!value.empty()) text(key, value);
    }
    void number(std::string_view key, std::int64_t value)
    {
        begin(key);
        fmt::format_to(std::back_inserter(m_out), "{}", value);
    }
    void truth(std::string_view key, bool value)
    {
        begin(key);
        m_out += value ? "true" : "false";
    }
    void field(std::string_view key, const std::optional<std::int64_t>& value)
    {
        if (value) number(key, *value);
    }
    template <typename Tag, std::int64_t Lowest, std::int64_t Highest>
    void field(std::string_view key, const std::optional<diary::Bounded<Tag, Lowest, Highest>>& value)
    {
        if (value) number(key, value->value());
    }
    void field(std::string_view key, const std::optional<bool>& value)
    {
        if (value) truth(key, *value);
    }
    void field(std::string_view key, const std::optional<diary::Moment>& value)
    {
        if (value) plain(key, diary::formatMoment(*value));
    }
    void field(std::string_view key, const std::optional<diary::Date>& value)
    {
        if (value) plain(key, diary::formatDate(*value));
    }
    void field(std::string_view key, const std::optional<diary::Clock>& value)
    {
        if (value) plain(key, diary::formatClock(*value));
    }
    // A code; by argument-dependent lookup in the vocabulary and the records.
    template <typename Enumeration>
    requires std::is_enum_v<Enumeration>
    void field(std::string_view key, const std::optional<Enumeration>& value)
    {
        if (value) plain(key, diary::code(*value));
    }
    template <typename Entry, typename Write>
    void list(std::string_view key, const std::vector<Entry>& entries, Write write)
    {
        if (entries.empty()) return;
        begin(key);
        m_out += '[';
        for (std::size_t index = 0; index < entries.size(); ++index) {
            if (index > 0) m_out += ',';
            write(m_out, entries[index]);
        }
        m_out += ']';
    }
    void stamps(const diary::Stamps& stamps)
    {
        field("created", stamps.created);
        field("updated", stamps.updated);
        field("binned", stamps.binned);
    }
    std::string& begin(std::string_view key)
    {
        m_out.append(m_isFirst ? "\"" : ",\"").append(key).append("\":");
        m_isFirst = false;
        return m_out;
    }

private:
    std::string& m_out;
    bool m_isFirst = true;
};

void writePlain(std::string& out, std::string_view text)
{
    out.append("\"").append(text).append("\"");
}

void writeSymptom(std::string& out, const diary::SymptomEntry& entry)
{
    ObjectWriter object(out);
    object.plain("kind", diary::code(entry.kind));
    object.field("side", entry.side);
    if (!entry.present) object.truth("present", false);
    object.field("course", entry.course);
    object.field("onset", entry.onset);
}

void writeSite(std::string& out, const diary::SiteEntry& entry)
{
    ObjectWriter object(out);
    object.plain("site", diary::code(entry.site));
    object.field("side", entry.side);
    object.textIfAny("region", entry.region);
}

void writeRelief(std::string& out, const diary::ReliefEntry& entry)
{
    ObjectWriter object(out);
    object.plain("kind", diary::code(entry.kind));
    object.field("eased", entry.eased);
}

void writeTrigger(std::string& out, diary::Trigger trigger)
{
    writePlain(out, diary::code(trigger));
}

void writeBlock(std::string& out, const diary::TrialBlock& block)
{
    ObjectWriter object(out);
    object.plain("from", diary::formatDate(block.from));
    object.plain("to", diary::formatDate(block.to));
    object.truth("with", block.with);
}

void writeText(std::string& out, const std::string& text)
{
    out += jsonText(text);
}

void writePart(std::string& out, const diary::StretchReference& reference)
{
    writePlain(out, diary::formatStretchReference(reference));
}

std::vector<std::string_view> codesOf(const diary::Weekdays& weekdays)
{
    std::vector<std::string_view> codes;
    for (std::size_t index = 0; index < weekdays.chosen.size(); ++index)
        if (weekdays.chosen[index]) codes.push_back(diary::weekdayCode(index));
    return codes;
}

void writeHours(std::string& out, const diary::SleepHours& hours)
{
    ObjectWriter object(out);
    object.field("from", hours.from);
    object.list("weekdays", codesOf(hours.weekdays), writePlain);
    object.plain("night_from", diary::formatClock(hours.nightFrom));
    object.plain("night_to", diary::formatClock(hours.nightTo));
}

void writePicture(std::string& out, const diary::Picture& picture)
{
    ObjectWriter object(out);
    object.plain("type", diary::code(picture.type));
    object.text("base64", picture.base64);
}

// None for the default.
std::optional<diary::Precision> unlessExact(diary::Precision precision)
{
    if (precision == diary::Precision::Exact) return std::nullopt;
    return precision;
}

}  // namespace

std::string jsonText(std::string_view text)
{
    return nlohmann::json(text).dump();
}

void writeEpisode(std::string& out, const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    ObjectWriter object(out);
    object.plain("id", episode.id.text());
    object.plain("start", diary::formatMoment(episode.start));
    object.field("start_precision", unlessExact(episode.startPrecision));
    object.field("duration_s", episode.duration);
    object.field("duration_precision", unlessExact(episode.durationPrecision));
    object.list("sites", episode.sites, writeSite);
    object.plain("period", diary::code(diary::periodOf(episode, sleep)));
    object.plain("period_source", diary::code(episode.statedPeriod ? diary::PeriodSource::Stated
                                                                   : diary::PeriodSource::Derived));
    object.field("woke", episode.woke);
    object.field("pain", episode.pain);
    object.field("soreness_min", episode.soreness);
    object.list("symptoms", episode.symptoms, writeSymptom);
    object.list("relief", episode.relief, writeRelief);
    object.list("triggers", episode.triggers, writeTrigger);
    object.textIfAny("note", episode.note);
    object.plain("status", diary::code(episode.status));
    object.stamps(episode.stamps);
}

void writeRecord(std::string& out, const diary::CheckIn& checkIn)
{
    ObjectWriter object(out);
    object.plain("id", checkIn.id.text());
    object.plain("at", diary::formatMoment(checkIn.at));
    object.list("symptoms", checkIn.symptoms, writeSymptom);
    object.field("sleep_disturbance", checkIn.sleepDisturbance);
    object.field("function_affected", checkIn.functionAffected);
    object.textIfAny("note", checkIn.note);
    object.stamps(checkIn.stamps);
}

void writeRecord(std::string& out, const diary::Night& night)
{
    ObjectWriter object(out);
    object.plain("night", diary::formatDate(night.night));
    object.plain("cramps", "none");
    object.field("updated", night.stamps.updated);
    object.field("binned", night.stamps.binned);
}

void writeRecord(std::string& out, const diary::ContextItem& item)
{
    ObjectWriter object(out);
    object.plain("id", item.id.text());
    object.plain("kind", diary::code(diary::kindOf(item.code)));
    object.plain("code", diary::code(item.code));
    object.field("side", item.side);
    if (!item.present) object.truth("present", false);
    object.textIfAny("name", item.name);
    object.field("from", item.from);
    object.field("from_precision", unlessExact(item.fromPrecision));
    object.field("to", item.to);
    object.field("change", item.change);
    object.textIfAny("note", item.note);
    object.stamps(item.stamps);
}

void writeRecord(std::string& out, const diary::StretchSession& session)
{
    ObjectWriter object(out);
    object.plain("id", session.id.text());
    object.plain("at", diary::formatMoment(session.at));
    object.plain("stretch", diary::formatStretchReference(session.stretch));
    object.field("seconds", session.seconds);
    object.field("completed", session.completed);
    object.field("side", session.side);
    object.stamps(session.stamps);
}

void writeRecord(std::string& out, const diary::Answer& answer)
{
    ObjectWriter object(out);
    object.plain("id", answer.id.text());
    object.plain("rule", answer.rule);
    object.plain("at", diary::formatMoment(answer.at));
    object.plain("answer", diary::code(answer.answer));
    object.field("on", answer.on);
    object.field("by", answer.by);
    object.field("result", answer.result);
    object.textIfAny("words", answer.words);
    object.stamps(answer.stamps);
}

void writeRecord(std::string& out, const diary::Visit& visit)
{
    ObjectWriter object(out);
    object.plain("id", visit.id.text());
    object.field("on", visit.on);
    object.textIfAny("with", visit.with);
    object.textIfAny("questions", visit.questions);
    object.textIfAny("note", visit.note);
    object.stamps(visit.stamps);
}

void writeRecord(std::string& out, const diary::Exercise& exercise)
{
    ObjectWriter object(out);
    object.plain("id", exercise.id.text());
    object.text("name", exercise.name);
    object.list("steps", exercise.steps, writeText);
    object.list("parts", exercise.parts, writePart);
    object.field("hold_s", exercise.holdSeconds);
    object.field("rest_s", exercise.restSeconds);
    object.field("reps", exercise.repetitions);
    object.field("sides", exercise.sides);
    if (exercise.picture) writePicture(object.begin("picture"), *exercise.picture);
    object.stamps(exercise.stamps);
}

void writeRecord(std::string& out, const diary::Plan& plan)
{
    ObjectWriter object(out);
    object.plain("id", plan.id.text());
    object.plain("stretch", diary::formatStretchReference(plan.stretch));
    object.plain("from", diary::formatDate(plan.from));
    object.field("to", plan.to);
    object.list("weekdays", codesOf(plan.weekdays), writePlain);
    object.field("at", plan.at);
    object.stamps(plan.stamps);
}

void writeRecord(std::string& out, const diary::Trial& trial)
{
    ObjectWriter object(out);
    object.plain("id", trial.id.text());
    object.text("name", trial.name);
    object.list("blocks", trial.blocks, writeBlock);
    if (trial.order != diary::BlockOrder::Chosen) object.plain("order", diary::code(trial.order));
    object.textIfAny("note", trial.note);
    object.stamps(trial.stamps);
}

void writeRecord(std::string& out, const diary::Person& person)
{
    ObjectWriter object(out);
    object.textIfAny("name", person.name);
    object.field("date_of_birth", person.dateOfBirth);
    if (person.nhsNumber) object.plain("nhs_number", person.nhsNumber->digits());
    if (person.crampsSince) object.plain("cramps_since", person.crampsSince->text());
}

void writeRecord(std::string& out, const diary::SleepSchedule& sleep)
{
    ObjectWriter object(out);
    object.list("sleep", sleep.entries, writeHours);
}

}  // namespace cramp::exchange
