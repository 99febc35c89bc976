// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "store/row.h"

#include <array>

namespace cramp
{

// How a kind of record stands in its table: the names of its columns, the key first, and the two functions
// that bind and read them in that order, in one file for each kind (episode_codec.cpp and so on). Nothing
// else knows how a row is coded. The tables themselves are made by migrations.cpp.
template <typename Kind>
struct Codec;

// By which of its columns a table belongs to a span of days.
enum class TableTime : std::uint8_t {
    ByStart,  // day and start
    ByDay,    // day; NULL belongs always
    BySpan,   // day to last_day; NULL is open
    Always
};

template <>
struct Codec<Episode> {
    static constexpr std::string_view table = "episode";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns = std::to_array<std::string_view>({"id",
                                                                     "day",
                                                                     "start",
                                                                     "start_offset",
                                                                     "start_precision",
                                                                     "duration_s",
                                                                     "duration_precision",
                                                                     "sites",
                                                                     "stated_period",
                                                                     "woke",
                                                                     "pain",
                                                                     "soreness_min",
                                                                     "symptoms",
                                                                     "relief",
                                                                     "triggers",
                                                                     "note",
                                                                     "status",
                                                                     "created",
                                                                     "updated",
                                                                     "binned"});
    static void write(RowWriter& row, const Episode& episode);
    static Episode read(RowReader& row);
};

template <>
struct Codec<CheckIn> {
    static constexpr std::string_view table = "check_in";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "start", "start_offset", "symptoms", "sleep_disturbance", "function_affected", "note",
         "created", "updated", "binned"});
    static void write(RowWriter& row, const CheckIn& checkIn);
    static CheckIn read(RowReader& row);
};

template <>
struct Codec<Night> {
    static constexpr std::string_view table = "night";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>({"day", "updated", "binned"});
    static void write(RowWriter& row, const Night& night);
    static Night read(RowReader& row);
};

template <>
struct Codec<ContextItem> {
    static constexpr std::string_view table = "context_item";
    static constexpr TableTime time = TableTime::BySpan;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "day", "day_precision", "last_day", "code", "present", "name",
                                         "change", "note", "created", "updated", "binned"});
    static void write(RowWriter& row, const ContextItem& item);
    static ContextItem read(RowReader& row);
};

template <>
struct Codec<StretchSession> {
    static constexpr std::string_view table = "stretch_session";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "day", "start", "start_offset", "stretch", "seconds",
                                         "completed", "side", "created", "updated", "binned"});
    static void write(RowWriter& row, const StretchSession& session);
    static StretchSession read(RowReader& row);
};

template <>
struct Codec<Answer> {
    static constexpr std::string_view table = "answer";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "start", "start_offset", "rule", "answer", "answered_on", "answered_by", "result",
         "words", "created", "updated", "binned"});
    static void write(RowWriter& row, const Answer& answer);
    static Answer read(RowReader& row);
};

template <>
struct Codec<Visit> {
    static constexpr std::string_view table = "visit";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "with_whom", "questions", "note", "created", "updated", "binned"});
    static void write(RowWriter& row, const Visit& visit);
    static Visit read(RowReader& row);
};

template <>
struct Codec<Exercise> {
    static constexpr std::string_view table = "exercise";
    static constexpr TableTime time = TableTime::Always;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "name", "steps", "parts", "hold_s", "rest_s", "reps", "sides",
                                         "picture_type", "picture_base64", "created", "updated", "binned"});
    static void write(RowWriter& row, const Exercise& exercise);
    static Exercise read(RowReader& row);
};

template <>
struct Codec<Plan> {
    static constexpr std::string_view table = "plan";
    static constexpr TableTime time = TableTime::BySpan;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "last_day", "stretch", "weekdays", "clock_min", "created", "updated", "binned"});
    static void write(RowWriter& row, const Plan& plan);
    static Plan read(RowReader& row);
};

template <>
struct Codec<Trial> {
    static constexpr std::string_view table = "trial";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "name", "blocks", "note", "created", "updated", "binned"});
    static void write(RowWriter& row, const Trial& trial);
    static Trial read(RowReader& row);
};

}  // namespace cramp
