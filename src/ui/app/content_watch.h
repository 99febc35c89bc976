// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace cramp::ui::app
{

// Tells when a file in an author's folder was written, created or removed. Everything that an editor does
// within a moment is reported once.
class ContentWatch : public QObject
{
    Q_OBJECT

public:
    explicit ContentWatch(const QString& folder);

Q_SIGNALS:
    void changed();

private:
    // Watches everything again: files that an editor has replaced are no longer watched, and new folders are
    // not watched yet.
    void watchAll();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

}  // namespace cramp::ui::app
