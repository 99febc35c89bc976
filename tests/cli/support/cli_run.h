// SPDX-License-Identifier: MIT
#pragma once

#include "cli/run_cli.h"
#include "support/test_data.h"

#include <string>
#include <vector>

namespace cramp::test
{

// What a call did: its exit status and all that it printed.
struct CliRun {
    int status = -1;
    std::string out;
    std::string err;
};

// A computer of its own for a test: a folder for data, a clock that stands, a zone. The default diary is
// below the folder and not there at first.
class CliComputer
{
public:
    CliComputer();

    CliRun run(const std::vector<std::string>& arguments);

    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    std::filesystem::path folder() const { return m_folder.path(); }
    std::filesystem::path diary() const { return m_folder / "crampdiary" / "diary.db"; }
    // Writes a file into the folder and gives its name.
    std::string write(const std::string& name, const std::string& bytes) const;
    // Logs an episode that must succeed; gives its id.
    std::string log(std::vector<std::string> options);

    void setClock(const std::string& moment);
    void setZone(const std::string& name) { m_zone = name; }
    void setInput(std::string bytes) { m_input = std::move(bytes); }
    // From now on standard output fails with this errno.
    void breakOutput(int error) { m_outputError = error; }

    cli::CliEnvironment environment;

private:
    TemporaryFolder m_folder;
    diary::Instant m_now{};
    std::string m_zone = "Europe/London";
    std::string m_input;
    int m_outputError = 0;
    CliRun m_run;
};

std::string readFile(const std::filesystem::path& path);

std::vector<std::string> linesOf(const std::string& text);

}  // namespace cramp::test
