// SPDX-License-Identifier: MIT
#include "diary/person.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

constexpr std::size_t nhsNumberLength = 10;

// The check digit is 11 minus the weighted sum of the first nine modulo 11; 11 counts as 0, 10 is never
// issued.
bool hasValidCheckDigit(std::string_view digits)
{
    int sum = 0;
    for (std::size_t index = 0; index < nhsNumberLength - 1; ++index)
        sum += (digits[index] - '0') * static_cast<int>(nhsNumberLength - index);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.back() - '0';
}

}  // namespace

std::optional<NhsNumber> NhsNumber::parse(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char character) { return character != ' '; });
    const bool isNumber = digits.size() == nhsNumberLength && std::ranges::all_of(digits, [](char digit) {
                              return digit >= '0' && digit <= '9';
                          });
    if (!isNumber || !hasValidCheckDigit(digits)) return std::nullopt;
    return NhsNumber(std::move(digits));
}

std::string NhsNumber::grouped() const
{
    return m_digits.substr(0, 3) + ' ' + m_digits.substr(3, 3) + ' ' + m_digits.substr(6);
}

int ageAt(Date birth, Date date)
{
    const auto born = calendarDay(birth);
    const auto today = calendarDay(date);
    const int years = static_cast<int>(today.year()) - static_cast<int>(born.year());
    // Comparing month and day makes 29 February come after 28 February and before 1 March, as it should.
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(born.month(), born.day());
    return hadBirthday ? years : years - 1;
}

}  // namespace cramp::diary
