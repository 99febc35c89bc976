// SPDX-License-Identifier: MIT
#include "diary/duration_words.h"

#include "diary/typed_words.h"

#include <cmath>

namespace cramp::diary
{

namespace
{

constexpr double second = 1;
constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;

std::optional<double> takeUnit(TypedReader& reader)
{
    if (reader.takeAnyOf({"s", "sec", "secs", "second", "seconds"})) return second;
    if (reader.takeAnyOf({"m", "min", "mins", "minute", "minutes"})) return minute;
    if (reader.takeAnyOf({"h", "hr", "hrs", "hour", "hours"})) return hour;
    if (reader.takeAnyOf({"d", "day", "days"})) return day;
    return std::nullopt;
}

// "half", "a quarter", "three quarters", before "an hour" or "of an hour".
std::optional<double> takePart(TypedReader& reader)
{
    const auto start = reader.place();
    double part = 0;
    if (reader.takeAll({"three", "quarters"}))
        part = 0.75;
    else {
        reader.take("a");
        if (reader.take("half"))
            part = 0.5;
        else if (reader.take("quarter"))
            part = 0.25;
    }
    if (part == 0) {
        reader.goBackTo(start);
        return std::nullopt;
    }
    reader.take("of");
    reader.takeAnyOf({"a", "an"});
    return part;
}

double takeAndAHalf(TypedReader& reader)
{
    if (reader.takeAll({"and", "a", "half"}) || reader.takeAll({"and", "half"})) return 0.5;
    if (reader.takeAll({"and", "a", "quarter"})) return 0.25;
    return 0;
}

double fractionOf(const std::string& digits)
{
    double value = 0;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        value = (value + (*digit - '0')) / 10;
    return value;
}

// "4", "1.5", "4 and a half", "half", "an".
std::optional<double> takeAmount(TypedReader& reader)
{
    if (const auto part = takePart(reader)) return part;
    if (reader.takeAnyOf({"a", "an"})) return 1;
    const auto whole = reader.takeNumber(5);
    if (!whole) return std::nullopt;
    double amount = *whole;
    const TypedToken* decimals = reader.peek(1);
    const bool hasDecimals = (reader.isSign('.') || reader.isSign(',')) && decimals != nullptr &&
                             decimals->kind == TypedToken::Kind::Number;
    if (hasDecimals) {
        amount += fractionOf(decimals->text);
        reader.step();
        reader.step();
    }
    return amount + takeAndAHalf(reader);
}

// "4.30" and nothing more is read as "4:30", as clocks are written here; "4.5" is four and a half.
bool isDottedClockwork(const TypedReader& reader)
{
    const TypedToken* seconds = reader.peek(2);
    return reader.isSign('.', 1) && seconds != nullptr && seconds->kind == TypedToken::Kind::Number &&
           seconds->text.size() == 2 && reader.peek(3) == nullptr;
}

// "4:30" is minutes and seconds, "1:04:30" hours too.
std::optional<double> takeClockwork(TypedReader& reader)
{
    if (!reader.isSign(':', 1) && !isDottedClockwork(reader)) return std::nullopt;
    double total = 0;
    for (;;) {
        const auto part = reader.takeNumber(4);
        if (!part) return std::nullopt;
        total = total * minute + *part;
        if (!reader.takeSign(':') && !reader.takeSign('.')) return total;
    }
}

// The unit of a number without one: the next smaller.
double smallerThan(double unit)
{
    if (unit == day) return hour;
    return unit == hour ? minute : second;
}

class Sum
{
public:
    // alone: the unit of a first number without one.
    explicit Sum(double alone) : m_alone(alone) {}

    bool add(TypedReader& reader)
    {
        const auto amount = takeAmount(reader);
        if (!amount) return false;
        const double unit = takeUnit(reader).value_or(isEmpty() ? m_alone : smallerThan(m_unit));
        // "4 min 2 h" is no order in which people say it.
        if (m_unit != 0 && unit >= m_unit) return false;
        m_unit = unit;
        m_total += (*amount + takeAndAHalf(reader)) * unit;
        return true;
    }
    void add(double seconds)
    {
        m_unit = second;
        m_total += seconds;
    }
    bool isEmpty() const { return m_unit == 0; }
    double total() const { return m_total; }

private:
    double m_alone;
    double m_total = 0;
    double m_unit = 0;
};

struct Span {
    double seconds = 0;
    Precision precision = Precision::Exact;
};

std::optional<Span> spanOf(std::string_view typed, double alone)
{
    const auto tokens = tokensOf(typed);
    if (!tokens) return std::nullopt;
    TypedReader reader(*tokens);
    Precision precision = Precision::Exact;
    Sum sum(alone);
    while (!reader.isAtEnd()) {
        if (takeAbout(reader)) {
            precision = Precision::About;
            continue;
        }
        if (reader.takeAnyOf({"for", "lasted", "and"}) || reader.takeSign(',') || reader.takeSign('.'))
            continue;
        if (sum.isEmpty())
            if (const auto clockwork = takeClockwork(reader)) {
                sum.add(*clockwork);
                continue;
            }
        if (!sum.add(reader)) return std::nullopt;
    }
    if (sum.isEmpty()) return std::nullopt;
    return Span{sum.total(), precision};
}

}  // namespace

std::variant<ReadDuration, DurationSlip> readDuration(std::string_view typed)
{
    const auto span = spanOf(typed, minute);
    if (!span) return DurationSlip::NotUnderstood;
    const auto duration = DurationSeconds::from(std::llround(span->seconds));
    if (!duration) return DurationSlip::OutOfRange;
    return ReadDuration{*duration, span->precision};
}

std::optional<std::chrono::seconds> readSpan(std::string_view typed, std::chrono::seconds alone)
{
    const auto span = spanOf(typed, static_cast<double>(alone.count()));
    if (!span) return std::nullopt;
    return std::chrono::seconds(std::llround(span->seconds));
}

}  // namespace cramp::diary
