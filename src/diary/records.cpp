// SPDX-License-Identifier: MIT
#include "diary/records.h"

#include <algorithm>

namespace cramp::diary
{

namespace
{

using Codes = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> changeCodes = {"started", "raised", "lowered"};
constexpr std::array<std::string_view, 3> answerCodes = {"getting_help", "seen", "later"};
constexpr std::array<std::string_view, 7> byCodes = {"emergency", "nhs111",   "gp",   "pharmacist",
                                                     "maternity", "hospital", "other"};
constexpr std::array<std::string_view, 4> resultCodes = {"ruled_out", "found", "waiting", "unknown"};
constexpr std::array<std::string_view, 2> pictureCodes = {"image/png", "image/jpeg"};
constexpr std::array<std::string_view, 2> sidesCodes = {"each", "together"};
constexpr std::array<std::string_view, 2> orderCodes = {"chosen", "drawn"};

template <typename Enumeration>
std::string_view codeIn(Codes codes, Enumeration value)
{
    return codes[static_cast<std::size_t>(value)];
}

template <typename Enumeration>
std::optional<Enumeration> valueIn(Codes codes, std::string_view code)
{
    const auto found = std::ranges::find(codes, code);
    if (found == codes.end()) return std::nullopt;
    return static_cast<Enumeration>(found - codes.begin());
}

}  // namespace

std::string_view code(ContextChange change)
{
    return codeIn(changeCodes, change);
}
std::optional<ContextChange> contextChangeFromCode(std::string_view code)
{
    return valueIn<ContextChange>(changeCodes, code);
}

std::string_view code(AnswerKind kind)
{
    return codeIn(answerCodes, kind);
}
std::string_view code(AnsweredBy by)
{
    return codeIn(byCodes, by);
}
std::string_view code(AnswerResult result)
{
    return codeIn(resultCodes, result);
}
std::optional<AnswerKind> answerKindFromCode(std::string_view code)
{
    return valueIn<AnswerKind>(answerCodes, code);
}
std::optional<AnsweredBy> answeredByFromCode(std::string_view code)
{
    return valueIn<AnsweredBy>(byCodes, code);
}
std::optional<AnswerResult> answerResultFromCode(std::string_view code)
{
    return valueIn<AnswerResult>(resultCodes, code);
}

std::string_view code(PictureType type)
{
    return codeIn(pictureCodes, type);
}
std::optional<PictureType> pictureTypeFromCode(std::string_view code)
{
    return valueIn<PictureType>(pictureCodes, code);
}

std::string_view code(ExerciseSides sides)
{
    return codeIn(sidesCodes, sides);
}
std::optional<ExerciseSides> exerciseSidesFromCode(std::string_view code)
{
    return valueIn<ExerciseSides>(sidesCodes, code);
}

std::string_view code(BlockOrder order)
{
    return codeIn(orderCodes, order);
}
std::optional<BlockOrder> blockOrderFromCode(std::string_view code)
{
    return valueIn<BlockOrder>(orderCodes, code);
}

}  // namespace cramp::diary
