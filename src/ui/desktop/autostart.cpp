// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include "platform/failure.h"
#include "platform/whole_file.h"
#include "ui/desktop/application_bus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace cramp::ui::desktop
{

namespace
{

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/") + applicationName + QStringLiteral(".desktop");
}

// As the Desktop Entry Specification quotes a program's path: within quotes, and each backslash twice.
QString quoted(const QString& program)
{
    QString text;
    for (const QChar letter : program) {
        if (QStringLiteral("\"`$\\").contains(letter)) text += QStringLiteral("\\\\");
        text += letter == QLatin1Char('\\') ? QStringLiteral("\\\\") : QString(letter);
        if (letter == QLatin1Char('%')) text += letter;
    }
    return QLatin1Char('"') + text + QLatin1Char('"');
}

std::string contentFor(const QString& program)
{
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Cramp Diary\nIcon=") +
                         applicationName + QStringLiteral("\nExec=") + quoted(program) + QLatin1Char('\n');
    return text.toStdString();
}

}  // namespace

Autostart::Autostart(QString file, QString program)
    : m_file(file.isEmpty() ? usualFile() : std::move(file)),
      m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
{
}

bool Autostart::isPossible()
{
    return qEnvironmentVariableIsEmpty("FLATPAK_ID");
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

void Autostart::setOn(bool isOn) const
{
    const std::string path = m_file.toStdString();
    if (!isOn) {
        if (QFile file(m_file); file.exists() && !file.remove())
            throw platform::Failure("The file that opens Cramp Diary when you log in cannot be removed.",
                                    path);
        return;
    }
    QDir().mkpath(QFileInfo(m_file).path());
    platform::writeWholeFile(path, contentFor(m_program));
}

}  // namespace cramp::ui::desktop
