// SPDX-License-Identifier: MIT
#include "ui/stretches/own_stretches.h"

#include "session/stretch_diary.h"
#include "ui/format/own_words.h"
#include "ui/format/qt_convert.h"

namespace cramp::ui::stretches
{

namespace
{

constexpr int weekDays = 7;

QString eveningsText(const diary::Weekdays& weekdays, const QLocale& locale)
{
    if (!weekdays.isGiven()) return OwnStretches::tr("every evening");
    QStringList names;
    for (int day = 0; day < weekDays; ++day)
        if (weekdays.chosen.at(static_cast<std::size_t>(day))) names << locale.dayName(day + 1);
    return names.join(QStringLiteral(", "));
}

}  // namespace

QString nameOf(const diary::StretchReference& reference, const guide::Guide& guide,
               std::span<const diary::Exercise> own)
{
    const auto programme = guide::programmeOf(reference, guide, own);
    return programme ? format::ownWords(programme->name) : OwnStretches::tr("An exercise you have deleted");
}

OwnStretches::OwnStretches(host::WindowContext& context, const guide::Legs& allowed, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_allowed(allowed),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(12));
    addPlans();
    addOwn();
}

bool OwnStretches::canStart(const diary::StretchReference& stretch) const
{
    const auto programme = guide::programmeOf(stretch, m_context.guide(), m_context.session.all().exercises);
    return programme && guide::movesOf(*programme, m_allowed).size() > 1;
}

QString OwnStretches::progressText() const
{
    if (!m_allowed.both()) return {};
    const session::PlanProgress progress =
        session::planProgress(m_context.session.all(), m_context.session.now(), weekDays);
    if (progress.planned == 0) return {};
    return tr("Done on %1 of the last %2 planned evenings.").arg(progress.done).arg(progress.planned);
}

void OwnStretches::addPlans()
{
    m_column->addSpacing(theme::scaled(8));
    m_column->addWidget(new widgets::TextLabel(tr("My plan"), theme::TextSize::Section, true));
    const diary::Date today = session::eveningOf(m_context.session.now());
    bool hasPlan = false;
    for (const diary::Plan& plan : m_context.session.all().plans) {
        if (plan.to && *plan.to < today) continue;
        addPlan(plan);
        hasPlan = true;
    }
    if (!hasPlan)
        m_column->addWidget(new widgets::TextLabel(
            tr("You have no plan yet. A plan sets which stretches you do on which evenings. Today then "
               "reminds you, and shows how often you did them.")));
    const QString progress = progressText();
    if (!progress.isEmpty()) m_column->addWidget(new widgets::TextLabel(progress));
    if (m_context.isReview()) return;
    auto* add = new widgets::Button(hasPlan ? tr("Make another plan…") : tr("Make a plan…"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(std::nullopt); });
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void OwnStretches::addPlan(const diary::Plan& plan)
{
    if (!m_allowed.both() && !canStart(plan.stretch)) return;
    auto* row = new StretchRow(nameOf(plan.stretch, m_context.guide(), m_context.session.all().exercises));
    row->addLine(tr("%1, from %2")
                     .arg(eveningsText(plan.weekdays, m_context.locale),
                          format::fullDate(plan.from, m_context.locale)),
                 widgets::TextLabel::Voice::Soft);
    connect(row->addButton(tr("Start")), &QPushButton::clicked, this,
            [this, plan] { Q_EMIT startWanted(plan.stretch); });
    m_column->addWidget(row);
    if (m_context.isReview()) return;
    connect(row->addButton(tr("Edit the plan…")), &QPushButton::clicked, this,
            [this, plan] { Q_EMIT planWanted(plan); });
    connect(row->addButton(tr("End the plan")), &QPushButton::clicked, this,
            [this, plan] { Q_EMIT planStopped(plan); });
}

void OwnStretches::addOwn()
{
    m_column->addSpacing(theme::scaled(8));
    m_column->addWidget(
        new widgets::TextLabel(tr("My stretch sets and exercises"), theme::TextSize::Section, true));
    const auto& own = m_context.session.all().exercises;
    if (own.empty())
        m_column->addWidget(new widgets::TextLabel(tr(
            "Put stretches together in your own set, or write down what your physiotherapist showed you.")));
    for (const diary::Exercise& exercise : own)
        addExercise(exercise);
    if (m_context.isReview()) return;
    auto* buttons = new widgets::ButtonRow;
    auto* set = new widgets::Button(tr("Make a stretch set…"));
    auto* exercise = new widgets::Button(tr("Add an exercise…"));
    buttons->addWidget(set);
    buttons->addWidget(exercise);
    connect(set, &QPushButton::clicked, this, [this] { Q_EMIT setWanted(std::nullopt); });
    connect(exercise, &QPushButton::clicked, this, [this] { Q_EMIT exerciseWanted(std::nullopt); });
    m_column->addLayout(buttons);
}

void OwnStretches::addExercise(const diary::Exercise& exercise)
{
    if (!m_allowed.both() && !canStart(exercise.id)) return;
    const auto& own = m_context.session.all().exercises;
    const bool isSet = !exercise.parts.empty();
    auto* row = new StretchRow(format::ownWords(exercise.name));
    QStringList parts;
    for (const diary::StretchReference& part : exercise.parts)
        parts << nameOf(part, m_context.guide(), own);
    for (const std::string& step : exercise.steps)
        parts << format::toQt(step);
    row->addLine(parts.join(isSet ? QStringLiteral(" · ") : QStringLiteral(" ")),
                 widgets::TextLabel::Voice::Text);
    const diary::StretchReference reference = exercise.id;
    widgets::Button* start = row->addButton(tr("Start"));
    start->setEnabled(canStart(reference));
    connect(start, &QPushButton::clicked, this, [this, reference] { Q_EMIT startWanted(reference); });
    m_column->addWidget(row);
    if (m_allowed.both()) {
        widgets::Button* paper = row->addButton(tr("Print or save…"));
        connect(paper, &QPushButton::clicked, this,
                [this, reference, paper] { Q_EMIT paperWanted(reference, paper); });
    }
    if (m_context.isReview()) return;
    connect(row->addButton(tr("Edit…")), &QPushButton::clicked, this, [this, exercise, isSet] {
        if (isSet)
            Q_EMIT setWanted(exercise);
        else
            Q_EMIT exerciseWanted(exercise);
    });
    connect(row->addButton(tr("Delete")), &QPushButton::clicked, this,
            [this, exercise] { Q_EMIT deleteWanted(exercise); });
}

}  // namespace cramp::ui::stretches
