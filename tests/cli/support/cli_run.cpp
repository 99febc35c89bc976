// SPDX-License-Identifier: MIT
#include "cli/support/cli_run.h"

#include "platform/whole_file.h"
#include "support/catch.h"

#include <sstream>

namespace cramp::test
{

CliComputer::CliComputer()
{
    setClock("2026-11-22T09:00:00+00:00");
    environment.writeOutput = [this](std::string_view bytes) {
        if (m_outputError == 0) m_run.out += bytes;
        return m_outputError;
    };
    environment.writeErrors = [this](std::string_view text) { m_run.err += text; };
    environment.readInput = [this] { return m_input; };
    environment.ask = [](const std::string&, bool) { return std::nullopt; };
    environment.clock = [this] { return m_now; };
    environment.zone = [this] { return platform::LocalZone::named(m_zone); };
    environment.variable = [this](const std::string& name) -> std::optional<std::string> {
        if (name == "XDG_DATA_HOME") return folder().string();
        return std::nullopt;
    };
}

CliRun CliComputer::run(const std::vector<std::string>& arguments)
{
    m_run = {};
    const int status = cli::runCli(environment, arguments);
    m_run.status = status;
    return m_run;
}

std::string CliComputer::write(const std::string& name, const std::string& bytes) const
{
    platform::writeWholeFile(file(name), bytes);
    return file(name).string();
}

std::string CliComputer::log(std::vector<std::string> options)
{
    options.insert(options.begin(), "log");
    const CliRun logged = run(options);
    INFO(logged.err);
    REQUIRE(logged.status == 0);
    return logged.out.substr(0, logged.out.find('\n'));
}

void CliComputer::setClock(const std::string& moment)
{
    m_now = diary::parseMoment(moment).value().instant();
}

std::string readFile(const std::filesystem::path& path)
{
    return platform::readWholeFile(path);
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

}  // namespace cramp::test
