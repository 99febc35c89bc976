// SPDX-License-Identifier: MIT
#pragma once

#include "diary/coded_text.h"
#include "store/row_tag.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <span>

namespace cramp::store
{

// One row of a table, column by column in the order of its codec. Absent values and empty texts are NULL.
// Days are days since 1970 of the wall clock, instants seconds since 1970, other times coded text.

// Binds a record to a statement's parameters, and collects its bytes for the tag that ends the row. Texts of
// the record are not copied: they must live until the statement has run.
class RowWriter
{
public:
    // The caller begins the bytes, which must outlive this object.
    RowWriter(SQLite::Statement& statement, RowBytes& bytes) : m_statement(statement), m_bytes(bytes) {}

    void id(const diary::Uuid& id);
    void integer(std::int64_t value);
    void integer(const std::optional<std::int64_t>& value);
    void flag(const std::optional<bool>& value);
    void day(const std::optional<diary::Date>& date);
    // Three columns: day, instant, offset in minutes.
    void when(const diary::Moment& moment);
    void moment(const std::optional<diary::Moment>& moment);
    void text(const std::string& text);
    void coded(const std::string& text);
    void code(std::string_view code) { coded(std::string(code)); }
    // Three columns: created, updated, binned.
    void stamps(const diary::Stamps& stamps);
    // The last column.
    Tag tag(const diary::Uuid& key);

    template <typename Number>
    void bounded(const std::optional<Number>& number)
    {
        if (number)
            integer(number->value());
        else
            null();
    }
    template <typename Value>
    void maybeCode(const std::optional<Value>& value)
    {
        using cramp::diary::code;
        if (value)
            coded(std::string(code(*value)));
        else
            null();
    }

private:
    void null();

    SQLite::Statement& m_statement;
    RowBytes& m_bytes;
    int m_last = 0;
};

// A value as it is stored in a row, valid until the statement steps on.
struct RowValue {
    int type = 0;              // of SQLite: SQLITE_NULL and so on
    std::int64_t integer = 0;  // of an integer
    std::string_view bytes;    // of a text or blob
};
// Takes a value, and adds it to the bytes of its row.
RowValue takeValue(const SQLite::Column& column, RowBytes& bytes);

// Reads a record from the row that a statement stands on, and collects its bytes to check them against the
// tag that ends the row. Throws BadRow naming table and column when a value is not what a RowWriter writes.
class RowReader
{
public:
    // The caller begins the bytes, which must outlive this object.
    RowReader(const SQLite::Statement& statement, std::string_view table,
              std::span<const std::string_view> columns, RowBytes& bytes)
        : m_statement(statement),
          m_table(table),
          m_columns(columns),
          m_bytes(bytes)
    {
    }

    diary::Uuid id();
    std::int64_t integer() { return required(maybeInteger()); }
    std::optional<std::int64_t> maybeInteger();
    std::optional<bool> maybeFlag();
    bool flag() { return required(maybeFlag()); }
    diary::Date day() { return required(maybeDay()); }
    std::optional<diary::Date> maybeDay();
    diary::Moment when();
    std::optional<diary::Moment> maybeMoment();
    std::string text() { return std::string(view()); }
    // The bytes of a text, valid until the statement steps on.
    std::string_view view();
    // Valid until the statement steps on.
    std::string_view blob();
    diary::Stamps stamps();
    // Skips some columns without decoding them, but collects their bytes.
    void skip(std::size_t count);
    // The tag at the end of the row; none when it does not fit what was read of the row.
    std::optional<Tag> tag(const diary::Uuid& key);

    template <typename Number>
    std::optional<Number> bounded()
    {
        const auto value = maybeInteger();
        if (!value) return std::nullopt;
        return required(Number::from(*value));
    }
    template <typename Enumeration>
    Enumeration code()
    {
        return required(diary::fromCode<Enumeration>(view()));
    }
    // parse: the function that knows the codes.
    template <typename Value>
    std::optional<Value> maybe(std::optional<Value> (*parse)(std::string_view))
    {
        const auto text = view();
        if (text.empty()) return std::nullopt;
        return required(parse(text));
    }
    template <typename Entry>
    std::vector<Entry> list(std::optional<Entry> (*parse)(std::string_view))
    {
        return required(diary::parseList<Entry>(view(), parse));
    }
    // The value, or BadRow at the column read last.
    template <typename Value>
    Value required(std::optional<Value> value) const
    {
        if (!value) bad();
        return std::move(*value);
    }
    [[noreturn]] void bad() const;

private:
    RowValue next() { return takeValue(m_statement.getColumn(m_next++), m_bytes); }

    const SQLite::Statement& m_statement;
    std::string_view m_table;
    std::span<const std::string_view> m_columns;
    RowBytes& m_bytes;
    std::optional<diary::Uuid> m_id;  // by which a bad row is named
    int m_next = 0;
};

}  // namespace cramp::store
