// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/tables/table_import.h"
#include "ui/history/import_columns.h"
#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::history
{

// Takes a table in that another program wrote: says how the file was read, lets the person say what its
// columns mean, asks what only they know, shows what comes of it and which rows cannot be read, and imports
// the rest as one change. Nothing is written before that.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

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
    void answerMeanings();
    QString openText(exchange::tables::ForeignQuestion question) const;
    void showResult();
    void showProblems();
    void import();
    bool apply(exchange::tables::TableImport& import);
    std::vector<widgets::ChoiceRow*> questionRows() const;
    exchange::tables::ForeignMapping without(exchange::tables::ForeignQuestion question) const;
    bool isAsked(exchange::tables::ForeignQuestion question) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    widgets::PageFrame* m_frame;
    widgets::TextLabel* m_reading;
    ImportColumns* m_columns;
    widgets::Panel* m_questions;
    // What only the person can know of the table.
    struct Questions {
        widgets::ChoiceRow* order = nullptr;
        widgets::ChoiceRow* unit = nullptr;
        widgets::ChoiceRow* night = nullptr;
        widgets::ChoiceRow* pain = nullptr;
        widgets::ChoiceRow* counts = nullptr;
        widgets::ChoiceRow* rows = nullptr;
        widgets::ChoiceRow* earlier = nullptr;
    };
    static Questions makeQuestions();
    Questions m_ask;
    widgets::TextLabel* m_summary;
    widgets::TextLabel* m_preview;
    widgets::TextLabel* m_problems;
    widgets::Button* m_import;
    widgets::Button* m_leave;
    QString m_name;
    exchange::tables::ForeignTable m_table;
    exchange::tables::ForeignMapping m_mapping;
    std::vector<exchange::tables::DateOrder> m_orders;
    exchange::tables::ForeignEpisodes m_found;
};

}  // namespace cramp::ui::history
