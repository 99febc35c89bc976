// SPDX-License-Identifier: MIT
#pragma once

#include "paper/charts/body_map.h"
#include "paper/sheet/sheet_pieces.h"
#include "report/charts/chart_geometry.h"
#include "report/summary/gp_summary.h"

#include <limits>
#include <set>

namespace cramp::paper::sheet
{

// The sections of the sheet for the GP, each as pieces of the sheet's width. Which of them stand on page 1 is
// decided in gp_sheet.h.

// What may move to page 2. Warning signs are not among them.
enum class SheetPart : std::uint8_t {
    NotAsked,
    Trials,
    LesserRelief,  // all but what was tried most
    Conditions,    // and exposures
    SteadyMedicines,
    AskedAbsent,
    Features,
    Since,
    OtherSigns,
    Hours,
    Relief,
    ChangedMedicines,
    Chart,
    Sites,
    Questions,
};

// How page 1 is cut so that it fits.
struct SheetPlan {
    std::set<SheetPart> moved;
    std::size_t recordsPerWarning = 3;  // shown of what made each warning sign hold; 0: only its name
    bool namesMilder = false;           // of the warning signs below urgent only the names are shown
    std::size_t pastWarnings = std::numeric_limits<std::size_t>::max();  // at most so many are shown

    std::size_t recordsOf(const report::summary::ReportWarning& warning) const
    {
        return namesMilder && warning.urgency < triage::Urgency::Urgent ? 0 : recordsPerWarning;
    }
};

class GpSections
{
public:
    GpSections(const report::summary::GpSummary& summary, const report::summary::ReportWords& words,
               const charts::BodyMap& map, const ink::Ink& ink, ink::Printable& printable);

    Pieces pageOne(const SheetPlan& plan) const;
    // What the plan keeps off page 1, and the warning signs in full if any is cut.
    Pieces pageTwo(const SheetPlan& plan) const;
    // Hour of the night, nights, pain and duration of the period; none where there is nothing to draw.
    Pieces pictures() const;

private:
    QString word(const char* key) const;
    QString moreOnPageTwo(std::size_t count) const;
    bool isMoved(const SheetPlan& plan, SheetPart part) const { return plan.moved.contains(part); }

    Pieces header() const;
    Piece who(const PieceMaker& make) const;
    Pieces headline() const;
    Pieces change() const;
    Pieces since(const SheetPlan& plan) const;
    Pieces sinceInFull() const;
    Pieces weeks(const SheetPlan& plan) const;
    Pieces places(const SheetPlan& plan) const;
    bool isSiteListCut() const;
    Pieces siteList(const PieceMaker& list, bool isShort) const;
    Pieces where(const PieceMaker& make, bool isShort) const;
    Pieces relief(const PieceMaker& make, bool isShort) const;
    bool isReliefCut(const SheetPlan& plan) const;
    Pieces placesInWords(const SheetPlan& plan) const;
    QString sitesInWords() const;
    QString hoursInWords() const;
    Pieces hours(const PieceMaker& make) const;
    Pieces trials(const SheetPlan& plan) const;
    QString trialNames(double width) const;
    Pieces trialsInFull() const;
    Pieces warnings(const SheetPlan& plan) const;
    Pieces warning(const PieceMaker& make, const report::summary::ReportWarning& warning,
                   std::size_t records) const;
    Pieces warningInRow(const PieceMaker& make, const report::summary::ReportWarning& warning) const;
    Pieces warningInFull(const report::summary::ReportWarning& warning) const;
    Pieces pastWarnings(const SheetPlan& plan) const;
    Pieces pastInFull() const;
    Pieces signsBelow(const SheetPlan& plan) const;
    Pieces chart() const;
    Piece chartPicture(const report::charts::WeeklyChart& chart, double height) const;
    QString weeksInWords() const;
    Pieces stub(const PieceMaker& make, const char* key, std::size_t count) const;
    Pieces background(const SheetPlan& plan) const;
    Pieces medicines(const PieceMaker& make, const SheetPlan& plan) const;
    Pieces items(const PieceMaker& make, const std::vector<report::summary::ReportItem>& items) const;
    Pieces conditions(const PieceMaker& make) const;
    Pieces features(const PieceMaker& make) const;
    Pieces questions(const PieceMaker& make) const;
    Piece list(const char* title, const std::vector<std::string>& items) const;
    QString firstInLine(const std::vector<std::string>& items, double width) const;
    std::vector<std::string> otherSigns() const;
    std::vector<report::summary::ReportItem> medicinesThat(bool changed) const;

    Piece title(const PieceMaker& make, const QString& text) const;
    Pieces section(const PieceMaker& make, const char* key, Pieces body) const;
    // The section, or where it is moved only its title with how much of it follows.
    Pieces sectionOrStub(const PieceMaker& make, const char* key, bool moved, std::size_t count,
                         const Pieces& body) const;

    const report::summary::GpSummary& m_summary;
    const report::summary::ReportWords& m_words;
    const charts::BodyMap& m_map;
    const ink::Ink& m_ink;
    PieceMaker m_make;
};

}  // namespace cramp::paper::sheet
