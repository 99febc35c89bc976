// SPDX-License-Identifier: MIT
#include "report/html/svg_charts.h"

#include "report/html/markup.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace cramp::report::html
{

namespace
{

constexpr double base = svgText;
constexpr std::int64_t severePain = 7;

// Draws shapes into an SVG picture; classes are those of the style.
class SvgPicture
{
public:
    SvgPicture(std::string_view name, double height)
        : m_text(fmt::format("<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {:g} {:g}\" "
                             "font-size=\"{:g}\">\n",
                             escaped(name), svgWidth, height, svgText))
    {
    }

    void box(const charts::Box& box, std::string_view style)
    {
        m_text += fmt::format(
            "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" "
            "height=\"{:.1f}\"></rect>\n",
            style, box.left, box.top, std::max(0.0, box.width), std::max(0.0, box.height));
    }
    void line(double fromX, double fromY, double toX, double toY, std::string_view style)
    {
        m_text += fmt::format(
            "<line class=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" "
            "y2=\"{:.1f}\"></line>\n",
            style, fromX, fromY, toX, toY);
    }
    // A white corner, above on the right.
    void cutCorner(const charts::Box& box)
    {
        m_text += fmt::format(
            "<polygon class=\"white\" points=\"{:.1f},{:.1f} {:.1f},{:.1f} "
            "{:.1f},{:.1f}\"></polygon>\n",
            box.right() - 9, box.top, box.right(), box.top, box.right(), box.top + 9);
    }
    void dot(double x, double y, double radius)
    {
        m_text += fmt::format("<circle class=\"fill\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\"></circle>\n",
                              x, y, radius);
    }
    // Around a point: the anchor is "start", "middle" or "end", y the middle of the letters.
    void text(double x, double y, std::string_view anchor, std::string_view text, std::string_view style = "")
    {
        m_text += fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n",
                              style, x, y + 0.36 * base, anchor, escaped(text));
    }
    std::string taken() && { return std::move(m_text) + "</svg>\n"; }

private:
    std::string m_text;
};

void drawUnit(SvgPicture& picture, const charts::Box& unit, std::string_view words)
{
    picture.text(unit.left, unit.top + unit.height / 2, "start", words);
}

void drawAxis(SvgPicture& picture, const charts::Box& plot, const std::vector<charts::AxisLine>& axis)
{
    for (const charts::AxisLine& line : axis) {
        picture.line(plot.left, line.y, plot.right(), line.y, line.value == 0 ? "edge" : "hair");
        picture.text(plot.left - 0.4 * base, line.y, "end", std::to_string(line.value));
    }
}

// Lines across a box: a bar of few nights is seen to be another thing than a filled one, also in print.
void drawStripes(SvgPicture& picture, const charts::Box& box)
{
    for (double y = box.top + 3; y < box.bottom(); y += 3)
        picture.line(box.left, y, box.right(), y, "edge");
}

void drawBar(SvgPicture& picture, const charts::ChartBar& bar)
{
    if (bar.bar.height <= 0 || bar.kind == charts::BarKind::NotOver) return;
    if (bar.kind == charts::BarKind::Full) {
        picture.box(bar.bar, "fill");
    } else if (bar.kind == charts::BarKind::FewNights) {
        picture.box(bar.bar, "edge");
        drawStripes(picture, bar.bar);
    } else {
        picture.box(bar.bar, "dash");
    }
}

void drawStrip(SvgPicture& picture, const charts::ChartBar& bar)
{
    for (const charts::StripBox& each : charts::stripBoxes(bar)) {
        picture.box(each.box, "edge");
        if (each.filled <= 0) continue;
        charts::Box filled = each.box;
        filled.width *= each.filled;
        picture.box(filled, "fill");
    }
}

void drawCount(SvgPicture& picture, const charts::ChartBar& bar)
{
    if (bar.kind != charts::BarKind::Full && bar.kind != charts::BarKind::FewNights) return;
    picture.text(bar.bar.left + bar.bar.width / 2, bar.bar.top - 0.65 * base, "middle",
                 std::to_string(bar.cramps), "bold");
}

void drawFlag(SvgPicture& picture, const charts::ChartFlag& flag, const charts::Box& plot)
{
    picture.line(flag.x, flag.label.bottom(), flag.x, plot.bottom(), "dash");
    picture.box(flag.label, "fill");
    picture.text(flag.label.left + flag.label.width / 2, flag.label.top + flag.label.height / 2, "middle",
                 flag.letter, "bold white");
}

// The month is written where it is new.
void drawDates(SvgPicture& picture, const charts::WeeklyChart& chart, const summary::ReportWords& words)
{
    std::optional<std::chrono::year_month> before;
    for (const charts::ChartBar& bar : chart.bars) {
        if (!bar.hasDate) continue;
        const std::chrono::year_month_day day = diary::calendarDay(bar.span.from);
        const std::chrono::year_month month = day.year() / day.month();
        const std::string text = before == month ? std::to_string(static_cast<unsigned>(day.day()))
                                                 : words.shortDate(bar.span.from);
        before = month;
        picture.text(bar.slot.left + bar.slot.width / 2, chart.datesTop + 0.65 * base, "middle", text);
    }
}

// A night in its place of the calendar: its date above, and what became of it below.
void drawNight(SvgPicture& picture, const summary::NightRow& night, const charts::Box& cell)
{
    const double x = cell.left + cell.width / 2;
    const double y = cell.top + 0.72 * cell.height;
    const bool hasCramps = night.state == diary::NightState::WithCramps;
    if (hasCramps) picture.box(cell, "fill");
    if (night.state == diary::NightState::CrampFree) {
        picture.box(cell, "edge");
        picture.dot(x, y, 2);
    }
    if (night.state == diary::NightState::NotRecorded) {
        picture.box(cell, "dash");
        drawStripes(picture, {cell.left, cell.top + 0.45 * cell.height, cell.width, 0.5 * cell.height});
    }
    const auto day = static_cast<unsigned>(diary::calendarDay(night.night).day());
    picture.text(cell.left + 3, cell.top + 0.6 * base, "start", std::to_string(day),
                 hasCramps ? "white" : "");
    if (!hasCramps) return;
    if (night.worstPain && *night.worstPain >= severePain) picture.cutCorner(cell);
    picture.text(x, y, "middle", std::to_string(night.nightCramps), "bold white");
}

}  // namespace

std::string weeksSvg(const charts::WeeklyChart& chart, const summary::ReportWords& words)
{
    SvgPicture picture(words.of(chart.isByMonth ? "picture.months" : "picture.weeks"), svgWeeksArea.height);
    drawUnit(picture, chart.unit, words.of("picture.cramps_unit"));
    drawAxis(picture, chart.plot, chart.axis);
    for (const charts::ChartBar& bar : chart.bars) {
        drawBar(picture, bar);
        drawStrip(picture, bar);
        drawCount(picture, bar);
    }
    for (const charts::ChartFlag& flag : chart.flags)
        drawFlag(picture, flag, chart.plot);
    drawDates(picture, chart, words);
    return std::move(picture).taken();
}

std::string hoursSvg(const charts::HourChart& chart, const summary::ReportWords& words)
{
    SvgPicture picture(words.of("picture.hours"), svgSpansArea.height);
    drawUnit(picture, chart.unit, words.of("picture.cramps_unit"));
    drawAxis(picture, chart.plot, chart.axis);
    for (const charts::HourBar& bar : chart.bars) {
        const double middle = bar.slot.left + bar.slot.width / 2;
        if (bar.episodes > 0) {
            picture.box(bar.bar, "fill");
            picture.text(middle, bar.bar.top - 0.65 * base, "middle", std::to_string(bar.episodes), "bold");
        }
        if (bar.hasName)
            picture.text(middle, chart.namesTop + 0.65 * base, "middle", fmt::format("{:02}", bar.hour));
    }
    return std::move(picture).taken();
}

std::string spansSvg(const charts::SpanChart& chart, summary::Measure measure,
                     const summary::ReportWords& words)
{
    const bool isPain = measure == summary::Measure::HowBad;
    SvgPicture picture(words.of(isPain ? "picture.pain" : "picture.minutes"), svgSpansArea.height);
    drawUnit(picture, chart.unit, words.of(isPain ? "picture.pain_unit" : "picture.minutes_unit"));
    drawAxis(picture, chart.plot, chart.axis);
    for (const charts::SpanMark& mark : chart.marks) {
        if (mark.hasDate)
            picture.text(mark.x, chart.datesTop + 0.65 * base, "middle", words.shortDate(mark.span.from));
        if (mark.n == 0) continue;
        const double half = std::min(mark.slot.width * 0.35, 0.7 * base);
        if (mark.hasQuartiles) picture.line(mark.x, mark.q1, mark.x, mark.q3, "thick");
        picture.line(mark.x - half, mark.median, mark.x + half, mark.median, "thick");
        picture.dot(mark.x, mark.largest, 2.5);
    }
    return std::move(picture).taken();
}

std::string nightsSvg(const std::vector<summary::NightRow>& nights, const summary::ReportWords& words)
{
    if (nights.empty()) return {};
    constexpr double width = svgWidth / 7;
    constexpr double height = 28;
    const double top = 1.4 * base;
    const diary::Date first = nights.front().night;
    const diary::Date monday = first - (diary::weekdayOf(first) - std::chrono::Monday);
    const auto placeOf = [monday](diary::Date night) { return (night - monday).count(); };
    const auto rows = static_cast<double>(placeOf(nights.back().night) / 7 + 1);
    SvgPicture picture(words.of("picture.nights"), top + rows * height);
    for (int day = 0; day < 7; ++day)
        picture.text((day + 0.5) * width, 0.6 * base, "middle",
                     words.of(fmt::format("date.weekday_{}", day + 1)));
    for (const summary::NightRow& night : nights) {
        const auto place = placeOf(night.night);
        const charts::Box cell{static_cast<double>(place % 7) * width + 1,
                               top + static_cast<double>(place / 7) * height + 1, width - 2, height - 2};
        drawNight(picture, night, cell);
    }
    return std::move(picture).taken();
}

}  // namespace cramp::report::html
