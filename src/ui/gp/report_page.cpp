// SPDX-License-Identifier: MIT
#include "ui/gp/report_page.h"

#include "exchange/exchange.h"
#include "report/fhir/fhir.h"
#include "report/html/html.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_printing.h"
#include "ui/gp/report_summary.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/place_tabs.h"

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
      m_withNotes(new widgets::CheckBox(tr("My own notes on the entries")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_frame);
    m_frame->setTabs(new widgets::PlaceTabs(host::PageId::Report, host));
    m_frame->column()->addWidget(m_period);
    addSaving();
    addChoices();
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    m_frame->column()->addWidget(m_place);
    connect(m_period, &widgets::PeriodChooser::changed, this, &ReportPage::showPreview);
}

ReportPage::~ReportPage() = default;

void ReportPage::addChoices()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(new widgets::TextLabel(tr("What to include"), theme::TextSize::Large, true));
    m_withName->setChecked(true);
    auto* personal = new widgets::ButtonRow;
    for (QCheckBox* box : {m_withName, m_withNhsNumber, m_withNotes})
        personal->addWidget(box);
    panel->content()->addLayout(personal);
    panel->content()->addWidget(new widgets::TextLabel(
        tr("The figures and warning signs are always included. Choose what else to include:")));
    auto* sections = new widgets::ButtonRow(widgets::ButtonRow::Widths::Equal);
    for (const report::summary::ReportSection section : report::summary::allReportSections) {
        auto* box = new widgets::CheckBox(
            format::toQt(context().reportWords().of(report::summary::titleKeyOf(section))));
        box->setChecked(true);
        m_sections[section] = box;
        sections->addWidget(box);
    }
    panel->content()->addLayout(sections);
    for (QCheckBox* box : panel->findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &ReportPage::showPreview);
    m_frame->column()->addWidget(panel);
}

widgets::Button* ReportPage::addButton(QLayout& row, const QString& text, ReportFormat format)
{
    auto* button = new widgets::Button(
        text, format == ReportFormat::Pdf ? widgets::Button::Role::Filled : widgets::Button::Role::Outlined);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
    return button;
}

void ReportPage::addSaving()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(tr("Save or print your report"), theme::TextSize::Large, true));
    auto* row = new widgets::ButtonRow;
    addButton(*row, tr("Save a PDF for the GP…"), ReportFormat::Pdf);
    auto* print = new widgets::Button(tr("Print…"));
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    addButton(*row, tr("Save as a web page…"), ReportFormat::Html);
    addButton(*row, tr("Save a health record file (FHIR)…"), ReportFormat::Fhir);
    addButton(*row, tr("Save a spreadsheet (CSV)…"), ReportFormat::Csv);
    addButton(*row, tr("Save the whole diary (JSON)…"), ReportFormat::Json);
    panel->content()->addLayout(row);
    panel->content()->addWidget(
        new widgets::TextLabel(tr("The PDF, printout and web page include only what you choose here. The "
                                  "health record file includes everything recorded on these dates. The "
                                  "spreadsheet and the whole diary include everything."),
                               theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
    m_frame->column()->addWidget(panel);
}

report::summary::ReportChoices ReportPage::choices() const
{
    report::summary::ReportChoices choices;
    choices.span = m_period->span();
    choices.withName = m_withName->isChecked();
    choices.withNhsNumber = m_withNhsNumber->isChecked();
    choices.withNotes = m_withNotes->isChecked();
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
    m_withNhsNumber->setVisible(session().all().person.nhsNumber.has_value());
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
            return report::fhir::writeFhir(diary, {context().labels, context().reportWords()}, chosen,
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
    m_saver->save(format, [this, format] { return bytesOf(format); });
}

void ReportPage::print()
{
    if (m_preview == nullptr) return;
    printSheet([this]() -> const paper::sheet::GpSheet& { return m_preview->sheet(); }, this);
}

}  // namespace cramp::ui::gp
