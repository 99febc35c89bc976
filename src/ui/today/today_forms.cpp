// SPDX-License-Identifier: MIT
// The forms of Today: the one for a new cramp, what was begun of one, cramps entered twice, the first minute.
#include "session/episode_draft.h"
#include "ui/entry/cramp_line.h"
#include "ui/entry/episode_editor.h"
#include "ui/format/qt_convert.h"
#include "ui/today/today_page.h"
#include "ui/today/unfinished_panel.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_frame.h"

#include <algorithm>

namespace cramp::ui::today
{

// It ends with the first entry, or as soon as the person has begun one.
bool TodayPage::isFirstMinute() const
{
    const diary::Diary& diary = session().recent();
    return !m_isStarted && !context().isExample && !context().isReview() && diary.episodes.empty() &&
           diary.nights.empty() && diary.checkIns.empty() && !session::readDraft(session().store());
}

void TodayPage::addCramp(std::optional<diary::Date> night)
{
    if (m_frame == nullptr) refresh();
    if (m_editor == nullptr) {
        m_editor = new entry::EpisodeEditor(context(), host(), this, entry::EpisodeEditor::Purpose::Add);
        m_stack->addWidget(m_editor);
        connect(m_editor, &entry::EpisodeEditor::closed, this, &TodayPage::closeForm);
    }
    if (!isWriting() || night) m_editor->openNew(night);
    m_stack->setCurrentWidget(m_editor);
    m_editor->takeFocus();
    Q_EMIT abilitiesChanged();
}

// Back to where the page was; the keyboard on what is open now, never on a button that writes.
void TodayPage::closeForm()
{
    m_stack->setCurrentWidget(m_frame);
    refresh();
    m_firstMinute != nullptr ? m_frame->focusTitle() : rest();
}

bool TodayPage::isWriting() const
{
    return m_editor != nullptr && m_stack->currentWidget() == m_editor;
}

bool TodayPage::hasUnsaved() const
{
    return isWriting() && m_editor->hasUnsaved();
}

bool TodayPage::keepsDraft() const
{
    return m_editor == nullptr || m_editor->isKept();
}

void TodayPage::chosenAgain()
{
    if (isWriting()) m_editor->leave();
}

Inbox TodayPage::inbox() const
{
    Inbox inbox{std::nullopt, session::likelySame(session().recent(), session().now())};
    if (const auto draft = session::readDraft(session().store())) {
        const auto known = session().store().findEpisode(draft->episode.id);
        if (!known || !known->stamps.binned) inbox.draft = known ? *known : draft->episode;
    }
    std::erase_if(inbox.pairs, [this](const session::SameCramp& pair) {
        return m_keptApart.contains({pair.atNight.id, pair.afterward.id});
    });
    return inbox;
}

void TodayPage::showWaiting()
{
    const Inbox shown = inbox();
    QStringList key{QStringLiteral("waiting"), format::fullDate(session().now().date(), context().locale)};
    const auto add = [&](const diary::Episode& episode) {
        key << format::toQt(episode.id.text())
            << entry::crampLine(episode, session().now(), context().labels, context().locale);
    };
    if (shown.draft) add(*shown.draft);
    for (const session::SameCramp& pair : shown.pairs) {
        add(pair.atNight);
        add(pair.afterward);
    }
    if (!isNew(Waiting, key.join(QLatin1Char('\n')))) return;
    if (shown.isEmpty()) return put(Waiting, nullptr);
    auto* panel = new UnfinishedPanel(shown, context());
    connect(panel, &UnfinishedPanel::draftWanted, this, &TodayPage::continueDraft);
    connect(panel, &UnfinishedPanel::merged, this, [this](const session::SameCramp& pair) {
        if (write(tr("joining 2 entries"), session::mergingOf(pair, session().now()))) rest();
    });
    connect(panel, &UnfinishedPanel::keptApart, this, [this](const session::SameCramp& pair) {
        m_keptApart.insert({pair.atNight.id, pair.afterward.id});
        showWaiting();
        rest();
    });
    connect(panel, &UnfinishedPanel::draftDropped, this, [this] {
        session::removeDraft(session().store());
        showWaiting();
        rest();
    });
    put(Waiting, panel);
}

// A new cramp goes on here, one of the diary where it stands.
void TodayPage::continueDraft()
{
    const auto draft = session::readDraft(session().store());
    if (!draft) return showWaiting();
    session().store().findEpisode(draft->episode.id) ? openForm(draft->episode.id) : addCramp({});
}

void TodayPage::openForm(const diary::Uuid& episode)
{
    host().showEpisode(episode);
    host().trigger(host::ActionId::Edit);
}

}  // namespace cramp::ui::today
