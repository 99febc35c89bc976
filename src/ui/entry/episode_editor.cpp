// SPDX-License-Identifier: MIT
#include "ui/entry/episode_editor.h"

#include "platform/failure.h"
#include "session/cramp_entry.h"
#include "session/late_signs.h"
#include "session/same_cramp.h"
#include "ui/entry/cramp_line.h"
#include "ui/entry/episode_form.h"
#include "ui/entry/late_signs_page.h"
#include "ui/entry/question_page.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr std::chrono::minutes closeTogether{5};

// Of which nothing is known yet.
diary::Episode emptyCramp(const diary::Uuid& id, const diary::Moment& now)
{
    diary::Episode made;
    made.id = id;
    made.start = now;
    return made;
}

diary::Episode newCramp(std::optional<diary::Date> night, const platform::LocalZone& zone,
                        const diary::Moment& now)
{
    const diary::Uuid id = diary::Uuid::random();
    if (night) return std::get<diary::Episode>(*session::crampInNight(id, *night, zone, now).after);
    return emptyCramp(id, now);
}

}  // namespace

EpisodeEditor::EpisodeEditor(host::WindowContext& context, host::WindowHost& host, QWidget* parent,
                             Purpose purpose)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_stack(new QStackedWidget),
      m_form(new EpisodeForm(context, purpose, this)),
      m_purpose(purpose),
      m_late(new LateSignsPage(context.labels)),
      m_question(new QuestionPage)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget* part : std::initializer_list<QWidget*>{m_form, m_late, m_question})
        m_stack->addWidget(part);
    connect(m_form, &EpisodeForm::saved, this, &EpisodeEditor::take);
    connect(m_form, &EpisodeForm::left, this, &EpisodeEditor::leave);
    connect(m_form, &EpisodeForm::usualSaved, this, [this](const diary::ContextItem& item) {
        if (m_host.apply(warnings::usualAdded(item, m_context.session.now())))
            Q_EMIT m_form->contextChanged();
    });
    connect(m_late, &LateSignsPage::answered, this, &EpisodeEditor::store);
    connect(m_late, &LateSignsPage::wentBack, this, [this] { m_stack->setCurrentWidget(m_form); });
    connect(&m_timer, &QTimer::timeout, this, &EpisodeEditor::keepDraft);
}

const store::DiaryStore& EpisodeEditor::diary() const
{
    return m_context.session.store();
}

QString EpisodeEditor::lineOf(const diary::Episode& episode) const
{
    return crampLine(episode, m_context.session.now(), m_context.labels, m_context.locale);
}

bool EpisodeEditor::isNew(const session::EpisodeDraft& draft) const
{
    return !m_context.session.store().findEpisode(draft.episode.id);
}

void EpisodeEditor::open(const diary::Episode& episode)
{
    const auto draft = session::readDraft(diary());
    if (draft && draft->episode.id != episode.id)
        return askAboutDraft(*draft, [this, episode] { begin(episode, false, {}); });
    begin(episode, false, {});
    if (!draft) return;
    m_form->resume(*draft);
    m_kept = m_form->draft();
}

void EpisodeEditor::openNew(std::optional<diary::Date> night)
{
    const auto beginNew = [this, night] {
        begin(newCramp(night, m_context.zone, m_context.session.now()), true, night);
    };
    const auto draft = session::readDraft(diary());
    if (!draft) return beginNew();
    if (isNew(*draft) && !night) return goOnWith(*draft);
    askAboutDraft(*draft, beginNew);
}

void EpisodeEditor::begin(const diary::Episode& episode, bool isNew, std::optional<diary::Date> night)
{
    const session::Session& session = m_context.session;
    session::Habits habits = session::habitsOf(session.recent(), session.now());
    for (const session::SiteTarget& target : session::usualTargets(session.recent(), session.now()))
        if (const diary::SiteEntry place{target.site, target.side, {}};
            std::ranges::find(habits.sites, place) == habits.sites.end())
            habits.sites.push_back(place);
    m_isOpen = true;
    m_isNew = isNew;
    m_joined.reset();
    m_stack->setCurrentWidget(m_form);
    if (isNew)
        m_form->showNew(episode, night, habits);
    else
        m_form->show(episode, habits);
    m_asStored = m_form->draft();
    m_kept = m_asStored;
}

// Two forms have one draft: what stands in it is not thrown away unasked.
void EpisodeEditor::askAboutDraft(const session::EpisodeDraft& draft, const std::function<void()>& otherwise)
{
    m_isOpen = false;
    m_question->ask(tr("You have not saved your answers about another cramp"), {lineOf(draft.episode)},
                    {{tr("Continue with those answers"), [this, draft] { goOnWith(draft); }},
                     {tr("Discard them"),
                      [this, otherwise] {
                          session::removeDraft(diary());
                          otherwise();
                      }},
                     {tr("Back"), [this, id = draft.episode.id] { Q_EMIT closed(id); }}});
    m_stack->setCurrentWidget(m_question);
    m_question->takeFocus();
}

// A new cramp goes on where new ones are added, any other where the diary is.
void EpisodeEditor::goOnWith(const session::EpisodeDraft& draft)
{
    const diary::Uuid id = draft.episode.id;
    if (isNew(draft) && m_purpose == Purpose::Add) {
        begin(emptyCramp(id, m_context.session.now()), true, {});
        m_form->resume(draft, true);
        m_kept = m_form->draft();
        return;
    }
    Q_EMIT closed(id);
    if (isNew(draft)) return m_host.addCramp({});
    m_host.showEpisode(id);
    m_host.trigger(host::ActionId::Edit);
}

void EpisodeEditor::takeFocus()
{
    if (m_stack->currentWidget() == m_question) return m_question->takeFocus();
    QWidget* last = focusWidget();
    const bool isThere = last != nullptr && last != this && isAncestorOf(last) && last->isVisibleTo(this);
    isThere ? last->setFocus() : m_form->takeFocus();
}

bool EpisodeEditor::hasUnsaved() const
{
    return m_isOpen && m_form->draft() != m_asStored;
}

bool EpisodeEditor::isKept()
{
    keepDraft();
    const auto draft = session::readDraft(diary());
    return draft && draft->episode.id == m_form->original().id;
}

// Throws Failure.
void EpisodeEditor::writeNew()
{
    if (!m_isOpen) return;
    session::EpisodeDraft draft = m_form->draft();
    if (draft == m_kept) return;
    m_kept = std::move(draft);
    session::writeDraft(diary(), m_kept);
}

// Where it cannot be kept, the form is still there; one sentence says so, and not each second.
void EpisodeEditor::keepDraft()
{
    if (!m_host.attempt([this] { writeNew(); })) m_timer.stop();
}

void EpisodeEditor::take(const diary::Episode& episode, bool wantsAnother)
{
    m_saving = episode;
    m_wantsAnother = wantsAnother;
    m_joined.reset();
    if (const auto known = neighbour(episode)) return askWhetherSame(*known);
    askAboutSigns();
}

std::optional<diary::Episode> EpisodeEditor::neighbour(const diary::Episode& episode) const
{
    if (!m_isNew || episode.startPrecision == diary::Precision::Night) return std::nullopt;
    const diary::Date day = episode.start.date();
    const diary::Diary near =
        m_context.session.store().read({day - std::chrono::days(1), day + std::chrono::days(1), false});
    for (const diary::Episode& known : near.episodes) {
        const auto apart = std::chrono::abs(known.start.instant() - episode.start.instant());
        const bool isOver = known.status != diary::Status::Ongoing;
        if (isOver && known.startPrecision != diary::Precision::Night && apart <= closeTogether &&
            diary::validate(session::mergedCramp({known, episode})).empty())
            return known;
    }
    return std::nullopt;
}

void EpisodeEditor::askWhetherSame(const diary::Episode& known)
{
    const auto goOn = [this](std::optional<diary::Episode> joined) {
        m_joined = std::move(joined);
        askAboutSigns();
    };
    m_question->ask(tr("You already have a cramp at %1. Is it the same cramp?")
                        .arg(format::timeText(known.start, m_context.locale)),
                    {tr("In your diary: %1").arg(lineOf(known)), tr("New: %1").arg(lineOf(m_saving))},
                    {{tr("Yes, add my answers to it"), [goOn, known] { goOn(known); }},
                     {tr("No, they are 2 cramps"), [goOn] { goOn({}); }},
                     {tr("Back to the form"), [this] { m_stack->setCurrentWidget(m_form); }}});
    m_stack->setCurrentWidget(m_question);
    m_question->takeFocus();
}

void EpisodeEditor::askAboutSigns()
{
    const auto signs = session::signsToAskAbout(m_form->original(), m_saving, m_context.session.now());
    if (signs.empty()) return store({});
    m_late->show(signs);
    m_stack->setCurrentWidget(m_late);
}

void EpisodeEditor::store(const std::vector<diary::SymptomEntry>& answers)
{
    const diary::Moment now = m_context.session.now();
    diary::Change change{format::toStd(m_isNew ? tr("earlier cramp") : tr("editing 1 cramp")), {}};
    if (m_joined)
        change.edits.push_back(
            diary::replacement(*m_joined, session::mergedCramp({*m_joined, m_saving}), now));
    else if (m_isNew)
        change.edits.push_back(diary::addition(m_saving, now));
    else if (m_saving != m_form->original())
        change.edits.push_back(diary::replacement(m_form->original(), m_saving, now));
    if (!answers.empty()) change.edits.push_back(session::signsNow(diary::Uuid::random(), answers, now));
    if (!change.edits.empty() && !m_host.apply(change)) return m_stack->setCurrentWidget(m_form);
    session::removeDraft(diary());
    m_isOpen = false;
    if (m_isNew && m_wantsAnother) return openNew({});
    close();
}

// Nothing that was typed is lost: it is offered again on Today, and by the next form.
void EpisodeEditor::leave()
{
    keepDraft();
    const bool isKept = hasUnsaved();
    if (!isKept) session::removeDraft(diary());
    m_isOpen = false;
    close();
    if (isKept) m_host.tell(tr("Your answers are kept. Today offers to continue with them."));
}

void EpisodeEditor::close()
{
    Q_EMIT closed(m_joined ? m_joined->id : m_form->original().id);
}

void EpisodeEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer.start(std::chrono::seconds(1));
}

void EpisodeEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    // The window that would say so may be gone already.
    try {
        writeNew();
    } catch (const platform::Failure&) {
        return;
    }
}

}  // namespace cramp::ui::entry
