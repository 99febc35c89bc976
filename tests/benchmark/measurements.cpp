// SPDX-License-Identifier: MIT
#include "benchmark/measurements.h"

#include "benchmark/diary_costs.h"
#include "benchmark/first_picture.h"
#include "benchmark/guide_costs.h"
#include "benchmark/lock_costs.h"
#include "benchmark/made_up_diary.h"
#include "benchmark/reassessment.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <stdexcept>

namespace cramp::benchmark
{

namespace fs = std::filesystem;

namespace
{

constexpr int fewEpisodes = 10;
constexpr int yearEpisodes = 4000;  // over twenty years: 200 a year

class Measurements
{
public:
    explicit Measurements(const Setting& setting, const std::function<void(const Row&)>& show)
        : m_setting(setting),
          m_show(show)
    {
        fs::create_directory(at("home"));
        fs::permissions(at("home"), fs::perms::owner_all);
        makeDiary(fewEpisodes, "few");
        makeDiary(m_setting.episodes, "many");
        makeDiary(std::min(m_setting.episodes, yearEpisodes), "year");
        run({{"crampdiary", "--diary", at("many.db"), "export", at("many.csv")}, {}, {}});
        run(sqlite("floor.db", ".import --csv " + at("many.csv") + " episodes"));
    }

    void logging()
    {
        const auto onDiary = [this](const std::string& name) {
            return [this, name](int) {
                return time({"--diary", at(name), "log", "--at", "2001-01-01T03:12", "--site", "calf:left",
                             "--pain", "5"});
            };
        };
        show("log on {}", "log on 10", 1.25,
             compare(m_setting.rounds, onDiary("many.db"), onDiary("few.db")));
    }

    void importing()
    {
        const auto floor = [this](int round) {
            return timed(
                sqlite(fmt::format("floor-{}.db", round), ".import --csv " + at("many.csv") + " episodes"));
        };
        for (const std::string ending : {"csv", "json"}) {
            const auto ours = [&](int round) {
                return time({"--diary", at(fmt::format("import-{}-{}.db", ending, round)), "import",
                             at("many." + ending)});
            };
            show("import of {} from " + ending, "sqlite3 .import from csv", 4.0,
                 compare(slowRounds(), ours, floor));
        }
    }

    void reading()
    {
        const auto plainRead = [this](int) { return timed(sqlite("floor.db", "SELECT * FROM episodes")); };
        const auto ours = [&](std::vector<std::string> words) {
            words.insert(words.begin(), {"--diary", at("many.db")});
            return [this, words](int) { return time(words); };
        };
        const auto rounds = m_setting.rounds;
        const std::string read = "sqlite3 reads all";
        show("summary at {}", read, {}, compare(rounds, ours({"summary", "--json"}), plainRead));
        show("summary of all at {}", read, {},
             compare(slowRounds(), ours({"summary", "--json", "--from", "1990-01-01"}), plainRead));
        show("triage at {}", read, {}, compare(rounds, ours({"triage", "--json"}), plainRead));
        show("list of all {}", read, {}, compare(slowRounds(), ours({"list", "--json"}), plainRead));
    }

    // The floor is what a save may take for it.
    void reassessing()
    {
        constexpr double mostSeconds = 0.005;
        const Reassessment reassessment(at("many.db"));
        const auto floor = [](int) { return mostSeconds; };
        show("assessed again at {}", "5 ms", 1.0,
             compare(
                 m_setting.rounds, [&](int) { return reassessment.once(); }, floor));
        show("half a year of findings at {}", "5 ms", {},
             compare(
                 m_setting.rounds, [&](int) { return reassessment.history(); }, floor));
    }

    // The floors are what a person waits for without noticing, and a tenth of one core.
    void readingGuide()
    {
        const GuideCosts costs;
        const auto agreed = [](double seconds) { return [seconds](int) { return seconds; }; };
        const int rounds = slowRounds();
        show("slowest key of a search", "5 ms", 1.0,
             compare(
                 rounds, [&](int) { return costs.keystroke(); }, agreed(0.005)));
        show("slowest page opened", "30 ms", 1.0,
             compare(
                 rounds, [&](int) { return costs.openedPage(); }, agreed(0.03)));
        show("second of a moving figure", "a tenth of a second", 1.0,
             compare(
                 rounds, [&](int) { return costs.secondOfFigure(); }, agreed(0.1)));
    }

    // What a person does not notice: a picture of 60 in a second, and as issued for rows and filter.
    void browsing()
    {
        const DiaryCosts costs(at("many.db"), at("settings.ini"));
        const auto against = [&](const char* what, const char* floor, double most,
                                 double (DiaryCosts::*cost)() const) {
            show(what, floor, 1.0,
                 compare(
                     slowRounds(), [&](int) { return (costs.*cost)(); }, [most](int) { return most; }));
        };
        against("first rows of {}", "50 ms", 0.05, &DiaryCosts::firstRows);
        against("longest pause until all {}", "50 ms", 0.05, &DiaryCosts::longestPause);
        against("step through {}", "a 60th of a second", 1.0 / 60, &DiaryCosts::scrolled);
        against("letter in the filter of {}", "5 ms", 0.005, &DiaryCosts::filtered);
    }

    void exporting()
    {
        const auto floor = [this](int) {
            auto command = sqlite("floor.db", "SELECT * FROM episodes");
            command.words.insert(command.words.begin() + 1, {"-csv", "-header"});
            command.output = at("floor.csv");
            return timed(command);
        };
        for (const std::string ending : {"csv", "json"}) {
            const auto ours = [&](int) {
                return time({"--diary", at("many.db"), "export", at("again." + ending)});
            };
            const std::optional<double> most = ending == "csv" ? std::optional(3.0) : std::nullopt;
            show("export of {} as " + ending, "sqlite3 -csv", most, compare(slowRounds(), ours, floor));
        }
    }

    void locking()
    {
        using Which = LockCosts::Which;
        const LockCosts costs(at("many.db"), m_setting.folder);
        const auto of = [&costs](double (LockCosts::*cost)(Which) const, Which which) {
            return [&costs, cost, which](int) { return (costs.*cost)(which); };
        };
        const auto rounds = m_setting.rounds;
        show("save in a locked diary of {}", "save in a plain one", 1.5,
             compare(rounds, of(&LockCosts::saving, Which::Locked), of(&LockCosts::saving, Which::Plain)));
        show("locked diary of {} opened", "plain one opened", 3.0,
             compare(slowRounds(), of(&LockCosts::opening, Which::Locked),
                     of(&LockCosts::opening, Which::Plain)));
    }

    // The one floor that is agreed and not measured: what a person waits for without noticing.
    void yearOnPaper()
    {
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        const auto pdf = [&](int) {
            return time({"--diary", at("year.db"), "export", at("year.pdf"), "--from",
                         fmt::format("{:%Y-%m-%d}", today - std::chrono::days(364)), "--to",
                         fmt::format("{:%Y-%m-%d}", today)});
        };
        const auto agreed = [](int) { return 0.3; };
        show("a year's PDF", "agreed", 1.0, compare(slowRounds(), pdf, agreed));
    }

    void firstWindow()
    {
        if (!m_setting.withWindow || !canWatchWindows()) return;
        const auto timedTo = [this](Picture wanted, std::vector<std::string> words) {
            return [this, wanted, words](int) {
                return timedToPicture({words, {}, home()}, m_setting.folder, wanted);
            };
        };
        const std::string program = m_setting.program.string();
        const std::vector<std::string> few = {program, "--diary", at("few.db")};
        const std::vector<std::string> many = {program, "--diary", at("many.db")};
        const auto floor = timedTo(Picture::Any, {m_setting.emptyWindow.string()});
        const auto against = [&](const char* what, std::optional<double> most, const auto& ours) {
            show(what, "empty Qt window", most, compare(m_setting.rounds, ours, floor));
        };
        against("first window on 10", 1.5, timedTo(Picture::Any, few));
        against("first window on {}", 1.5, timedTo(Picture::Any, many));
        against("Today filled in on 10", std::nullopt, timedTo(Picture::Filled, few));
        against("Today filled in on {}", std::nullopt, timedTo(Picture::Filled, many));
    }

private:
    std::string at(const std::string& name) const { return (m_setting.folder / name).string(); }
    int slowRounds() const { return std::max(1, m_setting.rounds / 3); }

    // Nobody's own diary or settings are near.
    std::map<std::string, std::string> home() const
    {
        return {{"HOME", at("home")},
                {"XDG_DATA_HOME", at("home")},
                {"XDG_CONFIG_HOME", at("home")},
                {"XDG_RUNTIME_DIR", at("home")},
                {"TZ", "Europe/London"}};
    }

    Command sqlite(const std::string& database, const std::string& statement) const
    {
        return {{"sqlite3", at(database), statement}, {}, {}};
    }

    double run(Command command) const
    {
        if (command.words.front() == "crampdiary") command.words.front() = m_setting.program.string();
        command.environment = home();
        return timed(command);
    }

    double time(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "crampdiary");
        return run({std::move(words), {}, {}});
    }

    void makeDiary(int episodes, const std::string& name) const
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        std::ofstream(at(name + ".json"), std::ios::binary) << madeUpDiary(episodes, now);
        time({"--diary", at(name + ".db"), "import", at(name + ".json")});
    }

    // The {} of a name is the number of episodes.
    void show(const std::string& ours, const std::string& floor, std::optional<double> most,
              Pair seconds) const
    {
        m_show({fmt::format(fmt::runtime(ours), m_setting.episodes), floor, seconds, most});
    }

    const Setting& m_setting;
    const std::function<void(const Row&)>& m_show;
};

}  // namespace

void measureAll(const Setting& setting, const std::function<void(const Row&)>& show)
{
    Measurements measurements(setting, show);
    measurements.logging();
    measurements.importing();
    measurements.reading();
    measurements.reassessing();
    measurements.readingGuide();
    measurements.browsing();
    measurements.exporting();
    measurements.locking();
    measurements.yearOnPaper();
    measurements.firstWindow();
}

}  // namespace cramp::benchmark
