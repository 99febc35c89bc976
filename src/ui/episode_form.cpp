// SPDX-License-Identifier: MIT
#include "ui/episode_form.h"

#include "ui/button_row.h"
#include "ui/qt_convert.h"
#include "ui/relief_section.h"
#include "ui/severity_section.h"
#include "ui/sided_section.h"
#include "ui/when_section.h"

#include <QScrollBar>

namespace cramp
{

namespace
{

constexpr double widest = 640;

}  // namespace

EpisodeForm::EpisodeForm(const Labels& labels, const LocalZone& zone, QWidget* parent)
    : QWidget(parent),
      m_frame(new PageFrame(tr("A cramp"), widest, this)),
      m_problems(new MessageBar)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    column->addWidget(m_problems);
    column->addLayout(makeButtons());
    addSection(new WhenSection(zone));
    addSection(new WhereSection(labels));
    addSection(new SeveritySection);
    addSection(new SymptomSection(labels));
    addSection(new ReliefSection(labels));
    addSection(new BeforeSection(labels));
}

void EpisodeForm::addSection(FormSection* section)
{
    m_sections.push_back(section);
    m_frame->column()->addWidget(section);
}

QLayout* EpisodeForm::makeButtons()
{
    auto* save = new Button(tr("Save"), Button::Role::Filled);
    auto* leave = new Button(tr("Leave without saving"), Button::Role::Plain);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(save, &QPushButton::clicked, this, &EpisodeForm::save);
    connect(leave, &QPushButton::clicked, this, &EpisodeForm::left);
    auto* row = new ButtonRow;
    row->setContentsMargins(scaled(32), scaled(12), scaled(32), scaled(12));
    row->addWidget(save);
    row->addWidget(leave);
    return row;
}

void EpisodeForm::show(const Episode& episode)
{
    m_original = episode;
    m_problems->hide();
    for (FormSection* section : m_sections)
        section->show(episode);
    m_frame->verticalScrollBar()->setValue(0);
    m_frame->setFocus();
}

void EpisodeForm::save()
{
    Episode episode = m_original;
    std::vector<Problem> problems;
    for (const FormSection* section : m_sections)
        section->read(episode, problems);
    if (episode.status == Status::Incomplete) episode.status = Status::Complete;
    const auto slips = validate(episode);
    problems.insert(problems.end(), slips.begin(), slips.end());
    if (problems.empty()) {
        Q_EMIT saved(episode);
        return;
    }
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << toQt(problem.message);
    m_problems->show(MessageBar::Kind::Failure, sentences.join(QLatin1Char('\n')));
}

}  // namespace cramp
