// SPDX-License-Identifier: MIT
// What waits on Today to be finished: forms that were not saved, cramps entered twice, unfinished entries.
#include "session/episode_draft.h"
#include "ui/entry/quick_answers.h"
#include "ui/format/qt_convert.h"
#include "ui/today/today_page.h"
#include "ui/today/unfinished_panel.h"
#include "ui/widgets/first_control.h"

namespace cramp::ui::today
{

namespace
{

constexpr std::size_t mostUnfinished = 3;

}  // namespace

Inbox TodayPage::inbox() const
{
    const diary::Diary& diary = session().recent();
    const diary::Moment now = session().now();
    Inbox inbox{std::nullopt, session::likelySame(diary, now), session::unfinished(diary, now)};
    const auto waiting = session::waitingForMorning(diary, now);
    if (m_upInNight == diary::nightOf(now))
        inbox.unfinished.insert(inbox.unfinished.begin(), waiting.begin(), waiting.end());
    else
        inbox.waiting = static_cast<int>(waiting.size());
    if (const auto draft = session::readDraft(session::draftFileOf(session().store().file())))
        for (const diary::Episode& episode : diary.episodes)
            if (episode.id == draft->episode.id) inbox.draft = episode;
    std::erase_if(inbox.pairs, [this](const session::SameCramp& pair) {
        return m_keptApart.contains({pair.atNight.id, pair.afterward.id});
    });
    std::erase_if(inbox.unfinished,
                  [this](const diary::Episode& episode) { return m_notNow.contains(episode.id); });
    if (inbox.unfinished.size() > mostUnfinished) inbox.unfinished.resize(mostUnfinished);
    return inbox;
}

// All that the inbox tells, so that it is built anew only when it would tell something else.
QString TodayPage::keyOf(const Inbox& inbox) const
{
    QStringList key{format::fullDate(session().now().date(), context().locale)};
    const auto add = [&](const diary::Episode& episode) {
        key << format::toQt(episode.id.text())
            << entryLine(episode, session().now(), context().labels, context().locale)
            << QString::number(entry::QuickAnswers::questionCount(episode));
    };
    if (inbox.draft) add(*inbox.draft);
    for (const session::SameCramp& pair : inbox.pairs) {
        add(pair.atNight);
        add(pair.afterward);
    }
    key << QStringLiteral("unfinished") << QString::number(inbox.waiting);
    for (const diary::Episode& episode : inbox.unfinished)
        add(episode);
    return key.join(QLatin1Char('\n'));
}

void TodayPage::showUnfinished()
{
    // Not under the hand of somebody who is answering.
    if (m_inbox != nullptr && m_inbox->isInUse()) return;
    const Inbox shown = inbox();
    if (!isNew(Unfinished, keyOf(shown))) return;
    m_inbox = nullptr;
    if (shown.isEmpty()) return put(Unfinished, nullptr);
    m_inbox = new UnfinishedPanel(shown, context());
    connect(m_inbox, &UnfinishedPanel::answerWanted, this, [this](const diary::Uuid& id) {
        m_inbox = nullptr;
        answerQuestions(id);
    });
    connect(
        m_inbox, &UnfinishedPanel::answered, this,
        [this](const diary::Episode& before, const diary::Episode& after) {
            settleInbox({tr("answers about 1 cramp"), {diary::replacement(before, after, session().now())}});
        });
    connect(m_inbox, &UnfinishedPanel::merged, this, [this](const session::SameCramp& pair) {
        settleInbox({tr("joining 2 entries"), session::mergingOf(pair, session().now())});
    });
    connect(m_inbox, &UnfinishedPanel::keptApart, this, [this](const session::SameCramp& pair) {
        m_keptApart.insert({pair.atNight.id, pair.afterward.id});
        settleInbox({});
    });
    connect(m_inbox, &UnfinishedPanel::notNow, this, [this](const diary::Uuid& id) {
        m_notNow.insert(id);
        settleInbox({});
    });
    connect(m_inbox, &UnfinishedPanel::saidUp, this, [this] {
        m_upInNight = diary::nightOf(session().now());
        settleInbox({});
    });
    connect(m_inbox, &UnfinishedPanel::draftDropped, this, [this] {
        session::removeDraft(session::draftFileOf(session().store().file()));
        settleInbox({});
    });
    put(Unfinished, m_inbox);
}

// Writes what was answered, if anything is to be written, and shows what is left.
void TodayPage::settleInbox(const Answered& answered)
{
    UnfinishedPanel* before = std::exchange(m_inbox, nullptr);
    if (!answered.edits.empty() && !write(answered.name, answered.edits)) {
        m_inbox = before;
        return;
    }
    showUnfinished();
    m_inbox == nullptr ? rest() : widgets::focusFirstControl(*m_inbox);
}

void TodayPage::answerQuestions(const diary::Uuid& episode)
{
    host().showEpisode(episode);
    host().trigger(host::ActionId::Edit);
}

}  // namespace cramp::ui::today
