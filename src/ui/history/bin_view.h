// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_frame.h"

#include <QListWidget>

namespace cramp::ui::history
{

// What lies in the bin, the last thrown away first, with how long it has been there; chosen entries go back
// to the diary. Nothing is ever removed from the bin by itself: it is emptied when that was asked for and
// confirmed, after a backup of the diary.
class BinView : public QWidget
{
    Q_OBJECT

public:
    BinView(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    // Reads the bin.
    void refresh();
    void takeFocus() { m_list->setFocus(); }

Q_SIGNALS:
    void left();

private:
    QString tell(const diary::Record& record) const;
    void addButtons(QVBoxLayout& column);
    void addQuestion(QVBoxLayout& column);
    void restore(const std::vector<diary::Record>& records);
    void ask();
    void empty();
    std::vector<diary::Record> chosen() const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    widgets::TextLabel* m_count;
    QListWidget* m_list;
    widgets::Button* m_restore;
    widgets::Button* m_restoreAll;
    widgets::Button* m_empty;
    widgets::Panel* m_question;  // before it is emptied
    widgets::TextLabel* m_asked;
    widgets::Button* m_keep;
    std::vector<diary::Record> m_records;
};

}  // namespace cramp::ui::history
