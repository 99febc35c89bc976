// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "paper/page/paper_diary.h"
#include "ui/format/qt_convert.h"
#include "ui/host/window_places.h"
#include "ui/settings/settings_check.h"
#include "ui/settings/settings_files.h"
#include "ui/settings/settings_look.h"
#include "ui/settings/settings_reminder.h"
#include "ui/settings/settings_sleep.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"

#include <QFileDialog>
#include <QFileInfo>

namespace cramp::ui::settings
{

SettingsPage::SettingsPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : host::WindowPage(context, host, parent),
      m_frame(new widgets::PageFrame(host::placeName(host::PageId::Settings), this)),
      m_people(new SettingsPeople(context, host))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    add(new SettingsLook(context, host));
    add(new SettingsCheck(context, host));
    // A diary that is only read has nothing else to set.
    m_people->setParent(this);
    m_people->setHidden(context.isReview());
    if (context.isReview()) return;
    add(new SettingsSleep(context, host));
    add(new SettingsReminder(context, host));
    addPaper();
    add(new SettingsFiles(context, host));
    // The example is gone when its window is closed.
    if (!context.isExample) add(m_passphrase = new SettingsPassphrase(context, host));
    add(m_people);
    connect(m_people, &SettingsPeople::detailsWanted, this, &SettingsPage::detailsWanted);
}

void SettingsPage::add(SettingsPanel* panel)
{
    m_panels.push_back(panel);
    m_frame->column()->addWidget(panel);
}

void SettingsPage::addPaper()
{
    auto* panel = new widgets::Panel;
    panel->content()->addWidget(new widgets::TextLabel(tr("Paper diary"), theme::TextSize::Large, true));
    panel->content()->addWidget(new widgets::TextLabel(
        tr("2 pages to keep by your bed for 2 weeks, with the same questions as Cramp Diary.")));
    auto* row = new widgets::ButtonRow;
    auto* save = new widgets::Button(tr("Save a blank paper diary (PDF)…"));
    connect(save, &QPushButton::clicked, this, &SettingsPage::savePaper);
    row->addWidget(save);
    panel->content()->addLayout(row);
    m_frame->column()->addWidget(panel);
}

void SettingsPage::refresh()
{
    for (SettingsPanel* panel : m_panels)
        panel->refresh();
}

void SettingsPage::takeFocus()
{
    m_frame->focusTitle();
}

void SettingsPage::perform(host::ActionId action)
{
    if (action == host::ActionId::SavePaperDiary) savePaper();
    if (action == host::ActionId::Passphrase && m_passphrase != nullptr)
        widgets::focusFirstControl(*m_passphrase);
    if (action == host::ActionId::OtherDiaries) {
        m_frame->ensureWidgetVisible(m_people, 0, 0);
        m_people->newName()->setFocus();
    }
}

void SettingsPage::savePaper()
{
    auto* dialog = new QFileDialog(this, tr("Save a blank paper diary"), context().settings.lastFolder(),
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("paper-cramp-diary.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::writePaper);
    dialog->open();
}

std::string SettingsPage::paperDiary() const
{
    // Papers are painted with their own font, which comes with the drawing.
    context().bodyMap();
    return paper::page::writePaperDiary(context().reportWords());
}

void SettingsPage::writePaper(const QString& file)
{
    const bool isWritten = host().attempt(
        [&] { platform::writeWholeFile(std::filesystem::path(format::toStd(file)), paperDiary()); });
    if (!isWritten) return;
    context().settings.setLastFolder(QFileInfo(file).absolutePath());
    host().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
}

}  // namespace cramp::ui::settings
