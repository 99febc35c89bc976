// SPDX-License-Identifier: MIT
#include "ui/format/health_words.h"

#include "platform/failure.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::platform;
using namespace cramp::session;
using namespace cramp::ui::format;

namespace
{

std::string problemOf(const std::string& json)
{
    try {
        loadHealthWords(json, "x.json");
    } catch (const Failure& failure) {
        return failure.sentence();
    }
    return "none";
}

const std::string welcome = R"("welcome":{"title":"t","purpose":"p","limitsTitle":"l","limits":["a","b"]})";
const std::string night =
    R"("night":{"moves":{"calf":{"stretch":"D1","sentence":"c"},"foot":{"stretch":"D1","sentence":"f"},)"
    R"("thigh":{"stretch":"D3","sentence":"t"}},"signsUnknown":"u","onlyLeft":"l","onlyRight":"r","long":"{n} long",)"
    R"("lockedLeft":"ll","lockedRight":"lr","lockedBoth":"lb","checkFirst":"first","clotRules":["U4"],)"
    R"("clot":[{"question":"q","advice":"a"}],"mostPass":"m","gettingUp":"g"})";

std::string nightWithout(std::string part, const std::string& with)
{
    std::string changed = night;
    changed.replace(changed.find(part), part.size(), with);
    return "{" + welcome + "," + changed + "}";
}

}  // namespace

TEST_CASE("the words of the window stand in the program, with a move for every part of the leg")
{
    const HealthWords words = healthWords(cramp::guide::bundledGuideContent());
    CHECK_FALSE(words.purpose.isEmpty());
    CHECK(words.limits.join(QLatin1Char(' ')).contains(QStringLiteral("call 999")));
    for (const LegPart part : allLegParts)
        CHECK_FALSE(words.night.moves.at(part).sentence.isEmpty());
    CHECK(words.night.longCramp.contains(QStringLiteral("{n} minutes")));
    CHECK(words.night.clot.size() == 2);
}

TEST_CASE("words are read as they stand")
{
    const HealthWords words = loadHealthWords("{" + welcome + "," + night + "}", "x.json");
    CHECK(words.welcomeTitle == QStringLiteral("t"));
    CHECK(words.limits == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(words.night.moves.at(LegPart::Thigh).stretch == Stretch::D3);
    CHECK(words.night.clotRules == QStringList{QStringLiteral("U4")});
    CHECK(words.night.clot.at(0).advice == QStringLiteral("a"));
}

TEST_CASE("what is missing or unknown is named")
{
    CHECK(problemOf("{" + welcome + "," + night + "}") == "none");
    CHECK_THAT(problemOf("{"), Catch::Matchers::StartsWith("x.json: is not JSON"));
    CHECK(problemOf("{" + night + "}") == "x.json: welcome: is missing");
    CHECK(problemOf("{" + welcome + "}") == "x.json: night: is missing");
    CHECK(problemOf(nightWithout("D3", "D9")) == "x.json: stretch: is not a stretch");
    CHECK(problemOf(nightWithout(R"("foot")", R"("toe")")) == "x.json: foot: is missing");
    CHECK(problemOf(nightWithout("first", "")) == "x.json: checkFirst: is missing");
    CHECK(problemOf(nightWithout(R"([{"question":"q","advice":"a"}])", "[]")) == "x.json: clot: is missing");
    CHECK(problemOf(R"({"welcome":{"title":"t","purpose":"p","limitsTitle":"l","limits":[1]},)" + night +
                    "}") == "x.json: limits: is not a list of texts");
}
