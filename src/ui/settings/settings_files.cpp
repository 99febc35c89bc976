// SPDX-License-Identifier: MIT
#include "ui/settings/settings_files.h"

#include "store/passphrase.h"
#include "ui/desktop/beside.h"
#include "ui/desktop/show_in_folder.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <QFileDialog>

namespace cramp::ui::settings
{

namespace
{

constexpr std::size_t mostShown = 12;

}  // namespace

SettingsFiles::SettingsFiles(host::WindowContext& context, host::WindowHost& host)
    : SettingsPanel(tr("Diary file and backups"), context, host),
      m_place(new widgets::TextLabel),
      m_proven(new widgets::TextLabel),
      m_readers(new widgets::TextLabel({}, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft)),
      m_question(new QWidget),
      m_asked(new widgets::TextLabel),
      m_restore(new widgets::Button(tr("Restore this backup")))
{
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_place);
    content()->addWidget(m_proven);
    content()->addLayout(makeButtons());
    content()->addWidget(m_question);
    makeQuestion();
    addHelp(
        tr("Cramp Diary makes a backup automatically on each day you use it. It keeps the newest from each "
           "of the last 7 days, 4 weeks and 12 months. Backups you make yourself are never removed."));
    content()->addWidget(m_readers);
}

QString SettingsFiles::readersText() const
{
    if (!session().store().keys()) return tr("Anyone who can open these files can read them.");
    if (store::plainRemains(session().store().file()).empty())
        return tr("Nobody can read these files without your passphrase or your recovery code.");
    return tr(
        "Nobody can read your diary without your passphrase or your recovery code. Some files beside it are "
        "not locked: they are listed below, under Passphrase.");
}

QLayout* SettingsFiles::makeButtons()
{
    auto* folder = new widgets::Button(tr("Show in folder"));
    auto* backUp = new widgets::Button(tr("Back up now"));
    auto* other = new widgets::Button(tr("Restore from a file…"));
    connect(folder, &QPushButton::clicked, this,
            [this] { desktop::showInFolder(format::toQt(session().store().file().string())); });
    connect(backUp, &QPushButton::clicked, this, &SettingsFiles::backUp);
    connect(other, &QPushButton::clicked, this, &SettingsFiles::chooseBackup);
    auto* row = new widgets::ButtonRow;
    for (widgets::Button* button : {folder, backUp, other})
        row->addWidget(button);
    return row;
}

void SettingsFiles::makeQuestion()
{
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    auto* keep = new widgets::Button(tr("Keep my diary as it is"), widgets::Button::Role::Plain);
    auto* row = new widgets::ButtonRow;
    row->addWidget(m_restore);
    row->addWidget(keep);
    column->addWidget(m_asked);
    column->addLayout(row);
    m_question->hide();
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_askedAbout); });
    connect(keep, &QPushButton::clicked, this, &SettingsFiles::closeQuestion);
}

void SettingsFiles::refresh()
{
    m_place->setText(tr("Your diary file: %1").arg(format::toQt(session().store().file().string())));
    m_readers->setText(readersText());
    const auto found = store::backupsOf(session().store().file());
    if (m_list != nullptr && found == m_shown) return;
    m_shown = found;
    listBackups();
    proveNewest();
}

void SettingsFiles::proveNewest()
{
    m_proven->setVisible(!m_shown.empty());
    if (m_shown.empty()) return;
    m_proven->setText(tr("Checking your newest backup…"));
    desktop::doBeside(
        *this,
        [file = session().store().file(), today = session().now().date()] {
            return store::newestProvenBackup(file, today);
        },
        [this](QFuture<std::optional<store::ProvenBackup>> found) {
            host().attempt([&] { m_proven->setText(provenText(found.takeResult())); });
        });
}

QString SettingsFiles::provenText(const std::optional<store::ProvenBackup>& proven) const
{
    if (!proven) return tr("None of your backups can be read. Press “Back up now” to make a new one.");
    return tr("Last backup that was opened and checked: %1, with %n entry(s).", nullptr,
              static_cast<int>(proven->holds.records()))
        .arg(whenOf(proven->backup));
}

void SettingsFiles::listBackups()
{
    auto* column = widgets::renewBody(m_list, 8);
    if (m_shown.empty()) column->addWidget(new widgets::TextLabel(tr("You have no backups yet.")));
    for (std::size_t index = 0; index < std::min(m_shown.size(), mostShown); ++index)
        column->addWidget(makeRow(m_shown[index]));
    if (m_shown.size() > mostShown)
        column->addWidget(new widgets::TextLabel(tr("%n older backup(s) are in the folder.", nullptr,
                                                    static_cast<int>(m_shown.size() - mostShown))));
    content()->addWidget(m_list);
}

QWidget* SettingsFiles::makeRow(const store::BackupFile& backup)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::scaled(12));
    const QString words = tell(backup);
    row->addWidget(new widgets::TextLabel(words), 1);
    auto* restoring = theme::named(new widgets::Button(tr("Restore…")), tr("Restore: %1").arg(words));
    connect(restoring, &QPushButton::clicked, this, [this, file = backup.file] { askAbout(file); });
    row->addWidget(restoring);
    return whole;
}

QString SettingsFiles::whenOf(const store::BackupFile& backup) const
{
    const auto date = diary::parseDate(std::string_view(backup.madeAt).substr(0, 10));
    QString when = date ? format::fullDate(*date, context().locale) : QString();
    if (backup.madeAt.size() > 10) {
        const QString digits = format::toQt(std::string_view(backup.madeAt).substr(11));
        const QTime time = QTime::fromString(digits, QStringLiteral("HHmmss"));
        when = tr("%1, %2").arg(when, context().locale.toString(time, QLocale::ShortFormat));
    }
    return when;
}

QString SettingsFiles::tell(const store::BackupFile& backup) const
{
    QString when = whenOf(backup);
    switch (backup.kind) {
        case store::BackupKind::Daily: return tr("%1: automatic").arg(when);
        case store::BackupKind::Asked: return tr("%1: made by you").arg(when);
        case store::BackupKind::Replaced: return tr("%1: before a backup was restored").arg(when);
    }
    return when;
}

void SettingsFiles::backUp()
{
    QString name;
    const bool isMade = host().attempt(
        [&] { name = format::toQt(session().store().keepAskedBackup(session().now()).filename().string()); });
    if (isMade) host().tell(tr("Backed up and checked: %1.").arg(name));
    refresh();
}

void SettingsFiles::chooseBackup()
{
    auto* dialog = new QFileDialog(this, tr("Restore from a file"), context().settings.lastFolder(),
                                   tr("Diary backups (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { askAbout(format::toStd(file)); });
    dialog->open();
}

void SettingsFiles::askAbout(const std::filesystem::path& backup)
{
    m_askedAbout = backup;
    m_asked->setText(tr("Checking %1…").arg(format::toQt(backup.filename().string())));
    m_question->show();
    m_restore->setEnabled(false);
    desktop::doBeside(
        *this,
        [backup, diary = session().store().file()] {
            return Held{store::verifyDiaryFile(backup), store::verifyDiaryFile(diary)};
        },
        [this, backup](QFuture<Held> found) {
            if (backup != m_askedAbout) return;
            const bool isSound = host().attempt([&] { showHeld(takeHeld(found)); });
            if (!isSound) closeQuestion();
        });
}

SettingsFiles::Held SettingsFiles::takeHeld(QFuture<Held>& found) const
{
    try {
        return found.takeResult();
    } catch (const store::LockedDiary&) {
        const QString name = format::toQt(m_askedAbout.filename().string());
        throw platform::Failure(format::toStd(
            tr("Choose another backup. %1 is locked with a passphrase that your diary does not have now. "
               "Nothing was changed.")
                .arg(name)));
    }
}

void SettingsFiles::showHeld(const Held& held)
{
    const auto& [backup, diary] = held;
    m_asked->setText(tr("%1 is sound and has %n entry(s).", nullptr, static_cast<int>(backup.records()))
                         .arg(format::toQt(m_askedAbout.filename().string())) +
                     QLatin1Char(' ') +
                     tr("Your diary has %n entry(s) now. A copy of it will be kept.", nullptr,
                        static_cast<int>(diary.records())));
    m_restore->setEnabled(true);
    widgets::focusFirstControl(*m_question);
}

void SettingsFiles::closeQuestion()
{
    m_askedAbout.clear();
    m_question->hide();
}

void SettingsFiles::restore(const std::filesystem::path& backup)
{
    const bool isRestored = host().attempt([&] { m_replaced = session().restore(backup); });
    closeQuestion();
    if (!isRestored) return;
    refresh();
    host().offer(tr("Your diary has been restored from %1. A copy of how it was before has been kept.")
                     .arg(format::toQt(backup.filename().string())),
                 {{tr("Undo"), [this] { takeBack(); }}});
}

void SettingsFiles::takeBack()
{
    if (!host().attempt([&] { session().restore(m_replaced); })) return;
    refresh();
    host().tell(tr("Your diary is back to how it was before."));
}

}  // namespace cramp::ui::settings
