// SPDX-License-Identifier: MIT
// What the window says: in the message bar about what was done, in the warning bar about what was found.
#include "session/late_signs.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/check_page.h"
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
    showCheckAfter(change, before);
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

// A new warning is shown, and after an entry with a sign come the questions of the check. After the page that
// saved has gone where it goes by itself; never over the help for a cramp, and questions never over a form.
void MainWindow::showCheckAfter(const diary::Change& change, const std::set<std::string>& warnedBefore)
{
    const bool isWarned =
        !std::ranges::includes(warnedBefore, warnings::WarningStrip::waitingRules(context()));
    const bool isAsked =
        m_current != host::PageId::Check && session::addsSignOfNow(change, context().session.now());
    if (!isWarned && !isAsked) return;
    QMetaObject::invokeMethod(
        this,
        [this, isWarned] {
            if (isCrampShown()) return;
            auto& check = static_cast<warnings::CheckPage&>(page(host::PageId::Check));
            if (isWarned || (!page(m_current).isWriting() && check.hasQuestions()))
                showPage(host::PageId::Check);
            if (!isWarned && m_current == host::PageId::Check) check.takeQuestions();
        },
        Qt::QueuedConnection);
}

}  // namespace cramp::ui::window
