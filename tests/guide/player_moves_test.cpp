// SPDX-License-Identifier: MIT
#include "guide/stretch_player.h"
#include "support/catch.h"

#include <random>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace std::chrono_literals;

namespace
{

using Phase = PlayerPhase;
constexpr Legs both{};
constexpr Legs onlyLeft{true, false};
constexpr Legs onlyRight{false, true};
constexpr Legs none{false, false};

ProgrammePart part(std::optional<std::chrono::seconds> hold, std::optional<std::chrono::seconds> rest,
                   std::optional<int> repetitions, StretchSides sides = StretchSides::Together)
{
    ProgrammePart made;
    made.stretch = Stretch::X1;
    made.hold = hold;
    made.rest = rest;
    made.repetitions = repetitions;
    made.sides = sides;
    return made;
}

std::vector<PlayerMove> moves(std::vector<ProgrammePart> parts, const Legs& legs = both)
{
    return movesOf({Stretch::X1, "Test", std::move(parts)}, legs);
}

std::vector<Phase> phases(const std::vector<PlayerMove>& moves)
{
    std::vector<Phase> all;
    for (const PlayerMove& move : moves)
        all.push_back(move.phase);
    return all;
}

Moment at(std::string_view text)
{
    return parseMoment(text).value();
}

PlayerPlace samplePlace()
{
    return {Stretch::X4, both, 3, at("2026-11-22T21:50:00Z"), at("2026-11-22T21:52:00Z"), 40s, true};
}

}  // namespace

TEST_CASE("with all counts the whole movement counts by itself")
{
    CHECK(phases(moves({part(10s, 10s, 2)})) ==
          std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Rest, Phase::Hold, Phase::Done});
    const auto counted = moves({part(10s, 7s, 2)});
    CHECK_FALSE(counted[0].lasts);
    CHECK(counted[1].lasts == StretchPlayer::timeToGetReady);
    CHECK(counted[2].lasts == 10s);
    CHECK(counted[3].lasts == 7s);
    CHECK(counted[4].repetition == 2);
    CHECK_FALSE(counted[5].lasts);
}

TEST_CASE("one leg after the other, the change counted like a rest")
{
    const auto each = moves({part(10s, 8s, 1, StretchSides::Each)});
    CHECK(phases(each) ==
          std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Change, Phase::Hold, Phase::Done});
    CHECK(each[2].side == Side::Left);
    CHECK(each[3].side == Side::Right);
    CHECK(each[3].lasts == 8s);
    CHECK(each[4].side == Side::Right);
}

TEST_CASE("without a rest the person says when to go on, and gets time to get into place")
{
    CHECK(phases(moves({part(30s, std::nullopt, 2)})) == std::vector{Phase::Read, Phase::Ready, Phase::Hold,
                                                                     Phase::Rest, Phase::Ready, Phase::Hold,
                                                                     Phase::Done});
    CHECK_FALSE(moves({part(30s, std::nullopt, 2)})[3].lasts);
    const auto each = moves({part(30s, std::nullopt, 1, StretchSides::Each)});
    CHECK(phases(each) == std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Change, Phase::Ready,
                                      Phase::Hold, Phase::Done});
    CHECK_FALSE(each[3].lasts);
}

TEST_CASE("a rest of nothing goes straight on, but legs never change without time")
{
    const auto straight = moves({part(30s, 0s, 2, StretchSides::Each)});
    CHECK(phases(straight) == std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Hold, Phase::Change,
                                          Phase::Ready, Phase::Hold, Phase::Hold, Phase::Done});
    CHECK_FALSE(straight[4].lasts);
}

TEST_CASE("without repetitions it asks each time whether once more")
{
    CHECK(phases(moves({part(30s, std::nullopt, std::nullopt)})) ==
          std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Again, Phase::Done});
}

TEST_CASE("without a hold nothing is counted")
{
    const auto open = moves({part(std::nullopt, 10s, 30, StretchSides::Each)});
    CHECK(phases(open) ==
          std::vector{Phase::Read, Phase::OwnPace, Phase::Change, Phase::OwnPace, Phase::Done});
    CHECK_FALSE(open[1].lasts);
}

TEST_CASE("a leg that is stopped is left out, and a movement of both legs with it")
{
    const std::vector parts = {part(10s, 10s, 1, StretchSides::Each), part(10s, 10s, 1)};
    for (const PlayerMove& move : moves(parts, onlyLeft)) {
        CHECK(move.part == 0);
        CHECK((move.phase == Phase::Done || move.side == Side::Left));
    }
    for (const PlayerMove& move : moves(parts, onlyRight))
        CHECK((move.phase == Phase::Done || move.side == Side::Right));
    CHECK(phases(moves(parts, onlyLeft)) == std::vector{Phase::Read, Phase::Ready, Phase::Hold, Phase::Done});
    CHECK(phases(moves(parts, none)) == std::vector{Phase::Done});
    CHECK(phases(moves({part(10s, 10s, 1)}, onlyLeft)) == std::vector{Phase::Done});
}

TEST_CASE("the bedtime set counts 3 holds of 10 s for each leg, twice")
{
    const Guide guide = loadGuide(bundledGuideContent());
    const auto set = movesOf(programmeOf(Stretch::X4, guide, {}).value(), both);
    int holds = 0;
    std::chrono::seconds counted{0};
    for (const PlayerMove& move : set) {
        holds += move.phase == Phase::Hold;
        if (move.phase == Phase::Hold || move.phase == Phase::Rest) CHECK(move.lasts == 10s);
        counted += move.lasts.value_or(0s);
    }
    CHECK(holds == 12);
    CHECK(counted >= 3min);
    CHECK(counted < 4min);
}

TEST_CASE("no stretch of the guide counts what its source does not give")
{
    const Guide guide = loadGuide(bundledGuideContent());
    for (const StretchGuide& stretch : guide.stretches())
        for (const PlayerMove& move : movesOf(programmeOf(stretch.id, guide, {}).value(), both)) {
            INFO(code(stretch.id));
            if (move.phase == Phase::Hold) CHECK(move.lasts == stretch.hold);
            if (move.phase == Phase::Rest || move.phase == Phase::Change) CHECK(move.lasts == stretch.rest);
            if (move.phase == Phase::OwnPace) CHECK_FALSE(stretch.hold);
            if (move.phase == Phase::Again) CHECK_FALSE(stretch.repetitions);
        }
}

TEST_CASE("any programme reads each part first, moves only legs that may, and ends with Done")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    const auto maybeSeconds = [&](int least) -> std::optional<std::chrono::seconds> {
        if (upTo(2) == 0) return std::nullopt;
        return std::chrono::seconds(least + upTo(20));
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<ProgrammePart> parts;
        for (int count = 1 + upTo(4); count > 0; --count)
            parts.push_back(part(maybeSeconds(1), maybeSeconds(0),
                                 upTo(1) ? std::optional(1 + upTo(3)) : std::nullopt,
                                 upTo(1) ? StretchSides::Each : StretchSides::Together));
        const Legs legs{upTo(1) == 1, upTo(1) == 1};
        const auto all = moves(parts, legs);
        REQUIRE(all.back().phase == Phase::Done);
        for (std::size_t i = 0; i + 1 < all.size(); ++i) {
            CHECK(all[i].phase != Phase::Done);
            if (i == 0 || all[i].part != all[i - 1].part) CHECK(all[i].phase == Phase::Read);
            if (all[i].side != Side::Right) CHECK(legs.left);
            if (all[i].side != Side::Left) CHECK(legs.right);
            // A hold that follows a press would begin before the person is in place.
            if (all[i].phase == Phase::Hold) CHECK(all[i - 1].lasts);
        }
    }
}

TEST_CASE("a place is kept in a line and read back")
{
    const PlayerPlace place = samplePlace();
    CHECK(parsePlace(formatPlace(place)) == place);
    PlayerPlace own = place;
    own.reference = Uuid::random();
    own.legs = onlyRight;
    own.hasSkipped = false;
    CHECK(parsePlace(formatPlace(own)) == own);
    own.legs = onlyLeft;
    CHECK(parsePlace(formatPlace(own)) == own);
}

TEST_CASE("what is no place is refused")
{
    const std::string good = formatPlace(samplePlace());
    REQUIRE(parsePlace(good));
    CHECK_FALSE(parsePlace(""));
    CHECK_FALSE(parsePlace("X4"));
    CHECK_FALSE(parsePlace(good + "|more"));
    for (std::size_t end = 0; end < good.size(); ++end)
        CHECK_FALSE(parsePlace(good.substr(0, end)));
    const auto with = [&](std::string_view old, std::string_view other) {
        std::string changed = good;
        return parsePlace(changed.replace(changed.find(old), old.size(), other));
    };
    CHECK_FALSE(with("X4", "X44"));
    CHECK_FALSE(with("both", "none"));
    CHECK_FALSE(with("|3|", "|-3|"));
    CHECK_FALSE(with("|3|", "|99999999999999999999|"));
    CHECK_FALSE(with("|40|", "|40s|"));
    CHECK_FALSE(with("skipped", "maybe"));
}

TEST_CASE("a place is offered until the day and the night are over")
{
    const PlayerPlace evening = samplePlace();
    CHECK(isStillOffered(evening, at("2026-11-22T21:52:00Z")));
    CHECK(isStillOffered(evening, at("2026-11-22T23:59:00Z")));
    CHECK(isStillOffered(evening, at("2026-11-23T02:00:00Z")));
    CHECK_FALSE(isStillOffered(evening, at("2026-11-23T12:00:00Z")));
    CHECK_FALSE(isStillOffered(evening, at("2026-11-22T21:51:59Z")));
    PlayerPlace morning = evening;
    morning.left = at("2026-11-22T11:50:00Z");
    CHECK(isStillOffered(morning, at("2026-11-22T18:00:00Z")));
    CHECK_FALSE(isStillOffered(morning, at("2026-11-23T00:30:00Z")));
}
