// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/body_map.h"
#include "paper/ink/ink.h"
#include "report/charts/figure_table.h"

#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

namespace cramp::paper::charts
{

// A picture of the report: what is painted on screen in any theme and on paper, and its figures as a table.
// Lengths are in the units of the ink.
class ReportPicture
{
public:
    virtual ~ReportPicture() = default;

    virtual double heightAt(double width, const ink::Ink& ink) const = 0;
    virtual void paint(QPainter& painter, const QRectF& area, const ink::Ink& ink) const = 0;
    // The row of the table whose mark is at the point.
    virtual std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                             const ink::Ink& ink) const = 0;
    // Of a picture of that width: weeks are joined where it is narrow.
    virtual report::charts::FigureTable tableAt(double width, const ink::Ink& ink) const = 0;
    // What the marks mean, a sentence each.
    virtual QStringList legend(double width, const ink::Ink& ink) const = 0;
};

// The summary and the words must outlive the pictures.
std::unique_ptr<ReportPicture> weeksPicture(const report::summary::GpSummary& summary,
                                            const report::summary::ReportWords& words);
std::unique_ptr<ReportPicture> hoursPicture(const report::summary::GpSummary& summary,
                                            const report::summary::ReportWords& words);
// The nights of a part of the period.
std::unique_ptr<ReportPicture> nightsPicture(const report::summary::GpSummary& summary,
                                             const report::summary::ReportWords& words,
                                             const diary::DateSpan& part);
std::unique_ptr<ReportPicture> placesPicture(const report::summary::GpSummary& summary,
                                             const report::summary::ReportWords& words, const BodyMap& map);
std::unique_ptr<ReportPicture> spansPicture(const report::summary::GpSummary& summary,
                                            report::summary::Measure measure,
                                            const report::summary::ReportWords& words);

}  // namespace cramp::paper::charts
