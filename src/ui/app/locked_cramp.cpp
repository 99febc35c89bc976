// SPDX-License-Identifier: MIT
#include "ui/app/locked_cramp.h"

#include "platform/failure.h"
#include "session/cramp_entry.h"
#include "session/waiting_entries.h"
#include "ui/format/qt_convert.h"

#include <QScreen>

namespace cramp::ui::app
{

LockedCramp::LockedCramp(host::WindowContext& context, std::filesystem::path diary,
                         const seal::PublicKey& key)
    : m_context(context),
      m_diary(std::move(diary)),
      m_key(key)
{
}

LockedCramp::~LockedCramp()
{
    delete m_view;
}

void LockedCramp::begin()
{
    if (m_view != nullptr) return m_view->haveCramp();
    const session::Session& session = m_context.session;
    if (const auto open = session::ongoingIn(session.recent())) return show(open->id);
    const diary::Uuid id = diary::Uuid::random();
    if (apply({format::toStd(tr("new cramp")), {session::crampStarted(id, session.now())}})) show(id);
}

void LockedCramp::show(const diary::Uuid& cramp)
{
    m_view = new cramp_now::CrampNowView(m_context, *this, cramp);
    m_view->setWindowFlag(Qt::Window);
    connect(m_view, &cramp_now::CrampNowView::closed, this, &LockedCramp::close);
    // Where no window manager is that would make it so.
    m_view->setGeometry(m_view->screen()->geometry());
    m_view->showFullScreen();
    m_view->activateWindow();
}

void LockedCramp::close()
{
    if (m_view == nullptr) return;
    m_view->deleteLater();
    m_view = nullptr;
    Q_EMIT ended();
}

bool LockedCramp::attempt(const std::function<void()>& action)
{
    try {
        action();
        return true;
    } catch (const platform::Failure& failure) {
        m_problem = failure.sentence();
        return false;
    }
}

bool LockedCramp::apply(const diary::Change& change)
{
    m_problem.clear();
    attempt([&] {
        for (const diary::Edit& edit : change.edits)
            if (edit.after) session::writeWaiting(m_diary, m_key, std::get<diary::Episode>(*edit.after));
    });
    const std::string problem = m_problem;
    const bool isDone = attempt([&] { m_context.session.apply(change); });
    if (isDone) m_problem = problem;
    return isDone;
}

void LockedCramp::trigger(host::ActionId action)
{
    if (action == host::ActionId::Quit) Q_EMIT quitWanted();
}

}  // namespace cramp::ui::app
