// SPDX-License-Identifier: MIT
#include "ui/gp/report_page.h"

#include "exchange/exchange.h"
#include "report/fhir/fhir.h"
#include "report/html/html.h"
#include "ui/format/qt_convert.h"
#include "ui/gp/report_printing.h"
#include "ui/gp/report_summary.h"
#include "ui/gp/visit_panel.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"

namespace cramp::ui::gp
{

namespace
{

constexpr double widest = 820;

}  // namespace

ReportPage::ReportPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_bar(new widgets::MessageBar),
      m_saver(new ReportSaver(context, host, *m_bar, this)),
      m_frame(new widgets::PageFrame(tr("Report"), widest, this)),
      m_period(new widgets::PeriodChooser({2, 4, 12}, 4)),
      m_place(new QWidget),
      m_visits(new VisitPanel(context, host)),
      m_withName(new widgets::CheckBox(tr("My name and date of birth"))),
      m_withNhsNumber(new widgets::CheckBox(tr("My NHS number"))),
      m_withNotes(new widgets::CheckBox(tr("My own notes beside the entries")))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(m_frame);
    m_frame->column()->addWidget(m_period);
    addSaving();
    addChoices();
    (new QVBoxLayout(m_place))->setContentsMargins(0, 0, 0, 0);
    m_frame->column()->addWidget(m_place);
    m_frame->column()->addWidget(m_visits);
    connect(m_period, &widgets::PeriodChooser::changed, this, &ReportPage::showPreview);
}

ReportPage::~ReportPage() = default;

void ReportPage::addChoices()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(
        new widgets::TextLabel(tr("What stands on it"), theme::TextSize::Large, true));
    m_withName->setChecked(true);
    auto* personal = new widgets::ButtonRow;
    for (QCheckBox* box : {m_withName, m_withNhsNumber, m_withNotes})
        personal->addWidget(box);
    panel->content()->addLayout(personal);
    panel->content()->addWidget(new widgets::TextLabel(
        tr("The figures and the warning signs always stand on it. Of the rest, choose:")));
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
    panel->content()->addWidget(new widgets::TextLabel(tr("Hand it over"), theme::TextSize::Large, true));
    auto* row = new widgets::ButtonRow;
    addButton(*row, tr("Save PDF for the GP…"), ReportFormat::Pdf);
    auto* print = new widgets::Button(tr("Print…"));
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    addButton(*row, tr("Save as web page…"), ReportFormat::Html);
    addButton(*row, tr("Save health record file (FHIR)…"), ReportFormat::Fhir);
    addButton(*row, tr("Save spreadsheet (CSV)…"), ReportFormat::Csv);
    addButton(*row, tr("Save whole diary (JSON)…"), ReportFormat::Json);
    panel->content()->addLayout(row);
    panel->content()->addWidget(new widgets::TextLabel(
        tr("PDF, print and web page hold what is chosen here. The health record file holds all records of "
           "these days. Spreadsheet and diary file hold everything."),
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
    m_period->setFocus();
}

void ReportPage::refresh()
{
    m_period->setDays(session().now().date(), lastVisitDay(session()));
    if (!m_isOpened) m_period->chooseSinceVisit();
    m_isOpened = true;
    m_withNhsNumber->setVisible(session().all().person.nhsNumber.has_value());
    m_visits->refresh();
    showPreview();
}

bool ReportPage::hasUnsaved() const
{
    return m_visits->hasUnsaved();
}

void ReportPage::showPreview()
{
    if (m_preview == nullptr) {
        m_preview = new SheetPreview(context().reportWords(), context().bodyMap());
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
    m_saver->save(format, [this, format] { return bytesOf(format); });
}

void ReportPage::print()
{
    if (m_preview == nullptr) return;
    printSheet([this]() -> const paper::sheet::GpSheet& { return m_preview->sheet(); }, this);
}

}  // namespace cramp::ui::gp
