// SPDX-License-Identifier: MIT
#include "ui/app/viewing_folder.h"

#include "ui/format/qt_convert.h"

#include <QDir>

namespace cramp::ui::app
{

namespace
{

const auto beginning = QStringLiteral(".viewing-");
const auto lockName = QStringLiteral("/lock");

// Removes the folders that no running program holds.
void removeLeftOvers(const QString& below)
{
    const QStringList names =
        QDir(below).entryList({beginning + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : names) {
        const QString folder = below + QLatin1Char('/') + name;
        QLockFile lock(folder + lockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) continue;
        lock.unlock();
        QDir(folder).removeRecursively();
    }
}

QString placeBelow(const std::filesystem::path& below)
{
    const QString folder = format::toQt(below.string());
    const bool isNew = !folder.isEmpty() && !QDir(folder).exists();
    if (folder.isEmpty() || !QDir().mkpath(folder)) return QDir::tempPath() + QLatin1Char('/') + beginning;
    // The diary itself may come here later.
    if (isNew) QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeLeftOvers(folder);
    return folder + QLatin1Char('/') + beginning;
}

}  // namespace

ViewingFolder::ViewingFolder(const std::filesystem::path& below)
    : m_folder(placeBelow(below) + QStringLiteral("XXXXXX")),
      m_lock(m_folder.path() + lockName)
{
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
}

std::filesystem::path ViewingFolder::path() const
{
    return format::toStd(m_folder.path());
}

}  // namespace cramp::ui::app
