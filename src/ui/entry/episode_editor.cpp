// SPDX-License-Identifier: MIT
#include "ui/entry/episode_editor.h"

#include "session/late_signs.h"
#include "ui/entry/episode_form.h"
#include "ui/entry/late_signs_page.h"
#include "ui/format/qt_convert.h"
#include "ui/warnings/usual_form.h"

namespace cramp::ui::entry
{

EpisodeEditor::EpisodeEditor(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_host(host),
      m_stack(new QStackedWidget),
      m_form(new EpisodeForm(context, this)),
      m_late(new LateSignsPage(context.labels))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_late);
    connect(m_form, &EpisodeForm::saved, this, &EpisodeEditor::take);
    connect(m_form, &EpisodeForm::left, this, &EpisodeEditor::close);
    connect(m_form, &EpisodeForm::usualSaved, this, [this](const diary::ContextItem& item) {
        if (m_host.apply(warnings::usualAdded(item, m_context.session.now())))
            Q_EMIT m_form->contextChanged();
    });
    connect(m_late, &LateSignsPage::answered, this, &EpisodeEditor::store);
    connect(m_late, &LateSignsPage::wentBack, this, [this] { m_stack->setCurrentWidget(m_form); });
    connect(&m_timer, &QTimer::timeout, this, &EpisodeEditor::keepDraft);
}

std::filesystem::path EpisodeEditor::draftFile() const
{
    return session::draftFileOf(m_context.session.store().file());
}

void EpisodeEditor::open(const diary::Episode& episode)
{
    const session::Session& session = m_context.session;
    m_isOpen = true;
    m_stack->setCurrentWidget(m_form);
    m_form->show(episode, session::habitsOf(session.recent(), session.now()));
    m_asStored = m_form->draft();
    m_kept = m_asStored;
    const auto draft = session::readDraft(draftFile());
    if (!draft || draft->episode.id != episode.id) return;
    m_form->resume(*draft);
    m_kept = m_form->draft();
}

void EpisodeEditor::takeFocus()
{
    QWidget* last = focusWidget();
    const bool isThere = last != nullptr && last != this && isAncestorOf(last) && last->isVisibleTo(this);
    isThere ? last->setFocus() : m_form->takeFocus();
}

bool EpisodeEditor::hasUnsaved() const
{
    return m_isOpen && m_form->draft() != m_asStored;
}

void EpisodeEditor::keepDraft()
{
    if (!m_isOpen) return;
    session::EpisodeDraft draft = m_form->draft();
    if (draft == m_kept) return;
    m_kept = std::move(draft);
    // Where it cannot be kept, the form is still there; one sentence says so, and not each second.
    if (!m_host.attempt([this] { session::writeDraft(draftFile(), m_kept); })) m_timer.stop();
}

void EpisodeEditor::take(const diary::Episode& episode)
{
    m_saving = episode;
    const auto signs = session::signsToAskAbout(m_form->original(), episode, m_context.session.now());
    if (signs.empty()) return store({});
    m_late->show(signs);
    m_stack->setCurrentWidget(m_late);
}

void EpisodeEditor::store(const std::vector<diary::SymptomEntry>& answers)
{
    const diary::Moment now = m_context.session.now();
    diary::Change change{format::toStd(tr("editing 1 cramp")), {}};
    if (m_saving != m_form->original())
        change.edits.push_back(diary::replacement(m_form->original(), m_saving, now));
    if (!answers.empty()) change.edits.push_back(session::signsNow(diary::Uuid::random(), answers, now));
    if (!change.edits.empty() && !m_host.apply(change)) return m_stack->setCurrentWidget(m_form);
    close();
}

void EpisodeEditor::close()
{
    m_isOpen = false;
    session::removeDraft(draftFile());
    Q_EMIT closed(m_form->original().id);
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
    keepDraft();
}

}  // namespace cramp::ui::entry
