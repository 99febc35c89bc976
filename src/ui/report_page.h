// SPDX-License-Identifier: MIT
#pragma once

#include "report/gp_summary.h"
#include "ui/choice_row.h"
#include "ui/message_bar.h"
#include "ui/page_frame.h"
#include "ui/window_page.h"

#include <QCheckBox>
#include <QDateEdit>

namespace cramp
{

// What to hand over: a period, its summary, and saving it as PDF, CSV or JSON. Every file is written whole or
// not at all.
class ReportPage : public WindowPage
{
    Q_OBJECT

public:
    ReportPage(WindowContext& context, WindowHost& host, QWidget* parent);

    void refresh() override;
    void perform(ActionId action) override;

private:
    enum class Format { Pdf, Html, Csv, Json };

    void addPeriod();
    void addSaving();
    void addFigures(const GpSummary& summary);
    void addList(const QString& title, const QStringList& lines);
    void choosePeriod();
    DateSpan span() const;
    GpSummary summary() const;
    std::string bytesOf(Format format) const;
    void save(Format format);
    void write(Format format, const QString& file);

    PageFrame* m_frame;
    ChoiceRow* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QWidget* m_ownPeriod;
    QCheckBox* m_withName;
    QCheckBox* m_withNotes;
    QWidget* m_summary = nullptr;
    QVBoxLayout* m_column = nullptr;
    MessageBar* m_bar;
    QString m_savedFile;
};

}  // namespace cramp
