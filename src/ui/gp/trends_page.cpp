// SPDX-License-Identifier: MIT
#include "ui/gp/trends_page.h"

#include "paper/charts/report_picture.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_summary.h"
#include "ui/gp/trial_panel.h"
#include "ui/pictures/picture_view.h"
#include "ui/widgets/place_tabs.h"

namespace cramp::ui::gp
{

TrendsPage::TrendsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Diary), this)),
      m_period(new widgets::PeriodChooser({4, 12, 52}, 12)),
      m_trials(new TrialPanel(context, host))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new widgets::PlaceTabs(host::PageId::Trends, host));
    m_frame->column()->addWidget(m_period);
    auto* place = new QWidget;
    m_column = new QVBoxLayout(place);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_frame->column()->addWidget(place);
    m_frame->column()->addWidget(m_trials);
    connect(m_period, &widgets::PeriodChooser::changed, this, &TrendsPage::showSummary);
}

TrendsPage::~TrendsPage() = default;

bool TrendsPage::hasUnsaved() const
{
    return m_trials->hasUnsaved();
}

void TrendsPage::takeFocus()
{
    m_frame->focusTitle();
}

void TrendsPage::refresh()
{
    m_period->setDays(session().now().date(), lastVisitDay(session()));
    showSummary();
    m_trials->refresh();
}

void TrendsPage::showSummary()
{
    // The pictures refer to the summary: they go before it does.
    delete m_shown;
    report::summary::ReportChoices choices;
    choices.span = m_period->span();
    m_summary = std::make_unique<report::summary::GpSummary>(reportOf(context(), choices));
    m_shown = new QWidget;
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(16));
    m_column->addWidget(m_shown);
    const report::summary::Summary& figures = m_summary->figures;
    if (figures.episodes.total == 0 && figures.nights.crampFree == 0) return addNothingYet();
    addChange();
    addPictures();
}

void TrendsPage::addNothingYet()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(format::toQt(m_summary->period), theme::TextSize::Large, true));
    panel->content()->addWidget(new widgets::TextLabel(tr("Nothing is recorded for these dates.")));
    panel->content()->addWidget(new widgets::TextLabel(
        tr("Charts of your cramps and cramp-free nights will appear here once you have recorded some. A "
           "night that was not recorded is not the same as a night without cramps."),
        theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
    m_shown->layout()->addWidget(panel);
}

void TrendsPage::addChange()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(format::toQt(m_summary->period), theme::TextSize::Large, true));
    panel->content()->addWidget(
        new widgets::TextLabel(format::toQt(m_summary->nightsRecorded + ": " + m_summary->nightsDetail + "."),
                               theme::TextSize::Body));
    panel->content()->addWidget(
        new widgets::TextLabel(format::toQt(m_summary->change.text + "."), theme::TextSize::Body, true));
    for (const std::string& line : {m_summary->change.interval, m_summary->change.caution})
        if (!line.empty())
            panel->content()->addWidget(new widgets::TextLabel(format::toQt(line), theme::TextSize::Body,
                                                               false, widgets::TextLabel::Voice::Soft));
    panel->content()->addWidget(
        new widgets::TextLabel(tr("A night that was not recorded is not the same as a night without cramps. "
                                  "The charts show what happened and when, but not why."),
                               theme::TextSize::Body, false, widgets::TextLabel::Voice::Soft));
    m_shown->layout()->addWidget(panel);
}

void TrendsPage::addPictures()
{
    const report::summary::ReportWords& words = context().reportWords();
    const auto add = [&](const QString& title, std::unique_ptr<paper::charts::ReportPicture> picture) {
        m_shown->layout()->addWidget(new pictures::PicturePanel(title, std::move(picture)));
    };
    add(m_summary->isByMonth ? tr("Cramps a month") : tr("Cramps a week"),
        paper::charts::weeksPicture(*m_summary, words));
    add(tr("Time of night"), paper::charts::hoursPicture(*m_summary, words));
    add(tr("Calendar of nights"), paper::charts::nightsPicture(*m_summary, words, m_summary->figures.span));
    add(tr("Where"), paper::charts::placesPicture(*m_summary, words, context().bodyMap()));
    add(tr("Pain, 0 to 10"),
        paper::charts::spansPicture(*m_summary, report::summary::Measure::HowBad, words));
    add(tr("How long cramps lasted, in minutes"),
        paper::charts::spansPicture(*m_summary, report::summary::Measure::HowLong, words));
}

}  // namespace cramp::ui::gp
