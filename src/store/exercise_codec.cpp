// SPDX-License-Identifier: MIT
#include "store/codec.h"
#include "store/text_list.h"

namespace cramp::store
{

namespace
{

std::string joinParts(const std::vector<diary::StretchReference>& parts)
{
    std::string joined;
    for (const diary::StretchReference& part : parts) {
        if (!joined.empty()) joined += ';';
        joined += diary::formatStretchReference(part);
    }
    return joined;
}

std::optional<diary::Picture> readPicture(RowReader& row)
{
    const auto type = row.maybe<diary::PictureType>(diary::pictureTypeFromCode);
    std::string base64 = row.text();
    if (!type) return std::nullopt;
    return diary::Picture{*type, std::move(base64)};
}

}  // namespace

void Codec<diary::Exercise>::write(RowWriter& row, const diary::Exercise& exercise)
{
    static const std::string noPicture;
    row.id(exercise.id);
    row.text(exercise.name);
    row.coded(joinTexts(exercise.steps));
    row.coded(joinParts(exercise.parts));
    row.integer(exercise.holdSeconds);
    row.integer(exercise.restSeconds);
    row.integer(exercise.repetitions);
    row.maybeCode(exercise.sides);
    row.code(exercise.picture ? diary::code(exercise.picture->type) : std::string_view());
    row.text(exercise.picture ? exercise.picture->base64 : noPicture);
    row.stamps(exercise.stamps);
}

diary::Exercise Codec<diary::Exercise>::read(RowReader& row)
{
    diary::Exercise exercise;
    exercise.id = row.id();
    exercise.name = row.text();
    exercise.steps = row.required(splitTexts(row.view()));
    exercise.parts = row.list<diary::StretchReference>(diary::parseStretchReference);
    exercise.holdSeconds = row.maybeInteger();
    exercise.restSeconds = row.maybeInteger();
    exercise.repetitions = row.maybeInteger();
    exercise.sides = row.maybe<diary::ExerciseSides>(diary::exerciseSidesFromCode);
    exercise.picture = readPicture(row);
    exercise.stamps = row.stamps();
    return exercise;
}

}  // namespace cramp::store
