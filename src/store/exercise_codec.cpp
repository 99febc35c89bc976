// SPDX-License-Identifier: MIT
#include "store/codec.h"
#include "store/text_list.h"

namespace cramp
{

namespace
{

std::string joinParts(const std::vector<StretchReference>& parts)
{
    std::string joined;
    for (const StretchReference& part : parts) {
        if (!joined.empty()) joined += ';';
        joined += formatStretchReference(part);
    }
    return joined;
}

std::optional<Picture> readPicture(RowReader& row)
{
    const auto type = row.maybe<PictureType>(pictureTypeFromCode);
    std::string base64 = row.text();
    if (!type) return std::nullopt;
    return Picture{*type, std::move(base64)};
}

}  // namespace

void Codec<Exercise>::write(RowWriter& row, const Exercise& exercise)
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
    row.code(exercise.picture ? code(exercise.picture->type) : std::string_view());
    row.text(exercise.picture ? exercise.picture->base64 : noPicture);
    row.stamps(exercise.stamps);
}

Exercise Codec<Exercise>::read(RowReader& row)
{
    Exercise exercise;
    exercise.id = row.id();
    exercise.name = row.text();
    exercise.steps = row.required(splitTexts(row.view()));
    exercise.parts = row.list<StretchReference>(parseStretchReference);
    exercise.holdSeconds = row.maybeInteger();
    exercise.restSeconds = row.maybeInteger();
    exercise.repetitions = row.maybeInteger();
    exercise.sides = row.maybe<ExerciseSides>(exerciseSidesFromCode);
    exercise.picture = readPicture(row);
    exercise.stamps = row.stamps();
    return exercise;
}

}  // namespace cramp
