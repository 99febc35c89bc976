// SPDX-License-Identifier: MIT
#include "ui/app/content_watch.h"

#include <QDirIterator>

namespace cramp::ui::app
{

namespace
{

constexpr int pauseMilliseconds = 150;

}  // namespace

ContentWatch::ContentWatch(const QString& folder) : m_folder(folder)
{
    watchAll();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        watchAll();
        Q_EMIT changed();
    });
}

void ContentWatch::watchAll()
{
    QStringList paths{m_folder};
    QDirIterator files(m_folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    m_watcher.addPaths(paths);
}

}  // namespace cramp::ui::app
