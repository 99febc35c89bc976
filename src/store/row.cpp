// SPDX-License-Identifier: MIT
#include "store/row.h"

#include "diary/text_check.h"
#include "store/store_failure.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cramp::store
{

namespace
{

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes farthestOffset = std::chrono::hours(14);
// 0000-01-01 to 9999-12-31, the days that a Date can be.
constexpr diary::Date firstDate{std::chrono::year(0) / 1 / 1};
constexpr diary::Date lastDate{std::chrono::year(9999) / 12 / 31};

}  // namespace

void RowWriter::id(const diary::Uuid& id)
{
    m_bytes.blob(asBytes(id.bytes()));
    m_statement.bindNoCopy(++m_last, id.bytes().data(), static_cast<int>(id.bytes().size()));
}

void RowWriter::integer(std::int64_t value)
{
    m_bytes.integer(value);
    m_statement.bind(++m_last, value);
}

void RowWriter::integer(const std::optional<std::int64_t>& value)
{
    if (value)
        integer(*value);
    else
        null();
}

void RowWriter::flag(const std::optional<bool>& value)
{
    if (value)
        integer(*value ? 1 : 0);
    else
        null();
}

void RowWriter::day(const std::optional<diary::Date>& date)
{
    if (date)
        integer(date->time_since_epoch().count());
    else
        null();
}

void RowWriter::when(const diary::Moment& moment)
{
    day(moment.date());
    integer(moment.instant().time_since_epoch().count());
    integer(moment.offset.count());
}

void RowWriter::moment(const std::optional<diary::Moment>& moment)
{
    if (moment)
        coded(diary::formatMoment(*moment));
    else
        null();
}

void RowWriter::text(const std::string& text)
{
    if (text.empty()) return null();
    m_bytes.text(text);
    m_statement.bindNoCopy(++m_last, text);
}

void RowWriter::coded(const std::string& text)
{
    if (text.empty()) return null();
    m_bytes.text(text);
    m_statement.bind(++m_last, text);
}

void RowWriter::stamps(const diary::Stamps& stamps)
{
    moment(stamps.created);
    moment(stamps.updated);
    moment(stamps.binned);
}

Tag RowWriter::tag(const diary::Uuid& key)
{
    const Tag tag = m_bytes.tag(key);
    m_statement.bind(++m_last, tag.data(), static_cast<int>(tag.size()));
    return tag;
}

void RowWriter::null()
{
    m_bytes.null();
    m_statement.bind(++m_last);
}

RowValue takeValue(const SQLite::Column& column, RowBytes& bytes)
{
    RowValue value;
    value.type = column.getType();
    const auto view = [&column](const void* first) {
        return std::string_view(static_cast<const char*>(first), static_cast<std::size_t>(column.getBytes()));
    };
    switch (value.type) {
        case SQLITE_NULL: bytes.null(); break;
        case SQLITE_INTEGER: bytes.integer(value.integer = column.getInt64()); break;
        case SQLITE_TEXT: bytes.text(value.bytes = view(column.getText())); break;
        case SQLITE_BLOB: bytes.blob(value.bytes = view(column.getBlob())); break;
        default: bytes.foreign();
    }
    return value;
}

void RowReader::skip(std::size_t count)
{
    while (count-- > 0)
        next();
}

std::optional<Tag> RowReader::tag(const diary::Uuid& key)
{
    const Tag tag = m_bytes.tag(key);
    return blob() == asBytes(tag) ? std::optional(tag) : std::nullopt;
}

diary::Uuid RowReader::id()
{
    const RowValue value = next();
    diary::Uuid::Bytes bytes{};
    if (value.type != SQLITE_BLOB || value.bytes.size() != bytes.size()) bad();
    std::ranges::copy(value.bytes, reinterpret_cast<char*>(bytes.data()));
    if (!m_id) m_id = diary::Uuid(bytes);
    return diary::Uuid(bytes);
}

std::optional<std::int64_t> RowReader::maybeInteger()
{
    const RowValue value = next();
    if (value.type == SQLITE_NULL) return std::nullopt;
    if (value.type != SQLITE_INTEGER) bad();
    return value.integer;
}

std::optional<bool> RowReader::maybeFlag()
{
    const auto value = maybeInteger();
    if (!value) return std::nullopt;
    if (*value != 0 && *value != 1) bad();
    return *value == 1;
}

std::optional<diary::Date> RowReader::maybeDay()
{
    const auto value = maybeInteger();
    if (!value) return std::nullopt;
    if (*value < firstDate.time_since_epoch().count() || *value > lastDate.time_since_epoch().count()) bad();
    return diary::Date(days(*value));
}

diary::Moment RowReader::when()
{
    const diary::Date date = day();
    const std::int64_t instant = integer();
    const std::int64_t offset = integer();
    if (offset < -farthestOffset.count() || offset > farthestOffset.count()) bad();
    const auto distance = date.time_since_epoch() - days(instant / 86400);
    if (std::abs(distance.count()) > 2) bad();
    const diary::Moment moment{std::chrono::local_seconds(seconds(instant) + minutes(offset)),
                               minutes(offset)};
    if (moment.date() != date) bad();
    return moment;
}

std::optional<diary::Moment> RowReader::maybeMoment()
{
    return maybe<diary::Moment>(diary::parseMoment);
}

std::string_view RowReader::view()
{
    const RowValue value = next();
    const bool isText = value.type == SQLITE_TEXT || value.type == SQLITE_NULL;
    if (!isText || diary::firstBadUtf8(value.bytes)) bad();
    return value.bytes;
}

std::string_view RowReader::blob()
{
    const RowValue value = next();
    return value.type == SQLITE_BLOB ? value.bytes : std::string_view();
}

diary::Stamps RowReader::stamps()
{
    diary::Stamps stamps;
    stamps.created = maybeMoment();
    stamps.updated = maybeMoment();
    stamps.binned = maybeMoment();
    return stamps;
}

void RowReader::bad() const
{
    const auto column = m_columns[static_cast<std::size_t>(std::max(m_next - 1, 0))];
    throw BadRow(fmt::format("a row of {}{} has no good {}", m_table,
                             m_id ? fmt::format(" ({})", m_id->text()) : "", column));
}

}  // namespace cramp::store
