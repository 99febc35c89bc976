// SPDX-License-Identifier: MIT
#include "ui/gp/trends_page.h"

#include "ui/format/qt_convert.h"
#include "ui/gp/diary_tabs.h"
#include "ui/gp/relief_picture.h"
#include "ui/gp/report_summary.h"
#include "ui/gp/trial_panel.h"
#include "ui/host/window_places.h"
#include "ui/pictures/picture_view.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/fold_panel.h"

namespace cramp::ui::gp
{

using widgets::TextLabel;

namespace
{

// "4, 5, 3": the first the first; a week in which nothing is recorded is a dash.
QString weekList(const report::summary::TrialArm& arm)
{
    QStringList weeks;
    for (const report::summary::WeekCounts& week : arm.weeks)
        weeks << (week.nights.recorded() == 0 ? QStringLiteral("–") : QString::number(week.nightCramps));
    return weeks.join(QStringLiteral(", "));
}

}  // namespace

TrendsPage::TrendsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Diary), this)),
      m_period(new widgets::PeriodChooser({4, 12, 52}, 12)),
      m_trials(new TrialPanel(context, host))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new DiaryTabs(DiaryTab::Trends, host));
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
    const diary::Moment now = session().now();
    m_lastWeeks = report::summary::trialResult(session().all(), lastWeeksAgainstThoseBefore(now), now);
    addPeriod();
    addAnswers();
    addFolds();
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

void TrendsPage::addPeriod()
{
    auto* column = static_cast<QVBoxLayout*>(m_shown->layout());
    column->addWidget(new TextLabel(format::toQt(m_summary->period), theme::TextSize::Large, true));
    column->addWidget(
        new TextLabel(format::toQt(m_summary->nightsRecorded + ": " + m_summary->nightsDetail + ".")));
}

void TrendsPage::addAnswers()
{
    const report::summary::ReportWords& words = context().reportWords();
    auto* column = static_cast<QVBoxLayout*>(m_shown->layout());
    addAnswer(*column, fewerAnswer(m_lastWeeks),
              m_summary->isByMonth ? tr("Cramps a month") : tr("Cramps a week"),
              paper::charts::weeksPicture(*m_summary, words));
    auto* pair = new widgets::ColumnPair;
    column->addLayout(pair);
    addAnswer(*pair->left(), whenAnswer(m_summary->figures, context().locale), tr("Time of night"),
              paper::charts::hoursPicture(*m_summary, words));
    addAnswer(*pair->right(), helpedAnswer(m_summary->relief), tr("What eased cramps"),
              reliefPicture(m_summary->relief));
    column->addWidget(
        new TextLabel(tr("A night that was not recorded is not the same as a night without cramps. "
                         "The charts show what happened and when, but not why."),
                      theme::TextSize::Body, false, TextLabel::Voice::Soft));
}

// The answer stands above its picture, on one panel.
void TrendsPage::addAnswer(QVBoxLayout& column, const TrendAnswer& answer, const QString& title,
                           std::unique_ptr<paper::charts::ReportPicture> picture)
{
    widgets::Panel* panel =
        picture == nullptr ? new widgets::Panel : new pictures::PicturePanel(title, std::move(picture));
    int place = 0;
    panel->content()->insertWidget(
        place++, new TextLabel(answer.question, theme::TextSize::Body, false, TextLabel::Voice::Soft));
    panel->content()->insertWidget(place++, new TextLabel(answer.answer, theme::TextSize::Section, true));
    panel->content()->insertWidget(place, new TextLabel(answer.detail));
    column.addWidget(panel);
}

void TrendsPage::addFolds()
{
    addFold(tr("All the figures"), m_isFiguresOpen, [this](QVBoxLayout& column) { tellFigures(column); });
    addFold(tr("Every night, where, how bad and how long"), m_isPicturesOpen,
            [this](QVBoxLayout& column) { addOtherPictures(column); });
}

void TrendsPage::addFold(const QString& title, bool& isOpen, std::function<void(QVBoxLayout&)> build)
{
    auto* fold = new widgets::FoldPanel(title, std::move(build));
    fold->setOpen(isOpen);
    connect(fold, &widgets::FoldPanel::toggled, this, [&isOpen](bool isNowOpen) { isOpen = isNowOpen; });
    m_shown->layout()->addWidget(fold);
}

// The last four weeks against those before, and the period that was chosen against the one before it.
void TrendsPage::tellFigures(QVBoxLayout& column) const
{
    const report::summary::TrialText weeks = report::summary::sayTrial(m_lastWeeks, context().reportWords());
    const auto add = [&column](const std::string& line, bool isBold = false) {
        if (!line.empty()) column.addWidget(new TextLabel(format::toQt(line), theme::TextSize::Body, isBold));
    };
    column.addWidget(
        new TextLabel(tr("The last 4 weeks and the 4 weeks before"), theme::TextSize::Body, true));
    for (const std::string& line : {weeks.interval, weeks.caution})
        add(line);
    add(format::toStd(tr("Night cramps in each week: %1; before: %2.")
                          .arg(weekList(m_lastWeeks.with), weekList(m_lastWeeks.without))));
    add(m_summary->period, true);
    for (const std::string& line :
         {m_summary->change.text + ".", m_summary->change.interval, m_summary->change.caution})
        add(line);
}

void TrendsPage::addOtherPictures(QVBoxLayout& column) const
{
    const report::summary::ReportWords& words = context().reportWords();
    const auto add = [&](const QString& title, std::unique_ptr<paper::charts::ReportPicture> picture) {
        column.addWidget(new pictures::PicturePanel(title, std::move(picture)));
    };
    add(tr("Calendar of nights"), paper::charts::nightsPicture(*m_summary, words, m_summary->figures.span));
    add(tr("Where"), paper::charts::placesPicture(*m_summary, words, context().bodyMap()));
    add(tr("Pain, 0 to 10"),
        paper::charts::spansPicture(*m_summary, report::summary::Measure::HowBad, words));
    add(tr("How long cramps lasted, in minutes"),
        paper::charts::spansPicture(*m_summary, report::summary::Measure::HowLong, words));
}

}  // namespace cramp::ui::gp
