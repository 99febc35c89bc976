// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"

namespace cramp::diary
{

// The records beside episodes. Limits of texts (in characters) are checked by validate() (validation.h).

// How the person is, apart from any cramp.
struct CheckIn {
    Uuid id;
    Moment at;
    std::vector<SymptomEntry> symptoms;
    std::optional<SleepDisturbance> sleepDisturbance;  // of the night of the date before
    std::optional<bool> functionAffected;              // cramps stopped the person doing things by day
    std::string note;                                  // at most 10000
    Stamps stamps;

    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

// A night, noon to noon, that the person vouches for as free of cramps. It is its own key.
struct Night {
    Date night{};
    Stamps stamps;  // without created: the exchange format has none for nights

    friend bool operator==(const Night&, const Night&) = default;
};

enum class ContextChange : std::uint8_t { Started, Raised, Lowered };
std::string_view code(ContextChange change);
std::optional<ContextChange> contextChangeFromCode(std::string_view code);

// A medicine, condition, pregnancy, exposure, protection or what is usual for the person, and when. A changed
// dose ends one item and begins another. Present false: asked, and the answer was no; never active.
struct ContextItem {
    Uuid id;
    ContextCode code{};
    bool present = true;
    std::string name;  // own words, such as the medicine and dose; at most 200
    std::optional<Date> from;
    Precision fromPrecision = Precision::Exact;  // Exact or About
    std::optional<Date> to;                      // the last day
    std::optional<ContextChange> change;         // medicines: what happened on from; none given: started
    std::string note;                            // at most 10000
    std::optional<Side> side;  // usual signs of the leg only, never midline; none: either leg
    Stamps stamps;

    friend bool operator==(const ContextItem&, const ContextItem&) = default;
};

// A stretch session done.
struct StretchSession {
    Uuid id;
    Moment at;
    StretchReference stretch;
    std::optional<std::int64_t> seconds;  // 1 or more
    std::optional<bool> completed;
    std::optional<Side> side;  // never midline
    Stamps stamps;

    friend bool operator==(const StretchSession&, const StretchSession&) = default;
};

// Later: "remind me in 4 weeks", which counts for routine and pharmacist findings alone.
enum class AnswerKind : std::uint8_t { GettingHelp, Seen, Later };
enum class AnsweredBy : std::uint8_t { Emergency, Nhs111, Gp, Pharmacist, Maternity, Hospital, Other };
enum class AnswerResult : std::uint8_t { RuledOut, Found, Waiting, Unknown };
std::string_view code(AnswerKind kind);
std::string_view code(AnsweredBy by);
std::string_view code(AnswerResult result);
std::optional<AnswerKind> answerKindFromCode(std::string_view code);
std::optional<AnsweredBy> answeredByFromCode(std::string_view code);
std::optional<AnswerResult> answerResultFromCode(std::string_view code);

// What the person did about a finding. Answers never change what triage finds.
struct Answer {
    Uuid id;
    std::string rule;  // a letter of E, U, G, P and one or two digits
    Moment at;
    AnswerKind answer{};
    std::optional<Date> on;
    std::optional<AnsweredBy> by;
    std::optional<AnswerResult> result;
    std::string words;  // at most 2000
    Stamps stamps;

    friend bool operator==(const Answer&, const Answer&) = default;
};

// A visit to a professional; without a date, the next one.
struct Visit {
    Uuid id;
    std::optional<Date> on;
    std::string with;       // at most 200
    std::string questions;  // at most 10000
    std::string note;       // at most 10000
    Stamps stamps;

    friend bool operator==(const Visit&, const Visit&) = default;
};

enum class PictureType : std::uint8_t { Png, Jpeg };
// "image/png" or "image/jpeg".
std::string_view code(PictureType type);
std::optional<PictureType> pictureTypeFromCode(std::string_view code);

struct Picture {
    PictureType type{};
    std::string base64;  // at most 2800000

    friend bool operator==(const Picture&, const Picture&) = default;
};

enum class ExerciseSides : std::uint8_t { Each, Together };
std::string_view code(ExerciseSides sides);
std::optional<ExerciseSides> exerciseSidesFromCode(std::string_view code);

// An exercise of one's own; with parts, a set.
struct Exercise {
    Uuid id;
    std::string name;                // at most 200
    std::vector<std::string> steps;  // each at most 1000
    std::vector<StretchReference> parts;
    std::optional<std::int64_t> holdSeconds;  // 0 or more
    std::optional<std::int64_t> restSeconds;  // 0 or more
    std::optional<std::int64_t> repetitions;  // 1 or more
    std::optional<ExerciseSides> sides;
    std::optional<Picture> picture;
    Stamps stamps;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

// Which stretch or set on which evenings.
struct Plan {
    Uuid id;
    StretchReference stretch;
    Date from{};
    std::optional<Date> to;
    Weekdays weekdays;
    std::optional<Clock> at;
    Stamps stamps;

    friend bool operator==(const Plan&, const Plan&) = default;
};

// A change tried on oneself: blocks of days with and without it. Two blocks are a before and after.
struct TrialBlock {
    Date from{};
    Date to{};
    bool with = false;

    friend bool operator==(const TrialBlock&, const TrialBlock&) = default;
};

// Whether the person chose the order of the blocks or it was drawn by lot.
enum class BlockOrder : std::uint8_t { Chosen, Drawn };
std::string_view code(BlockOrder order);
std::optional<BlockOrder> blockOrderFromCode(std::string_view code);

struct Trial {
    Uuid id;
    std::string name;                // at most 200
    std::vector<TrialBlock> blocks;  // one or more
    BlockOrder order = BlockOrder::Chosen;
    std::string note;  // at most 10000
    Stamps stamps;

    friend bool operator==(const Trial&, const Trial&) = default;
};

}  // namespace cramp::diary
