// SPDX-License-Identifier: MIT
#pragma once

#include "diary/merge.h"
#include "ui/host/window_host.h"
#include "ui/widgets/busy_row.h"

#include <functional>

namespace cramp::ui::history
{

// Takes a file in, which is read beside the window: a diary's own at once, as one change; somebody's own
// table is opened by the page, which asks about it.
class FileImport : public QObject
{
    Q_OBJECT

public:
    // openTable may throw Failure.
    FileImport(host::WindowContext& context, host::WindowHost& host, widgets::BusyRow& busy,
               std::function<void(const QString& file)> openTable, QWidget* page);

    // Asks for the file first.
    void choose();
    void import(const QString& file);

Q_SIGNALS:
    void readingChanged(bool isReading);

private:
    void importRecords(const QString& name, diary::Merge merged);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    widgets::BusyRow& m_busy;
    std::function<void(const QString&)> m_openTable;
    QWidget* m_page;
};

}  // namespace cramp::ui::history
