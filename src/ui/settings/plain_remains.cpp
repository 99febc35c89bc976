// SPDX-License-Identifier: MIT
#include "ui/settings/plain_remains.h"

#include "platform/failure.h"
#include "session/episode_draft.h"
#include "store/passphrase.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <algorithm>

namespace cramp::ui::settings
{

namespace
{

constexpr std::size_t mostShown = 12;

}  // namespace

PlainRemains::PlainRemains(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

// A draft is sealed as soon as it is read, and is never among them.
std::vector<std::filesystem::path> PlainRemains::remains() const
{
    const store::DiaryStore& store = m_context.session.store();
    if (!store.keys()) return {};
    (void)session::readDraft(store);
    auto files = store::plainRemains(store.file());
    std::erase(files, session::draftFileOf(store.file()));
    return files;
}

void PlainRemains::refresh()
{
    auto files = remains();
    if (m_body != nullptr && files == m_files) return;
    m_files = std::move(files);
    setHidden(m_files.empty() || m_isKept);
    showFiles();
}

void PlainRemains::showFiles()
{
    auto* column = widgets::renewBody(m_body, 8);
    column->addWidget(new widgets::TextLabel(
        tr("%n file(s) beside your diary are not locked. Anyone who can open them can read what your diary "
           "held before:",
           nullptr, static_cast<int>(m_files.size()))));
    for (std::size_t i = 0; i < std::min(m_files.size(), mostShown); ++i)
        column->addWidget(new widgets::TextLabel(format::toQt(m_files[i].filename().string())));
    if (m_files.size() > mostShown)
        column->addWidget(new widgets::TextLabel(
            tr("and %n more file(s).", nullptr, static_cast<int>(m_files.size() - mostShown))));
    auto* row = new widgets::ButtonRow;
    auto* removing = new widgets::Button(tr("Delete these files…"));
    auto* keeping = new widgets::Button(tr("Keep them"), widgets::Button::Role::Plain);
    row->addWidget(removing);
    row->addWidget(keeping);
    column->addLayout(row);
    connect(removing, &QPushButton::clicked, this, &PlainRemains::askRemoval);
    connect(keeping, &QPushButton::clicked, this, &PlainRemains::keep);
    layout()->addWidget(m_body);
}

void PlainRemains::askRemoval()
{
    auto* column = widgets::renewBody(m_body, 8);
    column->addWidget(new widgets::TextLabel(
        tr("Delete %n file(s) for good? A new backup is made first, locked with your passphrase.", nullptr,
           static_cast<int>(m_files.size()))));
    auto* row = new widgets::ButtonRow;
    auto* removing = new widgets::Button(tr("Delete for good"));
    auto* keeping = new widgets::Button(tr("Keep them"), widgets::Button::Role::Plain);
    row->addWidget(removing);
    row->addWidget(keeping);
    column->addLayout(row);
    connect(removing, &QPushButton::clicked, this, &PlainRemains::removeFiles);
    connect(keeping, &QPushButton::clicked, this, &PlainRemains::keep);
    layout()->addWidget(m_body);
    keeping->setFocus();
}

void PlainRemains::removeFiles()
{
    const session::Session& session = m_context.session;
    const std::size_t before = m_files.size();
    const bool isDone = m_host.attempt([&] {
        (void)session.store().keepAskedBackup(session.now());
        for (const std::filesystem::path& file : m_files) {
            std::error_code error;
            std::filesystem::remove(file, error);
            if (error)
                throw platform::Failure(format::toStd(
                    tr("Check the permissions of the folder, then try again. %1 could not be deleted.")
                        .arg(format::toQt(file.string()))));
        }
    });
    refresh();
    if (!isDone) return;
    m_host.tell(tr("%n file(s) deleted. A new backup is locked with your passphrase.", nullptr,
                   static_cast<int>(before)));
    Q_EMIT removed();
}

void PlainRemains::keep()
{
    m_isKept = true;
    hide();
}

}  // namespace cramp::ui::settings
