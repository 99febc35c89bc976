// SPDX-License-Identifier: MIT
#include "ui/format/health_words.h"

#include "platform/failure.h"
#include "support/catch.h"

using namespace cramp::diary;
using namespace cramp::platform;
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
const std::string moves =
    R"("inCramp":{"any":"D1","calf":"D1","shin":"D4","foot":"D1","toes":"D1","ankle":"D1","knee_back":"D1",)"
    R"("thigh_front":"D3","thigh_back":"D3","thigh_inner":"D4","buttock":"D4"})";

}  // namespace

TEST_CASE("the words of the window stand in the program, with a move for every place of the leg")
{
    const HealthWords words = bundledHealthWords();
    CHECK_FALSE(words.purpose.isEmpty());
    CHECK(words.limits.join(QLatin1Char(' ')).contains(QStringLiteral("call 999")));
    for (const Site site : allValues<Site>())
        CHECK(words.inCramp.contains(site) == isOfLeg(site));
}

TEST_CASE("words are read as they stand")
{
    const HealthWords words = loadHealthWords("{" + welcome + "," + moves + "}", "x.json");
    CHECK(words.welcomeTitle == QStringLiteral("t"));
    CHECK(words.limits == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(words.inAnyCramp == Stretch::D1);
    CHECK(words.inCramp.at(Site::ThighBack) == Stretch::D3);
}

TEST_CASE("what is missing or unknown is named")
{
    CHECK(problemOf("{" + welcome + "," + moves + "}") == "none");
    CHECK_THAT(problemOf("{"), Catch::Matchers::StartsWith("x.json: is not JSON"));
    CHECK(problemOf("{" + moves + "}") == "x.json: welcome: is missing");
    CHECK(problemOf("{" + welcome + "}") == "x.json: inCramp: is missing");
    CHECK(problemOf("{" + welcome + R"(,"inCramp":{"any":"D9"}})") == "x.json: any: is not a stretch");
    CHECK(problemOf("{" + welcome + R"(,"inCramp":{"any":"D1"}})") == "x.json: calf: is not a stretch");
    CHECK(problemOf(R"({"welcome":{"title":"t","purpose":"p","limitsTitle":"l","limits":[1]},)" + moves +
                    "}") == "x.json: limits: is not a list of texts");
}
