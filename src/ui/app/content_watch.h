// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace cramp::ui::app
{

// Tells when a file in an author's folder was written, made or taken away: once for all that an editor does
// within a moment.
class ContentWatch : public QObject
{
    Q_OBJECT

public:
    explicit ContentWatch(const QString& folder);

Q_SIGNALS:
    void changed();

private:
    // Files that an editor replaces are no longer watched, and new folders are not yet.
    void watchAll();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

}  // namespace cramp::ui::app
