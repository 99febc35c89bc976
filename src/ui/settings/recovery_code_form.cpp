// SPDX-License-Identifier: MIT
#include "ui/settings/recovery_code_form.h"

#include "platform/whole_file.h"
#include "seal/recovery_code.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace cramp::ui::settings
{

namespace
{

constexpr qsizetype wordsInLine = 6;

}  // namespace

RecoveryCodeForm::RecoveryCodeForm(host::WindowContext& context, host::WindowHost& host, seal::Secret code,
                                   QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_code(std::move(code)),
      m_typed(new widgets::PassphraseField(tr("Type the 12 words back, in their order")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    column->addWidget(new widgets::TextLabel(
        tr("This is your recovery code. If you forget the passphrase, only these 12 words open your diary. "
           "Print them or write them on paper, and keep them in a safe place, not beside the computer.")));
    for (qsizetype from = 0; from < words().size(); from += wordsInLine)
        column->addWidget(new widgets::TextLabel(line(from), theme::TextSize::Section));
    column->addLayout(makeButtons());
    column->addWidget(m_typed);
    m_typed->setShown(true);
    connect(m_typed, &widgets::PassphraseField::entered, this, &RecoveryCodeForm::entered);
}

QLayout* RecoveryCodeForm::makeButtons()
{
    auto* printing = new widgets::Button(tr("Print…"));
    auto* saving = new widgets::Button(tr("Save as PDF…"));
    connect(printing, &QPushButton::clicked, this, &RecoveryCodeForm::print);
    connect(saving, &QPushButton::clicked, this, &RecoveryCodeForm::saveAs);
    auto* row = new widgets::ButtonRow;
    row->addWidget(printing);
    row->addWidget(saving);
    return row;
}

QStringList RecoveryCodeForm::words() const
{
    return format::toQt(m_code.text()).split(QLatin1Char(' '));
}

QString RecoveryCodeForm::line(qsizetype from) const
{
    QStringList numbered;
    const QStringList all = words();
    for (qsizetype i = from; i < qMin(from + wordsInLine, all.size()); ++i)
        numbered << QStringLiteral("%1\u00a0%2").arg(i + 1).arg(all[i]);
    return numbered.join(QStringLiteral("   "));
}

bool RecoveryCodeForm::check()
{
    const seal::Secret typed = m_typed->words();
    const QString unknown = format::toQt(seal::unknownRecoveryWord(typed.text()));
    const auto parsed = seal::parseRecoveryCode(typed.text());
    if (parsed && parsed->text() == m_code.text()) return true;
    m_typed->showProblem(unknown.isEmpty()
                             ? tr("Type all 12 words as they are shown above, in their order.")
                             : tr("Check the spelling of “%1”. It is not one of the 12 words.").arg(unknown));
    return false;
}

paper::page::RecoverySheet RecoveryCodeForm::sheet() const
{
    const session::Session& session = m_context.session;
    const QString name = format::toQt(session.recent().person.name);
    const QString file = format::toQt(session.store().file().string());
    const QString made = format::fullDate(session.now().date(), m_context.locale);
    return {tr("Recovery sheet for Cramp Diary"),
            {name.isEmpty() ? tr("Diary: %1").arg(file) : tr("%1's diary: %2").arg(name, file),
             tr("Made on %1. A newer sheet for the same diary replaces this one.").arg(made)},
            words(),
            {tr("These 12 words open the diary if its passphrase is forgotten. Start Cramp Diary. Where it "
                "asks for the passphrase, type the 12 words in their order, with a space between them. Then "
                "set a new passphrase in Settings."),
             tr("Anyone who has this sheet and the diary's file can read the diary. Keep the sheet in a safe "
                "place, not beside the computer."),
             tr("Without the passphrase or these words, nobody can open the diary, and nobody can help.")}};
}

void RecoveryCodeForm::print()
{
    m_context.bodyMap();  // the font of papers comes with it
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(sheet().title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog holds the printer for as long as it shows.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer] { m_host.attempt([&] { paper::page::printRecoverySheet(sheet(), *printer); }); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecoveryCodeForm::saveAs()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery sheet"), m_context.settings.lastFolder(),
                                   tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("cramp-diary-recovery-sheet.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryCodeForm::write);
    dialog->open();
}

void RecoveryCodeForm::write(const QString& file)
{
    const bool isWritten = m_host.attempt([&] {
        m_context.bodyMap();  // the font of papers comes with it
        platform::writeWholeFile(std::filesystem::path(format::toStd(file)),
                                 paper::page::writeRecoverySheet(sheet()));
    });
    if (!isWritten) return;
    m_host.tell(tr("Saved %1. Print it, then move it away from this computer: anyone who has it and the "
                   "diary's file can read the diary.")
                    .arg(QFileInfo(file).fileName()));
}

}  // namespace cramp::ui::settings
