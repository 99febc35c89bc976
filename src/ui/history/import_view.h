// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/foreign_episodes.h"
#include "ui/history/import_columns.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/page_frame.h"

namespace cramp
{

// Takes a table in that another program wrote: says how the file was read, lets the person say what its
// columns mean, asks what only they know, shows what comes of it and which rows cannot be read, and imports
// the rest as one change. Nothing is written before that.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(WindowContext& context, WindowHost& host, QWidget* parent = nullptr);

    // Throws Failure when it is no table.
    void open(const QString& file);
    void takeFocus() { m_columns->setFocus(); }

Q_SIGNALS:
    void left();

private:
    void addQuestions();
    void addResult();
    void tellReading();
    void joinTabOrder();
    void ask();
    void answer();
    void showResult();
    void showProblems();
    void import();
    ForeignMapping without(ForeignQuestion question) const;
    bool isAsked(ForeignQuestion question) const;

    WindowContext& m_context;
    WindowHost& m_host;
    PageFrame* m_frame;
    TextLabel* m_reading;
    ImportColumns* m_columns;
    Panel* m_questions;
    ChoiceRow* m_order = nullptr;
    ChoiceRow* m_unit;
    ChoiceRow* m_night;
    TextLabel* m_summary;
    TextLabel* m_preview;
    TextLabel* m_problems;
    Button* m_import;
    Button* m_leave;
    QString m_name;
    ForeignTable m_table;
    ForeignMapping m_mapping;
    std::vector<DateOrder> m_orders;
    ForeignEpisodes m_found;
};

}  // namespace cramp
