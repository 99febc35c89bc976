// SPDX-License-Identifier: MIT
#include "diary/records.h"

#include "support/catch.h"

using namespace cramp::diary;

namespace
{

// The values of a small enumeration and their codes, both ways.
template <typename Value>
void checkCodes(std::initializer_list<std::string_view> codes,
                std::optional<Value> (*parse)(std::string_view))
{
    std::size_t index = 0;
    for (const std::string_view text : codes) {
        const auto value = static_cast<Value>(index++);
        CHECK(code(value) == text);
        CHECK(parse(text) == value);
    }
    CHECK_FALSE(parse(""));
    CHECK_FALSE(parse("no_such_code"));
}

}  // namespace

TEST_CASE("the codes of the records are those of the exchange format", "[records]")
{
    checkCodes<ContextChange>({"started", "raised", "lowered"}, contextChangeFromCode);
    checkCodes<AnswerKind>({"getting_help", "seen", "later"}, answerKindFromCode);
    checkCodes<AnsweredBy>({"emergency", "nhs111", "gp", "pharmacist", "maternity", "hospital", "other"},
                           answeredByFromCode);
    checkCodes<AnswerResult>({"ruled_out", "found", "waiting", "unknown"}, answerResultFromCode);
    checkCodes<PictureType>({"image/png", "image/jpeg"}, pictureTypeFromCode);
    checkCodes<ExerciseSides>({"each", "together"}, exerciseSidesFromCode);
    checkCodes<BlockOrder>({"chosen", "drawn"}, blockOrderFromCode);
}

TEST_CASE("a stretch is one of the guide or one's own", "[records]")
{
    const Uuid id = *Uuid::parse("ed2d5e07-31e0-53d7-8950-726cb23f9b43");
    CHECK(formatStretchReference(Stretch::X2b) == "X2b");
    CHECK(formatStretchReference(id) == "own:ed2d5e07-31e0-53d7-8950-726cb23f9b43");
    for (const StretchReference& reference : {StretchReference(Stretch::D4), StretchReference(id)})
        CHECK(parseStretchReference(formatStretchReference(reference)) == reference);
    for (const char* text : {"", "X0", "own:", "own:X1", "ed2d5e07-31e0-53d7-8950-726cb23f9b43"})
        CHECK_FALSE(parseStretchReference(text));
}
