// SPDX-License-Identifier: MIT
#include "report/fhir/fhir_values.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace cramp::report::fhir;
using nlohmann::json;

namespace
{

// The parts of a name in the order of FHIR, without its text.
std::string partsOf(const std::string& typed)
{
    const json name = json::parse(fhirName(typed).dump());
    CHECK(name["text"] == typed);
    return name.value("prefix", json()).dump() + ' ' + name.value("family", "-") + ' ' +
           name.value("given", json()).dump();
}

}  // namespace

TEST_CASE("family and given name of a typed name")
{
    CHECK(partsOf("Anne Smith") == R"(null Smith ["Anne"])");
    CHECK(partsOf("Anne Mary Smith-Jones") == R"(null Smith-Jones ["Anne","Mary"])");
    CHECK(partsOf("Smith, Anne Mary") == R"(null Smith ["Anne","Mary"])");
    CHECK(partsOf("Mrs Anne van der Berg") == R"(["Mrs"] van der Berg ["Anne"])");
    CHECK(partsOf("Zoë Müller") == R"(null Müller ["Zoë"])");
}

TEST_CASE("a name of which the parts cannot be told stands as it was typed")
{
    CHECK(partsOf("Anne") == "null - null");
    CHECK(partsOf("Dr Smith") == "null - null");
    CHECK(partsOf("王 小明") == "null - null");
    CHECK(partsOf("Иван Петров") == "null - null");
    CHECK(partsOf("Smith, ") == "null - null");
    CHECK(partsOf("Smith, Anne, Dr") == "null - null");
    CHECK(fhirName(" \xc2\xa0").is_null());
}
