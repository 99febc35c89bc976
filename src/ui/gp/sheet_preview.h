// SPDX-License-Identifier: MIT
#pragma once

#include "paper/sheet/gp_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QWidget>

#include <memory>

namespace cramp::ui::gp
{

// One page of paper, painted by the code that paints the PDF and the print.
class SheetPaper : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPaper(QWidget* parent = nullptr);

    void show(const paper::sheet::GpSheet* sheet, int page);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSheet(QPainter& painter) const;

    const paper::sheet::GpSheet* m_sheet = nullptr;
    int m_page = 0;
};

// What will be handed over, page by page, before anything is written.
class SheetPreview : public widgets::Panel
{
    Q_OBJECT

public:
    explicit SheetPreview(const report::summary::ReportWords& words, QWidget* parent = nullptr);

    // Keeps the page that is shown, if there still is one of that number.
    void setSummary(report::summary::GpSummary summary);
    const paper::sheet::GpSheet& sheet() const { return *m_sheet; }
    int page() const { return m_page; }

private:
    void turnTo(int page);

    const report::summary::ReportWords& m_words;
    std::unique_ptr<report::summary::GpSummary> m_summary;
    std::unique_ptr<paper::sheet::GpSheet> m_sheet;  // draws from the summary
    int m_page = 0;
    widgets::TextLabel* m_number;
    widgets::Button* m_back;
    widgets::Button* m_next;
    SheetPaper* m_paper;
};

}  // namespace cramp::ui::gp
