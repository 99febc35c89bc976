// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

void Codec<diary::Answer>::write(RowWriter& row, const diary::Answer& answer)
{
    row.id(answer.id);
    row.when(answer.at);
    row.text(answer.rule);
    row.code(diary::code(answer.answer));
    row.day(answer.on);
    row.maybeCode(answer.by);
    row.maybeCode(answer.result);
    row.text(answer.words);
    row.stamps(answer.stamps);
}

diary::Answer Codec<diary::Answer>::read(RowReader& row)
{
    diary::Answer answer;
    answer.id = row.id();
    answer.at = row.when();
    answer.rule = row.text();
    answer.answer = row.required(diary::answerKindFromCode(row.view()));
    answer.on = row.maybeDay();
    answer.by = row.maybe<diary::AnsweredBy>(diary::answeredByFromCode);
    answer.result = row.maybe<diary::AnswerResult>(diary::answerResultFromCode);
    answer.words = row.text();
    answer.stamps = row.stamps();
    return answer;
}

}  // namespace cramp::store
