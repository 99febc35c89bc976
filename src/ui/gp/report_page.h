// SPDX-License-Identifier: MIT
#pragma once

#include "ui/gp/report_saver.h"
#include "ui/gp/sheet_preview.h"
#include "ui/host/window_page.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_chooser.h"

#include <QCheckBox>

#include <map>

namespace cramp
{

class VisitPanel;

// What to hand over: which days and which sections, the pages as they will come out, saving and printing
// them, and the visits they are for.
class ReportPage : public WindowPage
{
    Q_OBJECT

public:
    ReportPage(WindowContext& context, WindowHost& host, QWidget* parent);
    ~ReportPage() override;

    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;
    void perform(ActionId action) override;

private:
    void addChoices();
    void addSaving();
    Button* addButton(QLayout& row, const QString& text, ReportFormat format);
    ReportChoices choices() const;
    void showPreview();
    std::string bytesOf(ReportFormat format) const;
    void save(ReportFormat format);
    void print();

    MessageBar* m_bar;
    ReportSaver* m_saver;
    PageFrame* m_frame;
    PeriodChooser* m_period;
    QWidget* m_place;  // of the preview
    VisitPanel* m_visits;
    SheetPreview* m_preview = nullptr;  // made when it is first shown: it needs the paper's font
    QCheckBox* m_withName;
    QCheckBox* m_withNhsNumber;
    QCheckBox* m_withNotes;
    std::map<ReportSection, QCheckBox*> m_sections;
    bool m_isOpened = false;
};

}  // namespace cramp
