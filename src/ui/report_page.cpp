// SPDX-License-Identifier: MIT
#include "ui/report_page.h"

#include "platform/whole_file.h"
#include "report/exchange.h"
#include "report/html.h"
#include "ui/button_row.h"
#include "ui/qt_convert.h"
#include "ui/weekly_chart_view.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QUrl>

#include <array>

namespace cramp
{

namespace
{

constexpr double widest = 820;
constexpr std::array periodDays = {14, 28, 84};
constexpr int ownPeriod = 3;

struct FormatRow {
    const char* ending;
    const char* filter;
};
// In the order of ReportPage::Format.
constexpr std::array formatRows = {
    FormatRow{".pdf", QT_TRANSLATE_NOOP("cramp::ReportPage", "PDF files (*.pdf)")},
    FormatRow{".html", QT_TRANSLATE_NOOP("cramp::ReportPage", "Web pages (*.html)")},
    FormatRow{".csv", QT_TRANSLATE_NOOP("cramp::ReportPage", "Spreadsheets (*.csv)")},
    FormatRow{".json", QT_TRANSLATE_NOOP("cramp::ReportPage", "Diary files (*.json)")}};

}  // namespace

ReportPage::ReportPage(WindowContext& context, WindowHost& host, QWidget* parent)
    : WindowPage(context, host, parent),
      m_frame(new PageFrame(tr("Report"), widest, this)),
      m_period(new ChoiceRow(tr("Which days?"), {tr("Last 2 weeks"), tr("Last 4 weeks"), tr("Last 12 weeks"),
                                                 tr("Other days")})),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_ownPeriod(new QWidget),
      m_withName(new QCheckBox(tr("My name and date of birth on it"))),
      m_withNotes(new QCheckBox(tr("My notes on it"))),
      m_bar(new MessageBar)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(m_frame);
    addPeriod();
    addSaving();
    connect(m_bar, &MessageBar::actionChosen, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile)); });
}

void ReportPage::addPeriod()
{
    m_period->setChosen(1);
    m_frame->column()->addWidget(m_period);
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, m_ownPeriod);
    for (QDateEdit* field : {m_from, m_to}) {
        auto* label = new TextLabel(field == m_from ? tr("From") : tr("To"));
        label->setWordWrap(false);
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        field->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
        row->addWidget(label);
        row->addWidget(field);
        connect(field, &QDateEdit::dateChanged, this, [this] { refresh(); });
    }
    m_ownPeriod->setVisible(false);
    m_frame->column()->addWidget(m_ownPeriod);
    connect(m_period, &ChoiceRow::changed, this, &ReportPage::choosePeriod);
}

void ReportPage::addSaving()
{
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(tr("Hand it over"), TextSize::Large, true));
    m_withName->setChecked(true);
    panel->content()->addWidget(m_withName);
    panel->content()->addWidget(m_withNotes);
    auto* row = new ButtonRow;
    auto* pdf = new Button(tr("Save PDF for the GP…"), Button::Role::Filled);
    auto* html = new Button(tr("Save as web page…"));
    auto* csv = new Button(tr("Save spreadsheet (CSV)…"));
    auto* json = new Button(tr("Save whole diary (JSON)…"));
    connect(pdf, &QPushButton::clicked, this, [this] { save(Format::Pdf); });
    connect(html, &QPushButton::clicked, this, [this] { save(Format::Html); });
    connect(csv, &QPushButton::clicked, this, [this] { save(Format::Csv); });
    connect(json, &QPushButton::clicked, this, [this] { save(Format::Json); });
    for (Button* button : {pdf, html, csv, json})
        row->addWidget(button);
    panel->content()->addLayout(row);
    panel->content()->addWidget(new TextLabel(
        tr("PDF and web page hold the chosen days. Spreadsheet and diary file hold everything."),
        TextSize::Caption, false, TextLabel::Voice::Soft));
    m_frame->column()->addWidget(panel);
}

void ReportPage::choosePeriod()
{
    if (m_period->chosen() < 0) m_period->setChosen(1);
    const bool isOwn = m_period->chosen() == ownPeriod;
    if (isOwn && m_ownPeriod->isHidden()) {
        const Date today = session().now().date();
        const QSignalBlocker fromQuiet(m_from);
        const QSignalBlocker toQuiet(m_to);
        m_from->setDate(toQt(today - std::chrono::days(27)));
        m_to->setDate(toQt(today));
    }
    m_ownPeriod->setVisible(isOwn);
    refresh();
}

DateSpan ReportPage::span() const
{
    const Date today = session().now().date();
    if (m_period->chosen() != ownPeriod) {
        const int days = periodDays.at(static_cast<std::size_t>(qMax(0, m_period->chosen())));
        return {today - std::chrono::days(days - 1), today};
    }
    const Date from = toDate(m_from->date());
    return {from, std::max(from, toDate(m_to->date()))};
}

GpSummary ReportPage::summary() const
{
    ReportChoices choices;
    choices.span = span();
    choices.withName = m_withName->isChecked();
    choices.withNhsNumber = m_withName->isChecked();
    choices.withNotes = m_withNotes->isChecked();
    choices.generator = toStd(QStringLiteral("Cramp Diary " CRAMP_VERSION));
    return makeGpSummary(session().all(), session().assessment(), {context().labels, context().reportWords()},
                         choices, session().now());
}

void ReportPage::refresh()
{
    if (m_summary != nullptr) {
        m_summary->hide();
        m_summary->deleteLater();
    }
    m_summary = new QWidget;
    m_column = new QVBoxLayout(m_summary);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(16));
    m_frame->column()->addWidget(m_summary);
    addFigures(summary());
}

void ReportPage::addFigures(const GpSummary& summary)
{
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(toQt(summary.period), TextSize::Large, true));
    panel->content()->addWidget(new TextLabel(toQt(summary.nightsRecorded)));
    panel->content()->addWidget(
        new TextLabel(toQt(summary.nightsDetail), TextSize::Body, false, TextLabel::Voice::Soft));
    for (const ReportFigure& figure : summary.headline) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(toQt(figure.label)), 2);
        row->addWidget(new TextLabel(toQt(figure.value), TextSize::Large, true), 1);
        row->addWidget(new TextLabel(toQt(figure.detail), TextSize::Body, false, TextLabel::Voice::Soft), 2);
        panel->content()->addLayout(row);
    }
    for (const std::string& line : {summary.change.text, summary.change.interval, summary.change.caution})
        if (!line.empty()) panel->content()->addWidget(new TextLabel(toQt(line)));
    m_column->addWidget(panel);
    auto* chartPanel = new Panel;
    chartPanel->content()->addWidget(new TextLabel(tr("Cramps a week"), TextSize::Large, true));
    chartPanel->content()->addWidget(new WeeklyChartView(summary, context().reportWords()));
    m_column->addWidget(chartPanel);
    QStringList warnings;
    for (const ReportWarning& warning : summary.warnings)
        warnings << toQt(warning.urgencyLabel) + QStringLiteral(": ") + toQt(warning.title);
    addList(tr("Warning signs"), warnings);
    QStringList sites;
    for (const ReportSite& site : summary.sites)
        sites << tr("%1: %2").arg(toQt(site.label)).arg(site.episodes);
    addList(tr("Where"), sites);
    QStringList relief;
    for (const ReportRelief& row : summary.relief)
        relief << tr("%1: %2").arg(toQt(row.label), toQt(row.text));
    addList(tr("What helped"), relief);
    m_column->addWidget(
        new TextLabel(toQt(summary.provenance), TextSize::Caption, false, TextLabel::Voice::Soft));
}

void ReportPage::addList(const QString& title, const QStringList& lines)
{
    if (lines.isEmpty()) return;
    auto* panel = new Panel;
    panel->content()->addWidget(new TextLabel(title, TextSize::Large, true));
    for (const QString& line : lines)
        panel->content()->addWidget(new TextLabel(line));
    m_column->addWidget(panel);
}

std::string ReportPage::bytesOf(Format format) const
{
    const Diary& diary = session().all();
    switch (format) {
        case Format::Pdf: return context().writePdf(summary());
        case Format::Html: return writeHtml(summary(), context().reportWords());
        case Format::Csv: return writeCsv(diary.episodes, diary.sleep);
        case Format::Json: break;
    }
    ExchangeFile file;
    file.diary = diary;
    file.hasDiaryId = true;
    file.exportedAt = session().now();
    file.generator = toStd(QStringLiteral("crampdiary " CRAMP_VERSION));
    return writeExchange(file);
}

void ReportPage::perform(ActionId action)
{
    switch (action) {
        case ActionId::SavePdf: save(Format::Pdf); return;
        case ActionId::SaveCsv: save(Format::Csv); return;
        case ActionId::SaveJson: save(Format::Json); return;
        default: return;
    }
}

void ReportPage::save(Format format)
{
    const FormatRow& row = formatRows.at(static_cast<std::size_t>(format));
    auto* dialog = new QFileDialog(this, tr("Save"), context().settings.lastFolder(), tr(row.filter));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(row.ending).mid(1));
    dialog->selectFile(QStringLiteral("cramp-diary-") + toQt(formatDate(session().now().date())) +
                       QLatin1String(row.ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& file) { write(format, file); });
    dialog->open();
}

void ReportPage::write(Format format, const QString& file)
{
    const bool isWritten =
        host().attempt([&] { writeWholeFile(std::filesystem::path(toStd(file)), bytesOf(format)); });
    if (!isWritten) return;
    context().settings.setLastFolder(QFileInfo(file).absolutePath());
    m_savedFile = file;
    m_bar->show(MessageBar::Kind::Done, tr("Saved %1.").arg(QFileInfo(file).fileName()), tr("Open"));
}

}  // namespace cramp
