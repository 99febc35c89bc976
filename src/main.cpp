// SPDX-License-Identifier: MIT
#include "cli/default_diary.h"
#include "cli/program_content.h"
#include "cli/run_cli.h"
#include "paper/sheet/pdf.h"
#include "platform/failure.h"
#include "platform/terminal.h"
#include "platform/whole_file.h"
#include "ui/app/application.h"
#include "ui/app/environment.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace
{

using namespace cramp;

// A file opened later must never get the number of a standard stream that the caller left closed: what is
// printed would go into it.
void fillStandardStreams()
{
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(number, F_GETFD) < 0 && ::open("/dev/null", O_RDONLY | O_CLOEXEC) != number) std::abort();
}

std::string readAllInput()
{
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0)
            throw platform::Failure("Standard input cannot be read: " + std::string(std::strerror(errno)) +
                                    ".");
        if (count == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
    }
}

std::optional<std::string> environmentVariable(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    if (value == nullptr) return std::nullopt;
    return value;
}

// The font of papers stands in the program; a report must look the same on every machine.
void loadPaperFonts()
{
    for (const char* file : {":/fonts/LiberationSans-Regular.ttf", ":/fonts/LiberationSans-Bold.ttf"})
        if (QFontDatabase::addApplicationFont(QLatin1String(file)) < 0)
            throw platform::Failure("The font of the report cannot be loaded.", file);
}

paper::charts::BodyMap bodyMap()
{
    QFile file(QStringLiteral(":/body_map.svg"));
    if (!file.open(QIODevice::ReadOnly)) throw platform::Failure("The drawing of the legs cannot be loaded.");
    return paper::charts::BodyMap::parse(file.readAll());
}

paper::charts::BodyMap loadPaper()
{
    loadPaperFonts();
    return bodyMap();
}

// A command says what is wrong in its own words; hints of Qt about the desktop are not for its caller.
void dropHints(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtCriticalMsg && type != QtFatalMsg) return;
    const QByteArray line = message.toLocal8Bit() + '\n';
    platform::writeAll(STDERR_FILENO, {line.constData(), static_cast<std::size_t>(line.size())});
}

// For a command: paints without a display, whatever the desktop says.
std::string makePdfWithoutWindow(const report::summary::GpSummary& summary,
                                 const report::summary::ReportWords& words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&dropHints);
    int count = 1;
    char name[] = "crampdiary";
    char* arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    loadPaperFonts();
    return paper::sheet::writePdf(summary, words);
}

cli::CliEnvironment computerEnvironment()
{
    cli::CliEnvironment environment;
    environment.writeOutput = [](std::string_view bytes) { return platform::writeAll(STDOUT_FILENO, bytes); };
    environment.writeErrors = [](std::string_view text) { platform::writeAll(STDERR_FILENO, text); };
    environment.readInput = &readAllInput;
    environment.ask = &platform::askAtTerminal;
    environment.clock = &platform::computerNow;
    environment.zone = &platform::LocalZone::ofComputer;
    environment.variable = &environmentVariable;
    environment.makePdf = &makePdfWithoutWindow;
    return environment;
}

ui::app::ProgramWords readWords(const cli::CommandLine& call)
{
    return {cli::programRules(), cli::programLabels(),
            call.window.content ? guide::folderContent(*call.window.content) : guide::bundledGuideContent()};
}

ui::desktop::StartRequest requestOf(const cli::WindowWords& words)
{
    if (words.cramp) return ui::desktop::StartRequest::CrampNow;
    return words.earlier ? ui::desktop::StartRequest::EarlierCramp : ui::desktop::StartRequest::Show;
}

int openWindow(const cli::CliEnvironment& environment, const cli::CommandLine& call, int& argc, char** argv)
{
    try {
        ui::app::WindowLaunch launch{.diary = {},
                                     .isUsualDiary = !call.diary,
                                     .request = requestOf(call.window),
                                     .isService = call.window.service,
                                     .openExample = call.window.example,
                                     .review = call.window.review,
                                     .clock = environment.clock,
                                     .zone = environment.zone(),
                                     .readWords = [&call] { return readWords(call); },
                                     .contentFolder = call.window.content,
                                     .writePdf = &paper::sheet::writePdf,
                                     .loadPaper = &loadPaper};
        launch.diary = call.diary ? *call.diary : cli::defaultDiaryFile(environment);
        return ui::app::runWindow(argc, argv, std::move(launch));
    } catch (const platform::Failure& failure) {
        for (const std::string& sentence : failure.sentences())
            environment.writeErrors(sentence + "\n");
        return cli::exitFailed;
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    fillStandardStreams();
    ui::app::secureEnvironment();
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const cli::CommandLine call = cli::parseCommandLine(arguments);
    const cli::CliEnvironment environment = computerEnvironment();
    if (call.wantsWindow()) return openWindow(environment, call, argc, argv);
    // A reader that goes away and a file-size limit are errors of a write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return cli::runCli(environment, call);
}
