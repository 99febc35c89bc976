// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_summary.h"
#include "ui/host/window_page.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_chooser.h"

#include <memory>

namespace cramp::ui::gp
{

class TrialPanel;

// How it goes: the pictures of the report for the person, over any days, with the change in words; and what
// the diary holds of a change that the person tried. It counts and compares; nothing is called a cause.
class TrendsPage : public host::WindowPage
{
    Q_OBJECT

public:
    TrendsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);
    ~TrendsPage() override;

    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;

private:
    void showSummary();
    void addNothingYet();
    void addChange();
    void addPictures();

    widgets::PageFrame* m_frame;
    widgets::PeriodChooser* m_period;
    TrialPanel* m_trials;
    QWidget* m_shown = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::unique_ptr<report::summary::GpSummary> m_summary;
};

}  // namespace cramp::ui::gp
