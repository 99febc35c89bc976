// SPDX-License-Identifier: MIT
#include "ui/gp/relief_picture.h"

#include "paper/ink/strokes.h"
#include "ui/format/qt_convert.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cramp::ui::gp
{

namespace
{

using report::summary::ReportRelief;

// In text sizes.
constexpr double rowHeight = 2;
constexpr double barHeight = 1.1;
constexpr double gap = 0.8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReliefPicture)
};

QString countText(const ReportRelief& relief)
{
    return Words::tr("%1 of %2").arg(relief.eased).arg(relief.answered);
}

class ReliefPicture : public paper::charts::ReportPicture
{
public:
    explicit ReliefPicture(std::vector<ReportRelief> relief) : m_relief(std::move(relief)) {}

    double heightAt(double, const paper::ink::Ink& ink) const override
    {
        return static_cast<double>(m_relief.size()) * rowHeight * ink.base;
    }

    void paint(QPainter& painter, const QRectF& area, const paper::ink::Ink& ink) const override
    {
        painter.save();
        painter.setFont(paper::ink::inkFont(ink, ink.base));
        const QFontMetricsF metrics(painter.font());
        double labels = 0;
        double counts = 0;
        for (const ReportRelief& one : m_relief) {
            labels = std::max(labels, metrics.horizontalAdvance(format::toQt(one.label)));
            counts = std::max(counts, metrics.horizontalAdvance(countText(one)));
        }
        labels = std::min(labels, 0.4 * area.width());
        for (std::size_t row = 0; row < m_relief.size(); ++row) {
            const double top = area.top() + static_cast<double>(row) * rowHeight * ink.base;
            const QRectF line(area.left(), top, area.width(), rowHeight * ink.base);
            const QString label =
                metrics.elidedText(format::toQt(m_relief[row].label), Qt::ElideRight, labels);
            painter.setPen(ink.text);
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, label);
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, countText(m_relief[row]));
            paintBar(painter, m_relief[row],
                     line.adjusted(labels + gap * ink.base, 0, -counts - gap * ink.base, 0), ink);
        }
        painter.restore();
    }

    std::optional<std::size_t> rowAt(const QPointF& point, const QRectF& area,
                                     const paper::ink::Ink& ink) const override
    {
        const double row = (point.y() - area.top()) / (rowHeight * ink.base);
        if (row < 0 || row >= static_cast<double>(m_relief.size())) return std::nullopt;
        return static_cast<std::size_t>(row);
    }

    report::charts::FigureTable tableAt(double, const paper::ink::Ink&) const override
    {
        report::charts::FigureTable table{
            format::toStd(Words::tr("What eased cramps")),
            {format::toStd(Words::tr("Tried")), format::toStd(Words::tr("Eased it")),
             format::toStd(Words::tr("Answered"))},
            {}};
        for (const ReportRelief& one : m_relief)
            table.rows.push_back({one.label, std::to_string(one.eased), std::to_string(one.answered)});
        return table;
    }

    QStringList legend(double, const paper::ink::Ink&) const override
    {
        return {
            Words::tr("A bar is as long as the number of cramps you tried it on and answered for. The "
                      "filled part is how many it eased.")};
    }

private:
    void paintBar(QPainter& painter, const ReportRelief& relief, const QRectF& place,
                  const paper::ink::Ink& ink) const
    {
        const auto most =
            static_cast<double>(std::ranges::max(m_relief, {}, &ReportRelief::answered).answered);
        const double height = barHeight * ink.base;
        QRectF bar(place.left(), place.center().y() - height / 2, std::max(0.0, place.width()), height);
        bar.setWidth(bar.width() * static_cast<double>(relief.answered) / most);
        QRectF eased = bar;
        eased.setWidth(bar.width() * static_cast<double>(relief.eased) /
                       static_cast<double>(relief.answered));
        painter.fillRect(eased, paper::ink::markColour(ink));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(paper::ink::edgePen(ink, paper::ink::markColour(ink), 2));
        painter.drawRect(bar);
    }

    std::vector<ReportRelief> m_relief;
};

}  // namespace

std::unique_ptr<paper::charts::ReportPicture> reliefPicture(const std::vector<ReportRelief>& relief)
{
    std::vector<ReportRelief> answered;
    std::ranges::copy_if(relief, std::back_inserter(answered),
                         [](const ReportRelief& one) { return one.answered > 0; });
    if (answered.empty()) return nullptr;
    return std::make_unique<ReliefPicture>(std::move(answered));
}

}  // namespace cramp::ui::gp
