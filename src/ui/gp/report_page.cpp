// SPDX-License-Identifier: MIT
#include "ui/gp/report_page.h"

#include "exchange/exchange.h"
#include "report/fhir/fhir.h"
#include "report/html/html.h"
#include "report/summary/initials.h"
#include "report/summary/report_text.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_printing.h"
#include "ui/gp/report_summary.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/fold_panel.h"
#include "ui/widgets/place_tabs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace cramp::ui::gp
{

ReportPage::ReportPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_saver(new ReportSaver(context, host, this)),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Check), this)),
      m_period(new widgets::PeriodChooser({2, 4, 12}, 4)),
      m_place(new QWidget),
      m_withName(new widgets::CheckBox(tr("My name and date of birth"))),
      m_withNhsNumber(new widgets::CheckBox(tr("My NHS number"))),
      m_withNotes(new widgets::CheckBox(tr("My own notes on the entries"))),
      m_withInitials(new widgets::CheckBox(tr("My initials in the name and title of the file")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new widgets::PlaceTabs(host::PageId::Report, host));
    m_frame->column()->addWidget(m_period);
    addHandingOver();
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    m_frame->column()->addWidget(m_place);
    makeChoices();
    m_frame->column()->addWidget(
        new widgets::FoldPanel(tr("What to include"), [this](QVBoxLayout& column) { showChoices(column); }));
    m_frame->column()->addWidget(
        new widgets::FoldPanel(tr("Other formats"), [this](QVBoxLayout& column) { showFormats(column); }));
    connect(m_period, &widgets::PeriodChooser::changed, this, &ReportPage::showPreview);
}

ReportPage::~ReportPage() = default;

// What is asked for most: one button for paper and PDF, and the text for an online form.
void ReportPage::addHandingOver()
{
    auto* row = new widgets::ButtonRow;
    auto* handOver = new widgets::Button(tr("Save or print…"), widgets::Button::Role::Filled);
    auto* menu = new QMenu(handOver);
    menu->addAction(tr("Save a &PDF for the GP…"), this, [this] { save(ReportFormat::Pdf); });
    menu->addAction(tr("P&rint…"), this, &ReportPage::print);
    connect(handOver, &QPushButton::clicked, menu,
            [menu, handOver] { menu->popup(handOver->mapToGlobal(QPoint(0, handOver->height()))); });
    auto* copy = new widgets::Button(tr("Copy as text"));
    copy->setAccessibleDescription(tr("To paste into an online form or a message to your GP"));
    connect(copy, &QPushButton::clicked, this, &ReportPage::copyText);
    row->addWidget(handOver);
    row->addWidget(copy);
    m_frame->column()->addLayout(row);
}

void ReportPage::makeChoices()
{
    for (const report::summary::ReportSection section : report::summary::allReportSections)
        m_sections[section] = new widgets::CheckBox(
            format::toQt(context().reportWords().of(report::summary::titleKeyOf(section))));
    m_withName->setChecked(true);
    std::vector<QCheckBox*> boxes{m_withName, m_withNhsNumber, m_withNotes, m_withInitials};
    for (const auto& [section, box] : m_sections) {
        box->setChecked(true);
        boxes.push_back(box);
    }
    for (QCheckBox* box : boxes) {
        box->setParent(this);
        box->hide();
        connect(box, &QCheckBox::toggled, this, &ReportPage::showPreview);
    }
}

void ReportPage::showChoices(QVBoxLayout& column)
{
    auto* personal = new widgets::ButtonRow;
    for (QCheckBox* box : {m_withName, m_withNhsNumber, m_withNotes, m_withInitials})
        personal->addWidget(box);
    column.addLayout(personal);
    column.addWidget(new widgets::TextLabel(
        tr("The figures and warning signs are always included. Choose what else to include:")));
    auto* sections = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    for (const auto& [section, box] : m_sections)
        sections->addWidget(box);
    column.addLayout(sections);
    for (QCheckBox* box : {m_withName, m_withNotes})
        box->show();
    m_withNhsNumber->setVisible(session().all().person.nhsNumber.has_value());
    m_withInitials->setVisible(!session().all().person.name.empty());
    for (const auto& [section, box] : m_sections)
        box->show();
}

void ReportPage::addButton(QLayout& row, const QString& text, ReportFormat format)
{
    auto* button = new widgets::Button(text);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
}

void ReportPage::showFormats(QVBoxLayout& column)
{
    auto* row = new widgets::ButtonRow;
    addButton(*row, tr("Save as a web page…"), ReportFormat::Html);
    addButton(*row, tr("Save a health record file (FHIR)…"), ReportFormat::Fhir);
    addButton(*row, tr("Save a spreadsheet (CSV)…"), ReportFormat::Csv);
    addButton(*row, tr("Save the whole diary (JSON)…"), ReportFormat::Json);
    column.addLayout(row);
    column.addWidget(
        new widgets::TextLabel(tr("The PDF, printout and web page include only what you choose here. The "
                                  "health record file includes everything recorded on these dates. The "
                                  "spreadsheet and the whole diary include everything."),
                               theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
}

void ReportPage::copyText()
{
    QGuiApplication::clipboard()->setText(
        format::toQt(report::summary::reportText(reportOf(context(), choices()), context().reportWords())));
    host().tell(tr("Copied. Paste it into the form or the message to your GP."));
}

report::summary::ReportChoices ReportPage::choices() const
{
    report::summary::ReportChoices choices;
    choices.span = m_period->span();
    choices.withName = m_withName->isChecked();
    choices.withNhsNumber = m_withNhsNumber->isChecked();
    choices.withNotes = m_withNotes->isChecked();
    choices.withInitials = m_withInitials->isChecked();
    for (const auto& [section, box] : m_sections)
        if (!box->isChecked()) choices.leftOut.insert(section);
    return choices;
}

void ReportPage::takeFocus()
{
    m_frame->focusTitle();
}

void ReportPage::refresh()
{
    m_period->setDays(session().now().date(), lastVisitDay(session()));
    if (!m_isOpened) m_period->chooseSinceVisit();
    m_isOpened = true;
    showPreview();
}

void ReportPage::showPreview()
{
    if (m_preview == nullptr) {
        context().bodyMap();  // the font of papers comes with it
        m_preview = new SheetPreview(context().reportWords());
        m_place->layout()->addWidget(m_preview);
    }
    m_preview->setSummary(reportOf(context(), choices()));
}

std::string ReportPage::bytesOf(ReportFormat format) const
{
    const diary::Diary& diary = session().all();
    switch (format) {
        case ReportFormat::Pdf: return context().writePdf(reportOf(context(), choices()));
        case ReportFormat::Html:
            return report::html::writeHtml(reportOf(context(), choices()), context().reportWords());
        case ReportFormat::Csv: return exchange::writeCsv(diary.episodes, diary.sleep);
        case ReportFormat::Fhir: {
            report::summary::ReportChoices chosen = choices();
            chosen.generator = "Cramp Diary " CRAMP_VERSION;
            return report::fhir::writeFhir(diary, reportOf(context(), chosen),
                                           {context().labels, context().reportWords()}, chosen,
                                           session().now());
        }
        case ReportFormat::Json: break;
    }
    exchange::ExchangeFile file;
    file.diary = diary;
    file.hasDiaryId = true;
    file.exportedAt = session().now();
    file.generator = "crampdiary " CRAMP_VERSION;
    return exchange::writeExchange(file);
}

void ReportPage::perform(host::ActionId action)
{
    switch (action) {
        case host::ActionId::SavePdf: save(ReportFormat::Pdf); return;
        case host::ActionId::SaveCsv: save(ReportFormat::Csv); return;
        case host::ActionId::SaveJson: save(ReportFormat::Json); return;
        case host::ActionId::Print: print(); return;
        default: return;
    }
}

void ReportPage::save(ReportFormat format)
{
    const std::string whose =
        m_withInitials->isChecked() ? report::summary::initialsOf(session().all().person.name) : "";
    m_saver->save(format, format::toQt(whose), [this, format] { return bytesOf(format); });
}

void ReportPage::print()
{
    if (m_preview == nullptr) return;
    printSheet([this]() -> const paper::sheet::GpSheet& { return m_preview->sheet(); }, this);
}

}  // namespace cramp::ui::gp
