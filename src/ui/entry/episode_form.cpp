// SPDX-License-Identifier: MIT
#include "ui/entry/episode_form.h"

#include "ui/entry/relief_section.h"
#include "ui/entry/severity_section.h"
#include "ui/entry/symptom_section.h"
#include "ui/entry/when_section.h"
#include "ui/entry/where_section.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_foot.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>

namespace cramp::ui::entry
{

EpisodeForm::EpisodeForm(const host::WindowContext& context, QWidget* parent)
    : QWidget(parent),
      m_frame(new widgets::PageFrame(tr("A cramp"), this)),
      m_problems(new widgets::MessageBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addWidget(m_problems);
    column->addWidget(makeButtons());
    const guide::Labels& labels = context.labels;
    addSection(new WhenSection(context.zone, context.locale, [&context] { return context.session.now(); }));
    addSection(new WhereSection(labels, context.bodyMap()));
    addSection(new SeveritySection);
    auto* signs = new SymptomSection(context);
    connect(signs, &SymptomSection::usualSaved, this, &EpisodeForm::usualSaved);
    connect(this, &EpisodeForm::contextChanged, signs, &SymptomSection::contextChanged);
    addSection(signs);
    addSection(new ReliefSection(labels));
    addSection(new BeforeSection(labels));
}

void EpisodeForm::addSection(FormSection* section)
{
    m_sections.push_back(section);
    m_frame->column()->addWidget(section);
}

QWidget* EpisodeForm::makeButtons()
{
    auto* save = new widgets::Button(tr("Save"), widgets::Button::Role::Filled);
    auto* leave = new widgets::Button(tr("Leave without saving"), widgets::Button::Role::Plain);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    new QShortcut(QKeySequence::Save, this, this, &EpisodeForm::save, Qt::WidgetWithChildrenShortcut);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(save, &QPushButton::clicked, this, &EpisodeForm::save);
    connect(leave, &QPushButton::clicked, this, &EpisodeForm::left);
    auto* foot = new widgets::PageFoot;
    foot->row()->addWidget(save);
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

void EpisodeForm::takeFocus()
{
    widgets::focusFirstControl(*m_frame);
}

void EpisodeForm::resume(const session::EpisodeDraft& draft)
{
    for (FormSection* section : m_sections) {
        section->show(draft.episode);
        section->restoreTyped(draft.typed);
    }
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

void EpisodeForm::save()
{
    diary::Episode episode = m_original;
    std::vector<diary::Problem> problems;
    for (const FormSection* section : m_sections)
        section->read(episode, problems);
    if (episode.status == diary::Status::Incomplete) episode.status = diary::Status::Complete;
    const auto slips = diary::validate(episode);
    problems.insert(problems.end(), slips.begin(), slips.end());
    tell(problems);
    if (problems.empty()) Q_EMIT saved(episode);
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
