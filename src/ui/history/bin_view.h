// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_frame.h"

#include <QListWidget>

namespace cramp
{

// What lies in the bin, the last thrown away first, with how long it has been there; chosen entries go back
// to the diary. Nothing is ever removed from the bin by itself.
class BinView : public QWidget
{
    Q_OBJECT

public:
    BinView(WindowContext& context, WindowHost& host, QWidget* parent = nullptr);

    // Reads the bin.
    void refresh();
    void takeFocus() { m_list->setFocus(); }

Q_SIGNALS:
    void left();

private:
    QString tell(const Record& record) const;
    void restore(const std::vector<Record>& records);
    std::vector<Record> chosen() const;

    WindowContext& m_context;
    WindowHost& m_host;
    TextLabel* m_count;
    QListWidget* m_list;
    Button* m_restore;
    Button* m_restoreAll;
    std::vector<Record> m_records;
};

}  // namespace cramp
