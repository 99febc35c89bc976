// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <utility>

namespace fs = std::filesystem;

namespace
{

std::string textOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The literals of a call as one text: "one " "two" is "one two".
std::string joined(const std::string& literals)
{
    static const std::regex gap("\"\\s*\"");
    const std::string text = std::regex_replace(literals, gap, "");
    return text.substr(1, text.size() - 2);
}

std::string plain(std::string text)
{
    for (const auto& [entity, sign] :
         {std::pair("&apos;", "'"), std::pair("&quot;", "\""), std::pair("&lt;", "<"), std::pair("&gt;", ">"),
          std::pair("&amp;", "&")})
        for (std::size_t at = 0; (at = text.find(entity, at)) != std::string::npos; ++at)
            text.replace(at, std::string(entity).size(), sign);
    return text;
}

// The class and text of each message that has its English forms.
std::set<std::pair<std::string, std::string>> englishForms()
{
    std::set<std::pair<std::string, std::string>> forms;
    const std::string ts = textOf(fs::path(CRAMP_SOURCE) / "resources/i18n/crampdiary_en.ts");
    static const std::regex part("<name>(?:\\w+::)*(\\w+)</name>|<source>([^<]*)</source>");
    std::string name;
    for (std::sregex_iterator each(ts.begin(), ts.end(), part), end; each != end; ++each) {
        if ((*each)[1].matched)
            name = (*each)[1];
        else
            forms.emplace(name, plain((*each)[2]));
    }
    return forms;
}

}  // namespace

TEST_CASE("a text that counts has its English singular and plural, under the class that says it")
{
    const auto forms = englishForms();
    static const std::regex call("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)");
    std::size_t counting = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CRAMP_SOURCE) / "src/ui")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string source = textOf(entry.path());
        for (std::sregex_iterator each(source.begin(), source.end(), call), end; each != end; ++each) {
            std::string literals = (*each)[1];
            literals.erase(literals.find_last_of('"') + 1);
            const std::string text = joined(literals);
            if (text.find("%n") == std::string::npos) continue;
            ++counting;
            const bool isThere = std::any_of(forms.begin(), forms.end(), [&](const auto& form) {
                return form.second == text &&
                       std::regex_search(source, std::regex("\\b" + form.first + "\\b"));
            });
            INFO(entry.path().string() << ": " << text);
            CHECK(isThere);
        }
    }
    CHECK(counting > 30);
}
