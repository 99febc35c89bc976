// SPDX-License-Identifier: MIT
#include "ui/app/guarded_application.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "ui/desktop/application_bus.h"
#include "ui/format/qt_convert.h"

#include <QLocale>

#include <unistd.h>

#include <cstdlib>
#include <cstring>

namespace cramp::ui::app
{

namespace
{

constexpr std::string_view noDisplay =
    "Cramp Diary found no display to open its window on; its commands need none (see crampdiary --help).\n";

// Handles messages while Qt looks for a display: what it says about that is not meant for the person. Another
// thread may be reading the diary, but ending the program at once does not harm that.
void hearNoDisplay(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        platform::writeAll(STDERR_FILENO, noDisplay);
        std::_Exit(EXIT_FAILURE);
    }
    const bool isOfPlatform =
        context.category != nullptr && std::strncmp(context.category, "qt.qpa", std::strlen("qt.qpa")) == 0;
    if (isOfPlatform) return;
    const QByteArray line = message.toLocal8Bit() + '\n';
    platform::writeAll(STDERR_FILENO, {line.constData(), static_cast<std::size_t>(line.size())});
}

int& listening(int& argc)
{
    qInstallMessageHandler(&hearNoDisplay);
    return argc;
}

}  // namespace

void GuardedApplication::nameProgram()
{
    setApplicationName(QStringLiteral("crampdiary"));
    setApplicationDisplayName(QStringLiteral("Cramp Diary"));
    setApplicationVersion(QStringLiteral(CRAMP_VERSION));
    setDesktopFileName(desktop::applicationName);
    // Asking the desktop whether it shows menus elsewhere takes as long as showing the window.
    setAttribute(Qt::AA_DontUseNativeMenuBar);
    // The window is in English; its dates and times follow the country of an English locale.
    if (QLocale().language() != QLocale::English)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

GuardedApplication::GuardedApplication(int& argc, char** argv, std::function<void(const QString&)> say)
    : QApplication(listening(argc), argv),
      m_say(std::move(say))
{
    qInstallMessageHandler(nullptr);
}

bool GuardedApplication::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const platform::Failure& failure) {
        m_say(format::toQt(failure.sentence()));
    } catch (const std::exception& unexpected) {
        m_say(QCoreApplication::translate("cramp::ui::app::Application",
                                          "Something went wrong. What you saved before is safe; close the "
                                          "program and open it again before you go on. (%1)")
                  .arg(QString::fromUtf8(unexpected.what())));
    }
    return true;
}

}  // namespace cramp::ui::app
