// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp
{

void Codec<Answer>::write(RowWriter& row, const Answer& answer)
{
    row.id(answer.id);
    row.when(answer.at);
    row.text(answer.rule);
    row.code(code(answer.answer));
    row.day(answer.on);
    row.maybeCode(answer.by);
    row.maybeCode(answer.result);
    row.text(answer.words);
    row.stamps(answer.stamps);
}

Answer Codec<Answer>::read(RowReader& row)
{
    Answer answer;
    answer.id = row.id();
    answer.at = row.when();
    answer.rule = row.text();
    answer.answer = row.required(answerKindFromCode(row.view()));
    answer.on = row.maybeDay();
    answer.by = row.maybe<AnsweredBy>(answeredByFromCode);
    answer.result = row.maybe<AnswerResult>(answerResultFromCode);
    answer.words = row.text();
    answer.stamps = row.stamps();
    return answer;
}

}  // namespace cramp
