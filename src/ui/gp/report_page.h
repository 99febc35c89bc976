// SPDX-License-Identifier: MIT
#pragma once

#include "ui/gp/report_saver.h"
#include "ui/gp/sheet_preview.h"
#include "ui/host/window_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_chooser.h"

#include <QCheckBox>

#include <map>

namespace cramp::ui::gp
{

// What to hand over: which days and which sections, the pages as they will come out, saving and printing
// them.
class ReportPage : public host::WindowPage
{
    Q_OBJECT

public:
    ReportPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);
    ~ReportPage() override;

    void refresh() override;
    void takeFocus() override;
    void perform(host::ActionId action) override;

private:
    void addHandingOver();
    void makeChoices();
    void showChoices(QVBoxLayout& column);
    void showFormats(QVBoxLayout& column);
    void addButton(QLayout& row, const QString& text, ReportFormat format);
    void copyText();
    report::summary::ReportChoices choices() const;
    void showPreview();
    std::string bytesOf(ReportFormat format) const;
    void save(ReportFormat format);
    void print();

    ReportSaver* m_saver;
    widgets::PageFrame* m_frame;
    widgets::PeriodChooser* m_period;
    QWidget* m_place;                   // of the preview
    SheetPreview* m_preview = nullptr;  // made when it is first shown: it needs the paper's font
    QCheckBox* m_withName;
    QCheckBox* m_withNhsNumber;
    QCheckBox* m_withNotes;
    QCheckBox* m_withInitials;
    std::map<report::summary::ReportSection, QCheckBox*> m_sections;
    bool m_isOpened = false;
};

}  // namespace cramp::ui::gp
