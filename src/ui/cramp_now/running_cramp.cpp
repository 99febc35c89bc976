// SPDX-License-Identifier: MIT
#include "ui/cramp_now/running_cramp.h"

#include "triage/long_cramp.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/stretch_lock.h"

#include <algorithm>

namespace cramp::ui::cramp_now
{

namespace
{

// Time that went by unseen: the computer slept.
constexpr std::chrono::minutes unseen{1};

}  // namespace

RunningCramp::RunningCramp(host::WindowContext& context, host::WindowHost& host, const diary::Uuid& cramp)
    : m_context(context),
      m_host(host),
      m_lastSeen(context.session.now())
{
    m_episode.id = cramp;
    if (read() && elapsed() <= session::Session::followedFor) context.session.followCramp(cramp);
}

bool RunningCramp::read()
{
    const auto& episodes = m_context.session.recent().episodes;
    const auto found = std::ranges::find(episodes, m_episode.id, &diary::Episode::id);
    if (found == episodes.end()) return false;
    m_episode = *found;
    return true;
}

bool RunningCramp::goesOn()
{
    m_host.attempt([this] { m_context.session.refresh(); });
    return read() && m_episode.status == diary::Status::Ongoing;
}

std::chrono::seconds RunningCramp::elapsed() const
{
    return std::max(now().instant() - m_episode.start.instant(), std::chrono::seconds(0));
}

bool RunningCramp::mustBeAsked()
{
    const bool wasUnseen = now().instant() - m_lastSeen.instant() > unseen;
    m_lastSeen = now();
    const bool isKnown = !wasUnseen && m_context.session.isCrampFollowed(m_episode.id);
    if (!isKnown) m_context.session.unfollowCramps();
    return !isKnown;
}

const triage::Finding* RunningCramp::longFinding() const
{
    return triage::findingOfLength(m_context.session.assessment(), m_context.rules, m_episode.id);
}

triage::StretchSigns RunningCramp::stretchSigns() const
{
    return warnings::stretchLock(m_context);
}

bool RunningCramp::write(const QString& name, const std::vector<diary::Edit>& edits)
{
    return m_host.apply({format::toStd(name), edits}) && read();
}

bool RunningCramp::pass()
{
    return write(tr("end of the cramp"), {session::crampPassed(m_episode, now())});
}

bool RunningCramp::passAfter(std::chrono::seconds lasted)
{
    return write(tr("end of the cramp"), {session::crampPassedAfter(m_episode, lasted, now())});
}

bool RunningCramp::passUnknown()
{
    return write(tr("end of the cramp"), {session::crampEndUnknown(m_episode, now())});
}

bool RunningCramp::goOn()
{
    const bool isOver = m_episode.status != diary::Status::Ongoing;
    if (isOver && !write(tr("continuing the cramp"), {session::crampGoesOn(m_episode, now())})) return false;
    m_context.session.followCramp(m_episode.id);
    return true;
}

bool RunningCramp::setPlace(const session::SiteTarget& target)
{
    return write(tr("place of the cramp"), {session::siteChosen(m_episode, target, now())});
}

bool RunningCramp::beginAnother()
{
    const diary::Uuid another = diary::Uuid::random();
    std::vector<diary::Edit> edits{session::crampStarted(another, now())};
    if (m_episode.status == diary::Status::Ongoing)
        edits.insert(edits.begin(), session::crampEndUnknown(m_episode, now()));
    if (!m_host.apply({format::toStd(tr("new cramp")), edits})) return false;
    m_episode.id = another;
    m_lastSeen = now();
    m_context.session.followCramp(another);
    return read();
}

}  // namespace cramp::ui::cramp_now
