// SPDX-License-Identifier: MIT
// How the Stretches page plays: signs against it, leaving and going on, and what is written at the end.
#include "triage/assess.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/player_view.h"
#include "ui/stretches/stretch_stop_view.h"
#include "ui/stretches/stretches_page.h"

#include <algorithm>

namespace cramp
{

namespace
{

bool canMove(const Programme& programme, const Legs& legs)
{
    return movesOf(programme, legs).size() > 1;
}

bool isWithin(const Legs& legs, const Legs& allowed)
{
    return (!legs.left || allowed.left) && (!legs.right || allowed.right);
}

}  // namespace

std::optional<Programme> StretchesPage::find(const StretchReference& stretch)
{
    auto programme = programmeOf(stretch, context().guide(), session().all().exercises);
    if (!programme) host().tell(tr("That exercise is no longer there."));
    return programme;
}

// As of this moment: a sign may have come since the window last looked.
StretchSigns StretchesPage::signs() const
{
    const Diary& diary = session().recent();
    return stretchSigns(assess(diary, context().rules, session().now()), diary,
                        context().guide().stretchSets().stops);
}

std::optional<PlayerPlace> StretchesPage::keptPlace() const
{
    const auto place = parsePlace(toStd(context().settings.stretchPlace()));
    if (!place || !isStillOffered(*place, session().now())) return std::nullopt;
    return place;
}

void StretchesPage::start(const StretchReference& stretch)
{
    if (m_list == nullptr) refresh();
    if (hasUnsaved())
        return host().advise(tr("What you typed in this form is not saved. Save it or leave it first."));
    if (m_player != nullptr) savePlace();
    auto programme = find(stretch);
    if (!programme) return;
    const StretchSigns against = signs();
    if (!against.allowed().both()) return showStop(*programme, against);
    play(StretchPlayer(std::move(*programme), against.allowed(), session().now()));
}

void StretchesPage::goOn()
{
    const auto place = keptPlace();
    if (!place) return refresh();
    auto programme = find(place->reference);
    if (!programme) return;
    const StretchSigns against = signs();
    if (!isWithin(place->legs, against.allowed())) return showStop(*programme, against);
    play(StretchPlayer(std::move(*programme), *place));
}

void StretchesPage::showStop(const Programme& programme, const StretchSigns& against)
{
    const Legs allowed = against.allowed();
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
        host().showPage(PageId::Check);
    });
    connect(stop, &StretchStopView::otherLegWanted, this, [this, programme] {
        const Legs now = signs().allowed();
        if (now.any() && canMove(programme, now)) play(StretchPlayer(programme, now, session().now()));
    });
    showInstead(stop);
    m_stop = stop;
    stop->takeFocus();
}

void StretchesPage::play(StretchPlayer player)
{
    context().settings.setStretchPlace({});
    m_written.reset();
    auto* view = new PlayerView(context(), std::move(player), *m_cues);
    connect(view, &PlayerView::left, this, &StretchesPage::leavePlayer);
    connect(view, &PlayerView::finished, this, [this, view] {
        context().settings.setStretchPlace({});
        const StretchSession done = view->player().session(Uuid::random());
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
    const StretchSigns against = signs();
    const PlayerPlace place = m_player->player().place(session().now());
    if (isWithin(place.legs, against.allowed())) return;
    const Programme programme = m_player->player().programme();
    savePlace();
    showStop(programme, against);
}

// It may have been undone since, or done again.
void StretchesPage::tellWhetherKept()
{
    if (m_player == nullptr || !m_player->player().isDone() || !m_written) return;
    const bool isThere = std::ranges::find(session().recent().stretches, *m_written, &StretchSession::id) !=
                         session().recent().stretches.end();
    m_player->tellKept(isThere ? PlayerView::Kept::Written : PlayerView::Kept::TakenBack);
}

void StretchesPage::savePlace()
{
    const StretchPlayer& player = m_player->player();
    const bool hasBegun = player.index() > 0 && !player.isDone();
    context().settings.setStretchPlace(hasBegun ? toQt(formatPlace(player.place(session().now())))
                                                : QString());
}

void StretchesPage::hideEvent(QHideEvent* event)
{
    WindowPage::hideEvent(event);
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

bool StretchesPage::write(const StretchSession& done)
{
    const bool isWhole = done.completed == true;
    const std::string name = toStd(isWhole ? tr("stretches done") : tr("stretches, part of them"));
    return host().apply({name, {addition(done, session().now())}});
}

}  // namespace cramp
