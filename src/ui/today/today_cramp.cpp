// SPDX-License-Identifier: MIT
// The cramp that goes on, on Today: its button, its clock, its screen, and the question for its end.
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/cramp_now/cramp_section.h"
#include "ui/format/qt_convert.h"
#include "ui/today/today_page.h"
#include "ui/widgets/access.h"

#include <QScreen>

#include <algorithm>

namespace cramp::ui::today
{

namespace
{

std::chrono::seconds sinceStart(const diary::Episode& open, const session::Session& session)
{
    return std::max(session.now().instant() - open.start.instant(), std::chrono::seconds(0));
}

// The end is asked: nobody has said for a while, or in this run of the program, that it goes on.
bool mustAsk(const diary::Episode& open, const session::Session& session)
{
    return !session.isCrampFollowed(open.id);
}

}  // namespace

void TodayPage::showCramp()
{
    if (m_firstMinute != nullptr) return;
    const auto open = session::ongoingIn(session().recent());
    if (!open) {
        m_timer.stop();
        if (isNew(Cramp, QStringLiteral("none"))) m_cramp->showNothing();
        return setShown(Cramp, false);
    }
    setShown(Cramp, true);
    const QString id = format::toQt(open->id.text());
    if (mustAsk(*open, session())) {
        if (isNew(Cramp, QStringLiteral("ask ") + id)) showCrampQuestion(*open);
        return;
    }
    QString since = tr("Cramp started at %1 · saved").arg(format::timeText(open->start, context().locale));
    for (const diary::SiteEntry& entry : open->sites)
        since += QStringLiteral(" · ") + format::toQt(context().labels.describe(entry));
    if (isNew(Cramp, QStringLiteral("on ") + id + since)) m_cramp->showRunning(since);
    showClock();
    m_timer.start(std::chrono::seconds(1));
}

void TodayPage::showClock()
{
    const auto open = session::ongoingIn(session().recent());
    if (!open) return;
    if (mustAsk(*open, session())) {
        session().unfollowCramps();
        return showCramp();
    }
    m_cramp->setClock(format::runningClock(sinceStart(*open, session()).count()));
}

void TodayPage::showCrampQuestion(const diary::Episode& open)
{
    const QString since = tr("at %1 on %2")
                              .arg(format::timeText(open.start, context().locale),
                                   format::longDate(open.start.date(), context().locale));
    cramp_now::PassedQuestion* question = m_cramp->showQuestion(since, sinceStart(open, session()));
    const QString name = tr("end of the cramp");
    const auto frame = [this] {
        return diary::TimeFrame{session().now(), context().zone, std::nullopt,
                                format::hasTwelveHours(context().locale)};
    };
    question->offerTyping(open.start, frame, context().locale);
    connect(question, &cramp_now::PassedQuestion::passedAfter, this,
            [this, open, name](std::chrono::seconds lasted) {
                write(name, {session::crampPassedAfter(open, lasted, session().now())});
            });
    connect(question, &cramp_now::PassedQuestion::passedNow, this,
            [this, open, name] { write(name, {session::crampPassed(open, session().now())}); });
    connect(question, &cramp_now::PassedQuestion::unknown, this,
            [this, open, name] { write(name, {session::crampEndUnknown(open, session().now())}); });
    connect(question, &cramp_now::PassedQuestion::goesOn, this, [this, open] {
        session().followCramp(open.id);
        openView(open.id);
    });
    connect(question, &cramp_now::PassedQuestion::isNewCramp, this, [this, open] { startNewAfter(open); });
}

void TodayPage::startNewAfter(const diary::Episode& open)
{
    const diary::Moment now = session().now();
    const diary::Uuid id = diary::Uuid::random();
    if (write(tr("new cramp"), {session::crampEndUnknown(open, now), session::crampStarted(id, now)}))
        openView(id);
}

// The press is on the disk before the picture changes; a cramp that goes on is gone on with.
void TodayPage::startCramp()
{
    if (m_view != nullptr) return m_view->haveCramp();
    if (const auto open = session::ongoingIn(session().recent())) return openView(open->id);
    const diary::Uuid id = diary::Uuid::random();
    if (write(tr("new cramp"), {session::crampStarted(id, session().now())})) openView(id);
}

void TodayPage::passCramp()
{
    const auto open = session::ongoingIn(session().recent());
    if (!open) return;
    if (mustAsk(*open, session())) return showCramp();
    write(tr("end of the cramp"), {session::crampPassed(*open, session().now())});
}

void TodayPage::openView(const diary::Uuid& episode)
{
    if (m_view != nullptr) return;
    m_view = new cramp_now::CrampNowView(context(), host(), episode, {}, window());
    m_view->setWindowFlag(Qt::Window);
    widgets::makeWindow(*m_view);
    connect(m_view, &cramp_now::CrampNowView::closed, this, &TodayPage::closeView);
    // Where no window manager is that would make it so.
    m_view->setGeometry(screen()->geometry());
    m_view->showFullScreen();
    m_view->activateWindow();
    showCramp();
}

void TodayPage::closeView()
{
    if (m_view == nullptr) return;
    m_view->deleteLater();
    m_view = nullptr;
    host().showPage(host::PageId::Today);
    refresh();
}

}  // namespace cramp::ui::today
