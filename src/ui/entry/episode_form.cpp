// SPDX-License-Identifier: MIT
#include "ui/entry/episode_form.h"

#include "ui/entry/before_section.h"
#include "ui/entry/form_columns.h"
#include "ui/entry/relief_section.h"
#include "ui/entry/severity_section.h"
#include "ui/entry/symptom_section.h"
#include "ui/entry/when_section.h"
#include "ui/entry/where_section.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_foot.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>

namespace cramp::ui::entry
{

EpisodeForm::EpisodeForm(const host::WindowContext& context, Purpose purpose, QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(purpose == Purpose::Add ? tr("Add a cramp") : tr("A cramp"), this)),
      m_problems(new widgets::MessageBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addWidget(m_problems);
    QWidget* questions = makeQuestions(context);
    m_frame->column()->addWidget(new FormColumns(questions, makeMap(context)));
    column->addWidget(makeFoot(purpose));
    if (purpose == Purpose::Add) m_frame->setAside(tr("Only the time is needed."));
}

QWidget* EpisodeForm::makeQuestions(const host::WindowContext& context)
{
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(12));
    m_when = new WhenSection(context.zone, context.locale, [&context] { return context.session.now(); });
    auto* signs = new SymptomSection(context);
    connect(signs, &SymptomSection::usualSaved, this, &EpisodeForm::usualSaved);
    connect(this, &EpisodeForm::contextChanged, signs, &SymptomSection::contextChanged);
    for (FormSection* section :
         std::initializer_list<FormSection*>{m_when, new SeveritySection, new ReliefSection(context.labels),
                                             signs, new BeforeSection(context.labels)}) {
        m_sections.push_back(section);
        column->addWidget(section);
    }
    column->addStretch(1);
    return questions;
}

QWidget* EpisodeForm::makeMap(const host::WindowContext& context)
{
    auto* panel = new widgets::Panel;
    auto* where = new WhereSection(context.labels, context.bodyMap());
    m_sections.push_back(where);
    panel->content()->addWidget(where);
    return panel;
}

QWidget* EpisodeForm::makeFoot(Purpose purpose)
{
    auto* keep = new widgets::Button(tr("Save"), widgets::Button::Role::Filled);
    auto* leave = new widgets::Button(tr("Leave, and keep my answers"), widgets::Button::Role::Plain);
    keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    new QShortcut(
        QKeySequence::Save, this, this, [this] { save(false); }, Qt::WidgetWithChildrenShortcut);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(keep, &QPushButton::clicked, this, [this] { save(false); });
    connect(leave, &QPushButton::clicked, this, &EpisodeForm::left);
    auto* foot = new widgets::PageFoot;
    foot->row()->addWidget(keep);
    if (purpose == Purpose::Add) {
        auto* another = new widgets::Button(tr("Save and add another"));
        connect(another, &QPushButton::clicked, this, [this] { save(true); });
        foot->row()->addWidget(another);
    }
    foot->row()->addWidget(leave);
    return foot;
}

void EpisodeForm::show(const diary::Episode& episode, const session::Habits& habits)
{
    m_original = episode;
    m_problems->hide();
    for (FormSection* section : m_sections) {
        section->offer(habits);
        section->tell({});
        section->show(episode);
    }
    m_frame->verticalScrollBar()->setValue(0);
    takeFocus();
}

void EpisodeForm::showNew(const diary::Episode& episode, std::optional<diary::Date> night,
                          const session::Habits& habits)
{
    show(episode, habits);
    m_when->ask(night);
}

void EpisodeForm::takeFocus()
{
    m_when->firstField()->setFocus();
}

void EpisodeForm::resume(const session::EpisodeDraft& draft, bool isNew)
{
    for (FormSection* section : m_sections)
        section->show(draft.episode);
    // A start that could not be read is still to be asked for.
    if (isNew && draft.typed.contains("start")) m_when->ask({});
    for (FormSection* section : m_sections)
        section->restoreTyped(draft.typed);
}

session::EpisodeDraft EpisodeForm::draft() const
{
    session::EpisodeDraft draft{m_original, {}};
    std::vector<diary::Problem> unread;
    for (const FormSection* section : m_sections) {
        section->read(draft.episode, unread);
        section->keepTyped(draft.typed);
    }
    return draft;
}

void EpisodeForm::save(bool wantsAnother)
{
    diary::Episode episode = m_original;
    std::vector<diary::Problem> problems;
    for (const FormSection* section : m_sections)
        section->read(episode, problems);
    if (episode.status == diary::Status::Incomplete) episode.status = diary::Status::Complete;
    const auto slips = diary::validate(episode);
    problems.insert(problems.end(), slips.begin(), slips.end());
    tell(problems);
    if (problems.empty()) Q_EMIT saved(episode, wantsAnother);
}

void EpisodeForm::tell(const std::vector<diary::Problem>& problems)
{
    // The first field in the form gets the keyboard, so the last section speaks first.
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section)
        (*section)->tell(problems);
    if (problems.empty()) return m_problems->hide();
    m_problems->show(tr("Not saved yet. Check this answer: %1").arg(format::toQt(problems.front().message)));
    if (QWidget* wrong = QApplication::focusWidget(); wrong != nullptr && m_frame->isAncestorOf(wrong))
        m_frame->ensureWidgetVisible(wrong);
}

}  // namespace cramp::ui::entry
