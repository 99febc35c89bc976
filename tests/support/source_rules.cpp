// SPDX-License-Identifier: MIT
#include "support/source_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace cramp::test
{

namespace
{

using Names = std::set<std::string>;

// What each folder of src may include besides itself.
const std::map<std::string, Names> mayInclude{
    {"platform", {}},
    {"diary", {"platform"}},
    {"guide", {"platform", "diary"}},
    {"triage", {"platform", "diary", "guide"}},
    {"exchange", {"platform", "diary", "guide"}},
    {"report", {"platform", "diary", "guide", "triage"}},
    {"seal", {"platform"}},
    {"store", {"platform", "diary", "seal"}},
    {"session", {"platform", "diary", "guide", "triage", "exchange", "seal", "store"}},
    {"cli", {"platform", "diary", "guide", "triage", "exchange", "report", "seal", "store", "session"}},
    {"paper", {"platform", "diary", "guide", "triage", "report"}},
    {"ui",
     {"platform", "diary", "guide", "triage", "exchange", "report", "seal", "store", "session", "paper"}},
};

struct Library {
    const char* name;
    std::regex header;
    Names folders;         // empty: every folder
    bool inTests = false;  // bound in the tests of a folder too
};

const Names qtFolders{"paper", "ui"};

// The first row that fits a header decides. Files outside the folders (main.cpp, tests of the whole) may
// include everything that stands here; tests look at results with any library, but bring no Qt to a folder
// that does without.
const std::vector<Library> libraries{
    {"a standard header", std::regex("[a-z_0-9]+"), {}},
    {"a POSIX header",
     std::regex("(unistd|fcntl|stdlib|signal|spawn|dlfcn|termios|poll)\\.h|sys/"
                "(stat|wait|types|file|mman|resource)\\.h"),
     {"platform", "store", "ui"}},
    {"Catch2", std::regex("catch2/.*"), {"support"}},
    {"libfmt", std::regex("fmt/.*"), {}},
    {"Hinnant's date", std::regex("date/.*"), {"platform"}},
    {"nlohmann/json", std::regex("nlohmann/.*"), {"guide", "triage", "exchange", "report", "store"}},
    {"SQLite", std::regex("sqlite3\\.h|SQLiteCpp/.*"), {"store", "guide"}},
    {"libsodium", std::regex("sodium\\.h"), {"seal", "store"}},
    {"Boost.Math and Boost.Uuid", std::regex("boost/(math|uuid)/.*"), {"report"}},
    {"CLI11", std::regex("CLI/.*"), {"cli"}},
    {"Qt Widgets, Svg, PrintSupport or D-Bus",
     std::regex("Qt(Test|Widgets|Svg|SvgWidgets|PrintSupport|DBus)/.*"),
     {"ui"},
     true},
    {"Qt", std::regex("Q[A-Za-z]+|Qt[A-Za-z]+/.*|q[a-z]+\\.h"), qtFolders, true},
};

// The rooms of a folder, from the ground up: a room includes only rooms of its folder that stand before it.
const std::vector<std::string> rooms{
    "exchange",        "exchange/tables", "report/summary", "report/charts", "report/html",  "report/fhir",
    "report/calendar", "paper/ink",       "paper/charts",   "paper/sheet",   "paper/figure", "paper/page",
    "ui/theme",        "ui/desktop",      "ui/format",      "ui/host",       "ui/widgets",   "ui/pictures",
    "ui/warnings",     "ui/reader",       "ui/settings",    "ui/about_me",   "ui/cramp_now", "ui/entry",
    "ui/stretches",    "ui/gp",           "ui/today",       "ui/history",    "ui/window",    "ui/app",
};

const std::regex includeLine(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");

struct Include {
    std::size_t line;
    bool own;  // in quotes
    std::string header;
};

std::vector<Include> includesOf(const SourceFile& file)
{
    std::vector<Include> found;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (std::regex_search(file.lines[i], match, includeLine))
            found.push_back({i + 1, match[1] == "\"", match[2]});
    }
    return found;
}

bool startsWith(const std::string& text, const std::string& start)
{
    return text.rfind(start, 0) == 0;
}

bool isHeader(const SourceFile& file)
{
    return file.path.ends_with(".h");
}

// The folder of src that a file belongs to, or that a file of the tests mirrors; none for main.cpp.
std::string folderOf(const std::string& path)
{
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    if (second == std::string::npos) return {};
    return path.substr(first + 1, second - first - 1);
}

// Where the room of a file stands among the rooms; none for a folder without rooms.
std::optional<std::size_t> floorOf(const std::string& header)
{
    const auto room = std::find(rooms.begin(), rooms.end(), header.substr(0, header.rfind('/')));
    if (room == rooms.end()) return std::nullopt;
    return static_cast<std::size_t>(room - rooms.begin());
}

bool hasRooms(const std::string& folder)
{
    return std::any_of(rooms.begin(), rooms.end(),
                       [&](const std::string& room) { return startsWith(room, folder + "/"); });
}

std::string place(const SourceFile& file, std::size_t line)
{
    return fmt::format("{}:{}: ", file.path, line);
}

// The code of a line, without its comment.
std::string codeOf(const std::string& line)
{
    return line.substr(0, line.find("//"));
}

Complaints checkLines(const SourceFile& file, const std::regex& forbidden, const std::string& why)
{
    Complaints complaints;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        const std::string code = codeOf(file.lines[i]);
        if (std::regex_search(code, match, forbidden))
            complaints.push_back(place(file, i + 1) + match.str() + ": " + why);
    }
    return complaints;
}

// A room includes only rooms below it; what it says of itself is its path without the top folder.
std::string roomComplaint(const std::string& path, const std::string& header)
{
    const std::string own = path.substr(path.find('/') + 1);
    if (folderOf(path) != header.substr(0, header.find('/')) || !hasRooms(folderOf(path))) return {};
    const auto from = floorOf(own);
    const auto to = floorOf(header);
    if (!from) return own.substr(0, own.rfind('/')) + " is no room";
    if (to && *to <= *from) return {};
    return fmt::format("{} must not include {}", rooms[*from], header.substr(0, header.rfind('/')));
}

std::string namespaceOf(const std::string& path)
{
    std::string name = "cramp";
    const std::string room = path.substr(0, path.rfind('/'));
    for (std::size_t at = room.find('/'); at != std::string::npos;) {
        const std::size_t next = room.find('/', at + 1);
        name += "::" + room.substr(at + 1, next == std::string::npos ? next : next - at - 1);
        at = next;
    }
    return name;
}

// The type that a line of a header defines, or the function with its parameters that it declares, both
// outside of classes; none for any other line.
std::optional<std::string> nameDefinedBy(const std::string& line)
{
    static const std::regex type(
        "(?:class|struct|enum class|union) (\\w+)(?: final)?(?: : [^;]*)?(?: \\{.*)?");
    static const std::regex alias("using (\\w+) = .*");
    static const std::regex function("[a-z:A-Z][\\w:<>,&* ]*[ &*](\\w+\\([^)]*\\)).*");
    std::smatch match;
    if (std::regex_match(line, match, type) || std::regex_match(line, match, alias) ||
        std::regex_match(line, match, function))
        return match[1].str();
    return std::nullopt;
}

std::string arrowComplaint(const std::string& from, const Include& include, bool isTest)
{
    const auto slash = include.header.find('/');
    if (slash == std::string::npos) {
        if (include.header.ends_with(".inc") || include.header.ends_with(".moc")) return {};
        return include.header + " is included without its folder";
    }
    const std::string to = include.header.substr(0, slash);
    if (isTest && (to == "support" || to == from)) return {};
    if (!mayInclude.contains(to)) return include.header + " is in no folder of src";
    const auto row = mayInclude.find(from);
    if (row == mayInclude.end() || from == to || row->second.contains(to)) return {};
    return fmt::format("{} must not include {}", from, to);
}

std::string libraryComplaint(const SourceFile& file, const Include& include)
{
    const bool isTest = startsWith(file.path, "tests/");
    const std::string folder = folderOf(file.path);
    for (const Library& library : libraries) {
        if (!std::regex_match(include.header, library.header)) continue;
        if (!isTest && isHeader(file) && include.header == "nlohmann/json.hpp")
            return "a header includes nlohmann/json_fwd.hpp";
        const bool bound =
            mayInclude.contains(folder) && !library.folders.empty() && (!isTest || library.inTests);
        if (!bound || library.folders.contains(folder)) return {};
        return fmt::format("{} ({}) has no place in {}", include.header, library.name, folder);
    }
    return include.header + " belongs to no known library";
}

}  // namespace

Complaints checkArrows(const SourceFile& file)
{
    Complaints complaints;
    for (const Include& include : includesOf(file)) {
        if (!include.own) continue;
        const bool isTest = startsWith(file.path, "tests/");
        auto wrong = arrowComplaint(folderOf(file.path), include, isTest);
        if (wrong.empty() && !isTest) wrong = roomComplaint(file.path, include.header);
        if (!wrong.empty()) complaints.push_back(place(file, include.line) + wrong);
    }
    return complaints;
}

Complaints checkLibraries(const SourceFile& file)
{
    Complaints complaints;
    for (const Include& include : includesOf(file)) {
        if (include.own) continue;
        const auto wrong = libraryComplaint(file, include);
        if (!wrong.empty()) complaints.push_back(place(file, include.line) + wrong);
    }
    return complaints;
}

Complaints checkNoNetwork(const SourceFile& file)
{
    static const std::regex header(
        "#\\s*include\\s*<(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHost|QDns|QLocalS|QAbstractSocket"
        "|QtWeb|QWeb|QtPdf|QtMultimedia|sys/socket|netdb|netinet|arpa/|curl/|boost/asio)");
    static const std::regex module(
        "\\b(Qt6::)?(Network|NetworkAuth|WebSockets|WebEngine\\w*|HttpServer|Multimedia|Pdf)\\b");
    const bool isBuild = file.path.ends_with("CMakeLists.txt");
    return checkLines(file, isBuild ? module : header, "there is no network code");
}

Complaints checkNoBlockingDialogs(const SourceFile& file)
{
    if (!startsWith(file.path, "src/ui/")) return {};
    static const std::regex blocking(
        "(\\.|->)exec\\s*\\(|QMessageBox::(about|aboutQt|critical|information|question"
        "|warning)\\b|Q(File|Input|Color|Font)Dialog::get\\w+");
    return checkLines(file, blocking, "the window must not wait inside a dialog");
}

Complaints checkFields(const SourceFile& file)
{
    if (!startsWith(file.path, "src/ui/")) return {};
    static const std::regex box("\\bQ(Date|Time|DateTime)Edit\\b|\\bQ(Abstract|Double)?SpinBox\\b");
    return checkLines(file, box, "days, times and numbers are typed in a field of ui/widgets");
}

Complaints checkTranslatable(const SourceFile& file)
{
    if (!startsWith(file.path, "src/ui/")) return {};
    static const std::regex helper("\\bwords\\(\\s*(\"|$)|\\b(tr|translate)\\(([^()]*, )?text\\)");
    return checkLines(file, helper, "lupdate does not find the text; call tr with it");
}

Complaints checkNoSleeps(const SourceFile& file)
{
    if (!startsWith(file.path, "tests/") || startsWith(file.path, "tests/benchmark/")) return {};
    static const std::regex sleep(
        "\\bsleep_(for|until)\\b|\\b(sleep|usleep|nanosleep|msleep)\\s*\\(|\\bqSleep\\b|\\bqWait\\s*\\(");
    return checkLines(file, sleep, "a test must not sleep");
}

Complaints checkNoClock(const SourceFile& file)
{
    const bool mayAsk = file.path == "src/main.cpp" || startsWith(file.path, "src/platform/local_zone.");
    if (!startsWith(file.path, "src/") || mayAsk) return {};
    static const std::regex clock(
        "\\b(system|steady|high_resolution|utc)_clock::now\\b|\\bstd::time\\s*\\(|\\btime\\s*\\((0|NULL|"
        "nullptr)\\)"
        "|::current(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\\b"
        "|\\b(gettimeofday|clock_gettime|computerNow)\\b|CURRENT_(TIMESTAMP|DATE|TIME)\\b|\\('now'");
    return checkLines(file, clock, "time is an argument; only main.cpp asks the clock");
}

Complaints checkNamespaces(const SourceFile& file)
{
    if (!startsWith(file.path, "src/") || folderOf(file.path).empty()) return {};
    static const std::regex named("(class|struct|enum class) \\w+( : [\\w:]+)?;|\\{");
    const std::string own = namespaceOf(file.path);
    Complaints complaints;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const std::string& line = file.lines[i];
        if (!startsWith(line, "namespace cramp") || line == "namespace " + own) continue;
        std::size_t next = i + 1;
        while (next < file.lines.size() && std::regex_match(file.lines[next], named))
            ++next;
        if (next == file.lines.size() || !startsWith(file.lines[next], "}"))
            complaints.push_back(place(file, i + 1) + fmt::format("{} is not {}", line.substr(10), own));
    }
    return complaints;
}

Complaints checkNamesOnce(const std::vector<SourceFile>& files)
{
    std::map<std::string, std::string> first;  // what is defined, and where
    Complaints complaints;
    for (const SourceFile& file : files) {
        if (!startsWith(file.path, "src/") || !isHeader(file)) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const auto name = nameDefinedBy(file.lines[i]);
            if (!name) continue;
            const auto [at, isNew] = first.emplace(*name, file.path);
            if (!isNew && at->second != file.path)
                complaints.push_back(place(file, i + 1) +
                                     fmt::format("{} stands in {} too", *name, at->second));
        }
    }
    return complaints;
}

Complaints checkShape(const SourceFile& file)
{
    Complaints complaints;
    if (file.lines.empty() || file.lines.front() != "// SPDX-License-Identifier: MIT")
        complaints.push_back(place(file, 1) + "the first line is not the licence's");
    if (isHeader(file) && std::find(file.lines.begin(), file.lines.end(), "#pragma once") == file.lines.end())
        complaints.push_back(place(file, 1) + "no #pragma once");
    return complaints;
}

Complaints checkClasses(const SourceFile& file, const std::set<std::string>& tooLarge)
{
    constexpr std::size_t maxFields = 20;
    constexpr std::size_t maxFunctions = 40;
    static const std::regex begins("(?:class|struct) (\\w+)[^;]*");
    static const std::regex field("    [^/ (][^(]*\\bm_\\w+(\\{.*\\}| = .*)?;.*");
    static const std::regex function("    [^/ ][^(]*\\w\\(.*");
    Complaints complaints;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        std::smatch match;
        if (!isHeader(file) || !std::regex_match(file.lines[i], match, begins)) continue;
        const std::string name = match[1];
        const std::size_t start = i;
        std::size_t fields = 0;
        std::size_t functions = 0;
        for (; i < file.lines.size() && !startsWith(file.lines[i], "};"); ++i) {
            if (std::regex_match(file.lines[i], field))
                ++fields;
            else if (std::regex_match(file.lines[i], function))
                ++functions;
        }
        if ((fields > maxFields || functions > maxFunctions) && !tooLarge.contains(name))
            complaints.push_back(place(file, start + 1) +
                                 fmt::format("{} has {} fields and {} functions, more than {} and {}", name,
                                             fields, functions, maxFields, maxFunctions));
    }
    return complaints;
}

Complaints checkOneFileHasCli11(const std::vector<SourceFile>& files)
{
    Complaints found;
    for (const SourceFile& file : files)
        for (const Include& include : includesOf(file))
            if (startsWith(include.header, "CLI/"))
                found.push_back(place(file, include.line) + "CLI11 is in more than one file");
    return found.size() > 1 ? found : Complaints{};
}

Complaints checkMirror(const std::vector<SourceFile>& files)
{
    Names paths;
    for (const SourceFile& file : files)
        paths.insert(file.path);
    static const std::regex test("tests/(\\w+(/\\w+)+)_test\\.cpp");
    Complaints complaints;
    for (const std::string& path : paths) {
        std::smatch match;
        if (!std::regex_match(path, match, test)) continue;
        const std::string source = "src/" + match[1].str();
        if (!paths.contains(source + ".h") && !paths.contains(source + ".cpp"))
            complaints.push_back(path + ":1: there is neither " + source + ".h nor .cpp");
    }
    return complaints;
}

Complaints checkTopFolder(const std::vector<std::string>& names)
{
    static const Names agreed{
        "CMakeLists.txt", "CMakePresets.json", "src",       "resources",    "content", "tests",
        "scripts",        "packaging",         "README.md", "CHANGELOG.md", "LICENSE", "build"};
    Complaints complaints;
    for (const std::string& name : names)
        if (!agreed.contains(name) && !startsWith(name, "."))
            complaints.push_back(name + ":1: has no place in the top folder");
    return complaints;
}

}  // namespace cramp::test
