// SPDX-License-Identifier: MIT
// The cramp that goes on, on Today: its button, its clock, its screen, and the question for its end.
#include "ui/cramp_now/cramp_now_view.h"
#include "ui/cramp_now/cramp_section.h"
#include "ui/format/qt_convert.h"
#include "ui/today/today_page.h"

#include <QScreen>

#include <algorithm>

namespace cramp
{

std::chrono::seconds TodayPage::sinceStart(const Episode& open) const
{
    return std::max(session().now().instant() - open.start.instant(), std::chrono::seconds(0));
}

bool TodayPage::mustAsk(const Episode& open) const
{
    return !m_followed.contains(open.id);
}

void TodayPage::showCramp()
{
    const auto open = ongoingIn(session().recent());
    if (!open) {
        m_timer.stop();
        if (isNew(Cramp, QStringLiteral("none"))) m_cramp->showButton();
        return;
    }
    const QString id = toQt(open->id.text());
    if (mustAsk(*open)) {
        if (isNew(Cramp, QStringLiteral("ask ") + id)) showCrampQuestion(*open);
        return;
    }
    QString since = tr("Cramp since %1 · saved").arg(timeText(open->start, context().locale));
    for (const SiteEntry& entry : open->sites)
        since += QStringLiteral(" · ") + toQt(context().labels.describe(entry));
    if (isNew(Cramp, QStringLiteral("on ") + id + since)) m_cramp->showRunning(since);
    showClock();
    m_timer.start(std::chrono::seconds(1));
}

void TodayPage::showClock()
{
    if (const auto open = ongoingIn(session().recent()))
        m_cramp->setClock(runningClock(sinceStart(*open).count()));
}

void TodayPage::showCrampQuestion(const Episode& open)
{
    const QString since =
        tr("at %1 on %2")
            .arg(timeText(open.start, context().locale), longDate(open.start.date(), context().locale));
    PassedQuestion* question = m_cramp->showQuestion(since, sinceStart(open));
    const QString name = tr("end of the cramp");
    const auto frame = [this] {
        return TimeFrame{session().now(), context().zone, std::nullopt, hasTwelveHours(context().locale)};
    };
    question->offerTyping(open.start, frame, context().locale);
    connect(question, &PassedQuestion::passedAfter, this, [this, open, name](std::chrono::seconds lasted) {
        write(name, {crampPassedAfter(open, lasted, session().now())});
    });
    connect(question, &PassedQuestion::passedNow, this,
            [this, open, name] { write(name, {crampPassed(open, session().now())}); });
    connect(question, &PassedQuestion::unknown, this,
            [this, open, name] { write(name, {crampEndUnknown(open, session().now())}); });
    connect(question, &PassedQuestion::goesOn, this, [this, open] { openView(open.id); });
    connect(question, &PassedQuestion::isNewCramp, this, [this, open] { startNewAfter(open); });
}

void TodayPage::startNewAfter(const Episode& open)
{
    const Moment now = session().now();
    const Uuid id = Uuid::random();
    if (write(tr("new cramp"), {crampEndUnknown(open, now), crampStarted(id, now)})) openView(id);
}

// The press is on the disk before the picture changes; a cramp that goes on is gone on with.
void TodayPage::startCramp()
{
    if (m_view != nullptr) return;
    if (const auto open = ongoingIn(session().recent())) return openView(open->id);
    const Uuid id = Uuid::random();
    if (write(tr("new cramp"), {crampStarted(id, session().now())})) openView(id);
}

void TodayPage::passCramp()
{
    const auto open = ongoingIn(session().recent());
    if (!open) return;
    if (sinceStart(*open) <= CrampNowView::askAfter) {
        write(tr("end of the cramp"), {crampPassed(*open, session().now())});
        return;
    }
    m_followed.erase(open->id);
    showCramp();
}

void TodayPage::openView(const Uuid& episode)
{
    if (m_view != nullptr) return;
    m_followed.insert(episode);
    m_view = new CrampNowView(context(), host(), episode, {}, window());
    m_view->setWindowFlag(Qt::Window);
    connect(m_view, &CrampNowView::closed, this, &TodayPage::closeView);
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
    host().showPage(PageId::Today);
    refresh();
}

}  // namespace cramp
