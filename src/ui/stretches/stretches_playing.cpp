// SPDX-License-Identifier: MIT
// How the Stretches page plays: signs against it, leaving and going on, and what is written at the end.
#include "ui/format/qt_convert.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/stretch_stop_view.h"
#include "ui/stretches/stretches_page.h"
#include "ui/warnings/stretch_lock.h"

#include <algorithm>

namespace cramp::ui::stretches
{

namespace
{

bool canMove(const guide::Programme& programme, const guide::Legs& legs)
{
    return guide::movesOf(programme, legs).size() > 1;
}

bool isWithin(const guide::Legs& legs, const guide::Legs& allowed)
{
    return (!legs.left || allowed.left) && (!legs.right || allowed.right);
}

}  // namespace

std::optional<guide::Programme> StretchesPage::find(const diary::StretchReference& stretch)
{
    auto programme = guide::programmeOf(stretch, context().guide(), session().all().exercises);
    if (!programme) host().tell(tr("That exercise has been deleted."));
    return programme;
}

triage::StretchSigns StretchesPage::signs() const
{
    return warnings::stretchLock(context());
}

std::optional<guide::PlayerPlace> StretchesPage::keptPlace() const
{
    const auto place = guide::parsePlace(format::toStd(context().settings.stretchPlace()));
    if (!place || !guide::isStillOffered(*place, session().now())) return std::nullopt;
    return place;
}

void StretchesPage::start(const diary::StretchReference& stretch)
{
    if (m_list == nullptr) refresh();
    if (hasUnsaved())
        return host().advise(
            tr("You have not saved this form yet. Save it, or choose “Leave without saving”, before you go "
               "on."));
    if (m_player != nullptr) savePlace();
    auto programme = find(stretch);
    if (!programme) return;
    const triage::StretchSigns against = signs();
    if (!against.allowed().both()) return showStop(*programme, against);
    play(guide::StretchPlayer(std::move(*programme), against.allowed(), session().now()));
}

void StretchesPage::goOn()
{
    const auto place = keptPlace();
    if (!place) return refresh();
    auto programme = find(place->reference);
    if (!programme) return;
    const triage::StretchSigns against = signs();
    if (!isWithin(place->legs, against.allowed())) return showStop(*programme, against);
    play(guide::StretchPlayer(std::move(*programme), *place));
}

void StretchesPage::showStop(const guide::Programme& programme, const triage::StretchSigns& against)
{
    const guide::Legs allowed = against.allowed();
    const bool isOffered = allowed.any() && canMove(programme, allowed);
    auto* stop = new StretchStopView(
        against, isOffered ? StretchStopView::Offer::OtherLeg : StretchStopView::Offer::Nothing,
        context().guide().stretchSets().words, context().rules);
    connect(stop, &StretchStopView::left, this, [this] {
        showList();
        takeFocus();
    });
    connect(stop, &StretchStopView::whyWanted, this, [this] {
        showList();
        host().showPage(host::PageId::Check);
    });
    connect(stop, &StretchStopView::otherLegWanted, this, [this, programme] {
        const guide::Legs now = signs().allowed();
        if (now.any() && canMove(programme, now)) play(guide::StretchPlayer(programme, now, session().now()));
    });
    showInstead(stop);
    m_stop = stop;
    stop->takeFocus();
}

void StretchesPage::play(guide::StretchPlayer player)
{
    context().settings.setStretchPlace({});
    m_written.reset();
    auto* view = new PlayerView(context(), std::move(player), *m_cues);
    connect(view, &PlayerView::left, this, &StretchesPage::leavePlayer);
    connect(view, &PlayerView::finished, this, [this, view] {
        context().settings.setStretchPlace({});
        const diary::StretchSession done = view->player().session(diary::Uuid::random());
        const bool isWritten = write(done);
        if (isWritten) m_written = done.id;
        view->tellKept(isWritten ? PlayerView::Kept::Written : PlayerView::Kept::NotWritten);
    });
    showInstead(view);
    m_player = view;
    view->takeFocus();
}

void StretchesPage::stopIfSigned()
{
    if (m_player == nullptr || m_player->player().isDone()) return;
    const triage::StretchSigns against = signs();
    const guide::PlayerPlace place = m_player->player().place(session().now());
    if (isWithin(place.legs, against.allowed())) return;
    const guide::Programme programme = m_player->player().programme();
    savePlace();
    showStop(programme, against);
}

// It may have been undone since, or done again.
void StretchesPage::tellWhetherKept()
{
    if (m_player == nullptr || !m_player->player().isDone() || !m_written) return;
    const bool isThere = std::ranges::find(session().recent().stretches, *m_written,
                                           &diary::StretchSession::id) != session().recent().stretches.end();
    m_player->tellKept(isThere ? PlayerView::Kept::Written : PlayerView::Kept::TakenBack);
}

void StretchesPage::savePlace()
{
    const guide::StretchPlayer& player = m_player->player();
    const bool hasBegun = player.index() > 0 && !player.isDone();
    context().settings.setStretchPlace(
        hasBegun ? format::toQt(guide::formatPlace(player.place(session().now()))) : QString());
}

void StretchesPage::hideEvent(QHideEvent* event)
{
    host::WindowPage::hideEvent(event);
    if (m_player != nullptr) savePlace();
}

void StretchesPage::leavePlayer()
{
    if (m_player == nullptr) return;
    savePlace();
    showList();
    refresh();
    takeFocus();
}

bool StretchesPage::write(const diary::StretchSession& done)
{
    const bool isWhole = done.completed == true;
    const std::string name =
        format::toStd(isWhole ? tr("stretching session") : tr("part of a stretching session"));
    return host().apply({name, {diary::addition(done, session().now())}});
}

}  // namespace cramp::ui::stretches
