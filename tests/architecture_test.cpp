// SPDX-License-Identifier: MIT
// Reads every source file of the project and fails with file and line where it breaks a rule of
// support/source_rules.h. Each rule is also tried on made-up files, good and bad.
#include "support/catch.h"
#include "support/source_rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>

using namespace cramp::test;
namespace fs = std::filesystem;

namespace
{

// Tests that stand for what a whole folder does, not for one file.
const std::set<std::string> mirrorExceptions{
    "tests/cli/disk_faults_test.cpp",        "tests/guide/care_cards_test.cpp",
    "tests/guide/medicine_names_test.cpp",   "tests/guide/quotations_test.cpp",
    "tests/report/cohort_test.cpp",          "tests/report/trial_simulation_test.cpp",
    "tests/session/threads_test.cpp",        "tests/store/backup_test.cpp",
    "tests/store/change_test.cpp",           "tests/store/damage_test.cpp",
    "tests/store/disk_faults_test.cpp",      "tests/store/durability_test.cpp",
    "tests/store/reading_test.cpp",          "tests/store/round_trip_test.cpp",
    "tests/triage/cases_test.cpp",           "tests/triage/mutation_test.cpp",
    "tests/triage/ordinary_people_test.cpp", "tests/triage/random_diaries_test.cpp",
    "tests/triage/rule_cases_test.cpp",      "tests/triage/rule_words_test.cpp",
    "tests/ui/layout_gate_test.cpp",         "tests/ui/pictures_test.cpp",
};

// They are still to be taken apart; none is to be added.
const std::set<std::string> classesToTakeApart{"MainWindow", "PlayerView"};

SourceFile read(const fs::path& path)
{
    SourceFile file{fs::relative(path, CRAMP_SOURCE).generic_string(), {}};
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);)
        file.lines.push_back(line);
    return file;
}

std::vector<SourceFile> filesBelow(const fs::path& folder)
{
    std::vector<SourceFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto ending = entry.path().extension();
        if (ending == ".h" || ending == ".cpp") files.push_back(read(entry.path()));
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = [] {
        auto all = filesBelow(fs::path(CRAMP_SOURCE) / "src");
        for (auto& test : filesBelow(fs::path(CRAMP_SOURCE) / "tests"))
            all.push_back(std::move(test));
        return all;
    }();
    return files;
}

// This file and its rules spell out what they forbid.
bool namesWhatItForbids(const SourceFile& file)
{
    return file.path == "tests/architecture_test.cpp" || file.path == "tests/support/source_rules.cpp";
}

void requireNone(const Complaints& complaints)
{
    for (const auto& complaint : complaints)
        UNSCOPED_INFO(complaint);
    CHECK(complaints.empty());
}

void checkAll(const std::function<Complaints(const SourceFile&)>& rule)
{
    Complaints complaints;
    for (const auto& file : sources()) {
        if (namesWhatItForbids(file)) continue;
        for (const auto& complaint : rule(file))
            complaints.push_back(complaint);
    }
    requireNone(complaints);
}

// The one complaint about a made-up file of one or more lines.
std::string onlyComplaint(Complaints (*rule)(const SourceFile&), const std::string& path,
                          std::vector<std::string> lines)
{
    const auto complaints = rule({path, std::move(lines)});
    REQUIRE(complaints.size() == 1);
    return complaints.front();
}

bool accepts(Complaints (*rule)(const SourceFile&), const std::string& path, const std::string& line)
{
    return rule({path, {line}}).empty();
}

}  // namespace

TEST_CASE("the source is there to be read")
{
    CHECK(sources().size() > 50);
}

TEST_CASE("a folder includes only folders above it")
{
    checkAll(checkArrows);
}

TEST_CASE("a namespace is a folder, and no name is defined twice")
{
    checkAll(checkNamespaces);
    requireNone(checkNamesOnce(sources()));
}

TEST_CASE("a library is used only in its folders")
{
    checkAll(checkLibraries);
    requireNone(checkOneFileHasCli11(sources()));
}

TEST_CASE("there is no network code")
{
    checkAll(checkNoNetwork);
    requireNone(checkNoNetwork(read(fs::path(CRAMP_SOURCE) / "CMakeLists.txt")));
    requireNone(checkNoNetwork(read(fs::path(CRAMP_SOURCE) / "tests/CMakeLists.txt")));
}

TEST_CASE("the window never waits inside a dialog")
{
    checkAll(checkNoBlockingDialogs);
    checkAll(checkFields);
}

TEST_CASE("all that the window says can be translated")
{
    checkAll(checkTranslatable);
}

TEST_CASE("no test sleeps")
{
    checkAll(checkNoSleeps);
}

TEST_CASE("nothing below main asks the clock")
{
    checkAll(checkNoClock);
}

TEST_CASE("every file is licensed, and a class holds one idea")
{
    for (const auto& file : sources()) {
        requireNone(checkShape(file));
        requireNone(checkClasses(file, classesToTakeApart));
    }
}

TEST_CASE("the tests mirror the source")
{
    auto files = sources();
    std::erase_if(files, [](const SourceFile& file) { return mirrorExceptions.contains(file.path); });
    requireNone(checkMirror(files));
    for (const auto& path : mirrorExceptions)
        CHECK(fs::exists(fs::path(CRAMP_SOURCE) / path));
}

TEST_CASE("the top folder holds what is agreed")
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(CRAMP_SOURCE))
        names.push_back(entry.path().filename().string());
    requireNone(checkTopFolder(names));
}

TEST_CASE("rule: arrows")
{
    CHECK(onlyComplaint(checkArrows, "src/diary/a.h", {"", "#include \"store/b.h\""}) ==
          "src/diary/a.h:2: diary must not include store");
    CHECK(onlyComplaint(checkArrows, "src/store/a.h", {"#include \"triage/b.h\""}) ==
          "src/store/a.h:1: store must not include triage");
    CHECK(onlyComplaint(checkArrows, "src/paper/a.cpp", {"#include \"session/b.h\""}) ==
          "src/paper/a.cpp:1: paper must not include session");
    CHECK(onlyComplaint(checkArrows, "src/ui/a.cpp", {"  # include \"cli/b.h\""}) ==
          "src/ui/a.cpp:1: ui must not include cli");
    CHECK(onlyComplaint(checkArrows, "tests/report/a_test.cpp", {"#include \"store/b.h\""}) ==
          "tests/report/a_test.cpp:1: report must not include store");
    CHECK(onlyComplaint(checkArrows, "src/diary/a.cpp", {"#include \"a.h\""}) ==
          "src/diary/a.cpp:1: a.h is included without its folder");
    CHECK(onlyComplaint(checkArrows, "src/diary/a.cpp", {"#include \"support/catch.h\""}) ==
          "src/diary/a.cpp:1: support/catch.h is in no folder of src");
    CHECK(onlyComplaint(checkArrows, "src/ui/widgets/a.h", {"#include \"ui/today/b.h\""}) ==
          "src/ui/widgets/a.h:1: ui/widgets must not include ui/today");
    CHECK(onlyComplaint(checkArrows, "src/ui/a.h", {"#include \"ui/today/b.h\""}) ==
          "src/ui/a.h:1: ui is no room");
    CHECK(accepts(checkArrows, "src/ui/today/a.h", "#include \"ui/widgets/b.h\""));
    CHECK(accepts(checkArrows, "src/ui/a.cpp", "#include \"paper/b.h\""));
    CHECK(accepts(checkArrows, "src/main.cpp", "#include \"cli/b.h\""));
    CHECK(accepts(checkArrows, "tests/ui/a_test.cpp", "#include \"support/catch.h\""));
}

TEST_CASE("rule: namespaces")
{
    CHECK(onlyComplaint(checkNamespaces, "src/ui/today/a.h",
                        {"namespace cramp::ui", "{", "class A", "{", "};", "}"}) ==
          "src/ui/today/a.h:1: cramp::ui is not cramp::ui::today");
    CHECK(checkNamespaces({"src/ui/today/a.h", {"namespace cramp::session", "{", "class A;", "}"}}).empty());
    CHECK(accepts(checkNamespaces, "src/diary/a.h", "namespace cramp::diary"));
    CHECK(accepts(checkNamespaces, "src/main.cpp", "namespace cramp"));
}

TEST_CASE("rule: names once")
{
    const auto both = [](const std::string& line) {
        return checkNamesOnce({{"src/diary/a.h", {line}}, {"src/guide/b.h", {line}}});
    };
    CHECK(both("struct Place {") == Complaints{"src/guide/b.h:1: Place stands in src/diary/a.h too"});
    CHECK(both("std::string text(std::int64_t seconds);").size() == 1);
    CHECK(both("using Days = int;").size() == 1);
    CHECK(both("class Session;").empty());
    CHECK(both("    std::string text() const;").empty());
}

TEST_CASE("rule: libraries")
{
    CHECK(onlyComplaint(checkLibraries, "src/report/a.cpp", {"#include <QString>"}) ==
          "src/report/a.cpp:1: QString (Qt) has no place in report");
    CHECK(onlyComplaint(checkLibraries, "src/session/a.cpp", {"#include <sqlite3.h>"}) ==
          "src/session/a.cpp:1: sqlite3.h (SQLite) has no place in session");
    CHECK(onlyComplaint(checkLibraries, "src/paper/a.cpp", {"#include <QtWidgets/QWidget>"}) ==
          "src/paper/a.cpp:1: QtWidgets/QWidget (Qt Widgets, Svg, PrintSupport or D-Bus) has no place in "
          "paper");
    CHECK(onlyComplaint(checkLibraries, "src/triage/a.h", {"#include <nlohmann/json.hpp>"}) ==
          "src/triage/a.h:1: a header includes nlohmann/json_fwd.hpp");
    CHECK(onlyComplaint(checkLibraries, "src/ui/a.cpp", {"#include <CLI/CLI.hpp>"}) ==
          "src/ui/a.cpp:1: CLI/CLI.hpp (CLI11) has no place in ui");
    CHECK(onlyComplaint(checkLibraries, "src/diary/a.cpp", {"#include <glib.h>"}) ==
          "src/diary/a.cpp:1: glib.h belongs to no known library");
    CHECK(onlyComplaint(checkLibraries, "tests/cli/a_test.cpp", {"#include <QProcess>"}) ==
          "tests/cli/a_test.cpp:1: QProcess (Qt) has no place in cli");
    CHECK(accepts(checkLibraries, "tests/cli/a_test.cpp", "#include <nlohmann/json.hpp>"));
    CHECK(accepts(checkLibraries, "src/store/a.cpp", "#include <SQLiteCpp/Database.h>"));
    CHECK(accepts(checkLibraries, "src/diary/a.h", "#include <string_view>"));
    CHECK(accepts(checkLibraries, "src/main.cpp", "#include <QApplication>"));
    const std::vector<SourceFile> twice{{"src/cli/a.cpp", {"#include <CLI/CLI.hpp>"}},
                                        {"src/cli/b.cpp", {"#include <CLI/App.hpp>"}}};
    CHECK(checkOneFileHasCli11(twice).size() == 2);
    CHECK(checkOneFileHasCli11({twice.front()}).empty());
}

TEST_CASE("rule: no network")
{
    for (const std::string header : {"QtNetwork/QTcpSocket", "QNetworkReply", "QLocalServer", "sys/socket.h"})
        CHECK(!accepts(checkNoNetwork, "src/ui/a.cpp", "#include <" + header + ">"));
    CHECK(!accepts(checkNoNetwork, "CMakeLists.txt", "find_package(Qt6 COMPONENTS Core Network)"));
    CHECK(!accepts(checkNoNetwork, "CMakeLists.txt", "target_link_libraries(a Qt6::Network)"));
    CHECK(accepts(checkNoNetwork, "src/ui/a.cpp", "#include <QLocale>"));
    CHECK(accepts(checkNoNetwork, "CMakeLists.txt", "find_package(Qt6 COMPONENTS Core Gui)"));
}

TEST_CASE("rule: no blocking dialogs")
{
    for (const std::string line :
         {"dialog.exec();", "if (menu->exec (at))", "QMessageBox::warning(this, a, b);",
          "auto f = QFileDialog::getSaveFileName(this);", "QInputDialog::getText(this);"})
        CHECK(!accepts(checkNoBlockingDialogs, "src/ui/a.cpp", line));
    CHECK(accepts(checkNoBlockingDialogs, "src/ui/a.cpp", "dialog->open();  // not dialog.exec()"));
    CHECK(accepts(checkNoBlockingDialogs, "src/main.cpp", "return app.exec();"));
}

TEST_CASE("rule: fields that read what is typed")
{
    for (const std::string line : {"QTimeEdit* m_time;", "new QSpinBox;", "#include <QDateEdit>"})
        CHECK(!accepts(checkFields, "src/ui/a.cpp", line));
    CHECK(accepts(checkFields, "src/ui/a.cpp", "auto* line = new QLineEdit;"));
    CHECK(accepts(checkFields, "tests/ui/a_test.cpp", "new QSpinBox;"));
}

TEST_CASE("rule: translatable")
{
    for (const std::string line : {"return words(\"Left leg\");", "return words(", "return Panel::tr(text);",
                                   "return QCoreApplication::translate(\"Times\", text);"})
        CHECK(!accepts(checkTranslatable, "src/ui/a.cpp", line));
    for (const std::string line : {"Times::tr(\"About %1\")", "m_words(tr(\"Note\"))", "words().isEmpty()"})
        CHECK(accepts(checkTranslatable, "src/ui/a.cpp", line));
}

TEST_CASE("rule: no sleeps in tests")
{
    for (const std::string line : {"std::this_thread::sleep_for(1s);", "usleep(10);", "QThread::sleep(1);",
                                   "QTest::qSleep(5);", "QTest::qWait(50);"})
        CHECK(!accepts(checkNoSleeps, "tests/ui/a_test.cpp", line));
    CHECK(accepts(checkNoSleeps, "tests/diary/a_test.cpp", "const auto sleep = hours.sleepHours;"));
}

TEST_CASE("rule: no clock")
{
    for (const std::string line : {"std::chrono::system_clock::now()", "std::time(nullptr)",
                                   "QDate::currentDate()", "QDateTime::currentDateTimeUtc()",
                                   "SELECT date('now')", "DEFAULT CURRENT_TIMESTAMP", "computerNow()"})
        CHECK(!accepts(checkNoClock, "src/store/a.cpp", line));
    CHECK(accepts(checkNoClock, "src/main.cpp", "std::chrono::system_clock::now()"));
    CHECK(accepts(checkNoClock, "src/session/a.cpp", "const Moment now = m_clock();"));
}

TEST_CASE("rule: shape")
{
    CHECK(onlyComplaint(checkShape, "src/diary/a.cpp", {"#include <string>"}) ==
          "src/diary/a.cpp:1: the first line is not the licence's");
    CHECK(onlyComplaint(checkShape, "src/diary/a.h", {"// SPDX-License-Identifier: MIT"}) ==
          "src/diary/a.h:1: no #pragma once");
    CHECK(checkShape({"src/diary/a.cpp", {}}).size() == 1);
}

TEST_CASE("rule: classes")
{
    std::vector<std::string> lines{"class Large", "{"};
    for (int field = 0; field < 20; ++field)
        lines.push_back("    int m_field" + std::to_string(field) + " = 0;");
    lines.emplace_back("};");
    CHECK(checkClasses({"src/diary/a.h", lines}, {}).empty());
    lines.insert(lines.end() - 1, "    int m_more;");
    CHECK(checkClasses({"src/diary/a.h", lines}, {}) ==
          Complaints{"src/diary/a.h:1: Large has 21 fields and 0 functions, more than 20 and 40"});
    CHECK(checkClasses({"src/diary/a.h", lines}, {"Large"}).empty());
}

TEST_CASE("rule: mirror")
{
    const SourceFile test{"tests/diary/night_test.cpp", {}};
    CHECK(checkMirror({test}).size() == 1);
    CHECK(checkMirror({test, {"src/ui/night.cpp", {}}}).size() == 1);
    CHECK(checkMirror({test, {"src/diary/night.h", {}}}).empty());
    CHECK(checkMirror({{"tests/support/catch.h", {}}}).empty());
}

TEST_CASE("rule: top folder")
{
    CHECK(checkTopFolder({"notes.txt"}) == Complaints{"notes.txt:1: has no place in the top folder"});
    CHECK(checkTopFolder({"src", "packaging", "README.md", "CHANGELOG.md", "CMakePresets.json", ".git"})
              .empty());
}
