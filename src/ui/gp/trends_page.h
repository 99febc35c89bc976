// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/report_picture.h"
#include "ui/gp/trend_answers.h"
#include "ui/host/window_page.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/period_chooser.h"

#include <functional>
#include <memory>

namespace cramp::ui::gp
{

class TrialPanel;

// How it goes: three answers in words (fewer? when? what helped?), a picture under each, the other figures
// folded; and what the diary holds of a change that the person tried. It counts and compares; nothing is
// called a cause.
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
    void addPeriod();
    void addAnswers();
    void addAnswer(QVBoxLayout& column, const TrendAnswer& answer, const QString& title,
                   std::unique_ptr<paper::charts::ReportPicture> picture);
    void addFolds();
    void addFold(const QString& title, bool& isOpen, std::function<void(QVBoxLayout&)> build);
    void tellFigures(QVBoxLayout& column) const;
    void addOtherPictures(QVBoxLayout& column) const;

    widgets::PageFrame* m_frame;
    widgets::PeriodChooser* m_period;
    TrialPanel* m_trials;
    QWidget* m_shown = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::unique_ptr<report::summary::GpSummary> m_summary;
    report::summary::TrialResult m_lastWeeks;  // against the four before
    bool m_isFiguresOpen = false;              // folds, which outlast a change of the diary
    bool m_isPicturesOpen = false;
};

}  // namespace cramp::ui::gp
