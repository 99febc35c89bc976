// SPDX-License-Identifier: MIT
#pragma once

#include "diary/change.h"
#include "store/row.h"

#include <array>

namespace cramp::store
{

// How a kind of record is stored in its table: the names of its columns in the order of the table, the key
// first and without the tag (row_tag.h), and the two functions that bind and read them in that order, in one
// file for each kind (episode_codec.cpp and so on). Nothing else knows how a row is coded. The tables
// themselves are made by migrations.cpp.
template <typename Kind>
struct Codec;

// Which of its columns tell whether a row of a table belongs to a span of days.
enum class TableTime : std::uint8_t {
    ByStart,  // day and start
    ByDay,    // day; a row with NULL always belongs
    BySpan,   // day to last_day; NULL is an open end
    Always
};

template <>
struct Codec<diary::Episode> {
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
    static void write(RowWriter& row, const diary::Episode& episode);
    static diary::Episode read(RowReader& row);
};

template <>
struct Codec<diary::CheckIn> {
    static constexpr std::string_view table = "check_in";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "start", "start_offset", "symptoms", "sleep_disturbance", "function_affected", "note",
         "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::CheckIn& checkIn);
    static diary::CheckIn read(RowReader& row);
};

template <>
struct Codec<diary::Night> {
    static constexpr std::string_view table = "night";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>({"day", "updated", "binned"});
    static void write(RowWriter& row, const diary::Night& night);
    static diary::Night read(RowReader& row);
};

template <>
struct Codec<diary::ContextItem> {
    static constexpr std::string_view table = "context_item";
    static constexpr TableTime time = TableTime::BySpan;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "day", "day_precision", "last_day", "code", "present", "name",
                                         "change", "note", "created", "updated", "binned", "side"});
    static void write(RowWriter& row, const diary::ContextItem& item);
    static diary::ContextItem read(RowReader& row);
};

template <>
struct Codec<diary::StretchSession> {
    static constexpr std::string_view table = "stretch_session";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "day", "start", "start_offset", "stretch", "seconds",
                                         "completed", "side", "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::StretchSession& session);
    static diary::StretchSession read(RowReader& row);
};

template <>
struct Codec<diary::Answer> {
    static constexpr std::string_view table = "answer";
    static constexpr TableTime time = TableTime::ByStart;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "start", "start_offset", "rule", "answer", "answered_on", "answered_by", "result",
         "words", "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::Answer& answer);
    static diary::Answer read(RowReader& row);
};

template <>
struct Codec<diary::Visit> {
    static constexpr std::string_view table = "visit";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "with_whom", "questions", "note", "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::Visit& visit);
    static diary::Visit read(RowReader& row);
};

template <>
struct Codec<diary::Exercise> {
    static constexpr std::string_view table = "exercise";
    static constexpr TableTime time = TableTime::Always;
    static constexpr auto columns =
        std::to_array<std::string_view>({"id", "name", "steps", "parts", "hold_s", "rest_s", "reps", "sides",
                                         "picture_type", "picture_base64", "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::Exercise& exercise);
    static diary::Exercise read(RowReader& row);
};

template <>
struct Codec<diary::Plan> {
    static constexpr std::string_view table = "plan";
    static constexpr TableTime time = TableTime::BySpan;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "last_day", "stretch", "weekdays", "clock_min", "created", "updated", "binned"});
    static void write(RowWriter& row, const diary::Plan& plan);
    static diary::Plan read(RowReader& row);
};

template <>
struct Codec<diary::Trial> {
    static constexpr std::string_view table = "trial";
    static constexpr TableTime time = TableTime::ByDay;
    static constexpr auto columns = std::to_array<std::string_view>(
        {"id", "day", "name", "blocks", "note", "created", "updated", "binned", "block_order"});
    static void write(RowWriter& row, const diary::Trial& trial);
    static diary::Trial read(RowReader& row);
};

}  // namespace cramp::store
