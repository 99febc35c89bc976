// SPDX-License-Identifier: MIT
#include "ui/gp/trends_page.h"

#include "paper/charts/report_picture.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_summary.h"
#include "ui/gp/trial_panel.h"
#include "ui/pictures/picture_view.h"

namespace cramp
{

namespace
{

constexpr double widest = 900;

}  // namespace

TrendsPage::TrendsPage(WindowContext& context, WindowHost& host, QWidget* parent)
    : WindowPage(context, host, parent),
      m_frame(new PageFrame(tr("Trends"), widest, this)),
      m_period(new PeriodChooser({4, 12, 52}, 12)),
      m_trials(new TrialPanel(context, host))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->column()->addWidget(m_period);
    auto* place = new QWidget;
    m_column = new QVBoxLayout(place);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_frame->column()->addWidget(place);
    m_frame->column()->addWidget(m_trials);
    connect(m_period, &PeriodChooser::changed, this, &TrendsPage::showSummary);
}

TrendsPage::~TrendsPage() = default;

bool TrendsPage::hasUnsaved() const
{
    return m_trials->hasUnsaved();
}

void TrendsPage::takeFocus()
{
    m_period->setFocus();
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
    ReportChoices choices;
    choices.span = m_period->span();
    m_summary = std::make_unique<GpSummary>(reportOf(context(), choices));
    m_shown = new QWidget;
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    m_column->addWidget(m_shown);
    const Summary& figures = m_summary->figures;
    if (figures.episodes.total == 0 && figures.nights.crampFree == 0) return addNothingYet();
    addChange();
    addPictures();
}

void TrendsPage::addNothingYet()
{
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(toQt(m_summary->period), TextSize::Large, true));
    panel->content()->addWidget(new TextLabel(tr("Nothing is recorded on these days.")));
    panel->content()->addWidget(new TextLabel(
        tr("The pictures of cramps and of nights without cramps stand here once the diary holds some. "
           "A night that is not recorded is not a night without cramps."),
        TextSize::Body, false, TextLabel::Voice::Soft));
    m_shown->layout()->addWidget(panel);
}

void TrendsPage::addChange()
{
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(toQt(m_summary->period), TextSize::Large, true));
    panel->content()->addWidget(new TextLabel(
        toQt(m_summary->nightsRecorded + ": " + m_summary->nightsDetail + "."), TextSize::Body));
    panel->content()->addWidget(new TextLabel(toQt(m_summary->change.text + "."), TextSize::Body, true));
    for (const std::string& line : {m_summary->change.interval, m_summary->change.caution})
        if (!line.empty())
            panel->content()->addWidget(
                new TextLabel(toQt(line), TextSize::Body, false, TextLabel::Voice::Soft));
    panel->content()->addWidget(
        new TextLabel(tr("A night that is not recorded is not a night without cramps. The pictures show what "
                         "happened when, not why."),
                      TextSize::Body, false, TextLabel::Voice::Soft));
    m_shown->layout()->addWidget(panel);
}

void TrendsPage::addPictures()
{
    const ReportWords& words = context().reportWords();
    const auto add = [&](const QString& title, std::unique_ptr<ReportPicture> picture) {
        m_shown->layout()->addWidget(new PicturePanel(title, std::move(picture)));
    };
    add(tr("Cramps a week"), weeksPicture(*m_summary, words));
    add(tr("Hour of the night"), hoursPicture(*m_summary, words));
    add(tr("Calendar of nights"), nightsPicture(*m_summary, words, m_summary->figures.span));
    add(tr("Where"), placesPicture(*m_summary, words, context().bodyMap()));
    add(tr("Pain, 0 to 10"), spansPicture(*m_summary, Measure::HowBad, words));
    add(tr("How long, in minutes"), spansPicture(*m_summary, Measure::HowLong, words));
}

}  // namespace cramp
