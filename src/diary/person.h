// SPDX-License-Identifier: MIT
#pragma once

#include "diary/partial_date.h"
#include "diary/record_parts.h"

namespace cramp::diary
{

// Ten digits that pass the modulus 11 check of the NHS Data Dictionary. Spaces are allowed on input only.
class NhsNumber
{
public:
    static std::optional<NhsNumber> parse(std::string_view text);

    const std::string& digits() const { return m_digits; }
    // As people write it: "943 476 5919".
    std::string grouped() const;
    friend bool operator==(const NhsNumber&, const NhsNumber&) = default;

private:
    explicit NhsNumber(std::string digits) : m_digits(std::move(digits)) {}
    std::string m_digits;
};

// Whose diary it is; nothing of it is asked unless the person wants it on the report.
struct Person {
    std::string name;  // at most 200
    std::optional<Date> dateOfBirth;
    std::optional<NhsNumber> nhsNumber;
    std::optional<PartialDate> crampsSince = {};  // when cramps first came

    friend bool operator==(const Person&, const Person&) = default;
};

// Whole years at a date; a birthday of 29 February is 1 March in other years.
int ageAt(Date birth, Date date);

}  // namespace cramp::diary
