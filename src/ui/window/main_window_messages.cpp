// SPDX-License-Identifier: MIT
// What the window says: in the message bar about what was done, in the warning bar about what was found.
#include "ui/format/qt_convert.h"
#include "ui/widgets/centred_column.h"
#include "ui/window/main_window.h"

#include <algorithm>
#include <utility>

namespace cramp::ui::window
{

void MainWindow::showFailure(const QString& sentence)
{
    m_offersUndo = false;
    m_message->show(FloatingMessage::Kind::Failure, sentence);
}

bool MainWindow::apply(const diary::Change& change)
{
    if (context().isReview()) {
        advise(tr("This diary is read only. Nothing was changed."));
        return false;
    }
    const auto before = warnings::WarningStrip::waitingRules(context());
    const bool isDone = attempt([&] { context().session.apply(change); });
    if (!isDone) return false;
    openNewWarning(before);
    offer(tr("Change saved: %1.").arg(format::toQt(change.name)),
          {{tr("Undo"), [this] { performUndo(true); }}});
    m_offersUndo = true;
    return true;
}

void MainWindow::tell(const QString& sentence)
{
    offer(sentence, {});
}

void MainWindow::offer(const QString& sentence, const std::vector<host::MessageOffer>& offers)
{
    m_offersUndo = false;
    m_message->show(FloatingMessage::Kind::Done, sentence, offers);
}

void MainWindow::advise(const QString& sentence)
{
    m_offersUndo = false;
    m_message->show(FloatingMessage::Kind::Advice, sentence);
}

void MainWindow::dropUndoOffer()
{
    if (std::exchange(m_offersUndo, false)) m_message->hide();
}

// On the five places, but not on a form, nor where the warning stands in full.
bool MainWindow::isWarningWanted()
{
    if (context().isReview() || page(m_current).isWriting()) return false;
    switch (m_current) {
        case host::PageId::Today:
        case host::PageId::Check:
        case host::PageId::Settings:
        case host::PageId::CheckIn: return false;
        default: return true;
    }
}

void MainWindow::refreshWarning()
{
    attempt([&] { m_warning->refresh(isWarningWanted(), widgets::isSmallWindow(*this)); });
}

void MainWindow::openNewWarning(const std::set<std::string>& before)
{
    const auto now = warnings::WarningStrip::waitingRules(context());
    if (std::ranges::includes(before, now)) return;
    // After the page that saved has gone where it goes by itself; never over the help for a cramp.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isCrampShown()) showPage(host::PageId::Check);
        },
        Qt::QueuedConnection);
}

}  // namespace cramp::ui::window
