// SPDX-License-Identifier: MIT
#pragma once

#include "report/chart_geometry.h"
#include "report/gp_summary.h"

#include <QWidget>

namespace cramp
{

// The chart of cramps a week, painted by the same code as on paper, with its legend in words and its figures
// as the description for people who hear the window.
class WeeklyChartView : public QWidget
{
    Q_OBJECT

public:
    WeeklyChartView(const GpSummary& summary, const ReportWords& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WeeklyChart layOut(int width) const;
    QStringList captions(const WeeklyChart& chart) const;
    int captionHeight(int width) const;

    const ReportWords& m_words;
    std::vector<WeekCounts> m_weeks;
    std::vector<ReportMarker> m_markers;
};

}  // namespace cramp
