// SPDX-License-Identifier: MIT
// How the Stretches page edits what is the person's own; every edit is a Change that can be undone.
#include "session/stretch_diary.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/exercise_form.h"
#include "ui/stretches/plan_form.h"
#include "ui/stretches/set_form.h"
#include "ui/stretches/stretches_page.h"

namespace cramp
{

template <typename Kind>
void StretchesPage::keep(const std::optional<Kind>& before, const Kind& after, const QString& name)
{
    const Moment now = session().now();
    const bool isSame = before && *before == after;
    const Edit edit = before ? replacement(*before, after, now) : addition(after, now);
    if (!isSame && !host().apply({toStd(name), {edit}})) return;
    showList();
    refresh();
    takeFocus();
}

void StretchesPage::editSet(const std::optional<Exercise>& set)
{
    Exercise edited;
    edited.id = Uuid::random();
    auto* form = new SetForm(set.value_or(edited), context().guide(), session().all().exercises);
    connect(form, &SetForm::saved, this,
            [this, set](const Exercise& saved) { keep(set, saved, tr("set %1").arg(toQt(saved.name))); });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

void StretchesPage::editExercise(const std::optional<Exercise>& exercise)
{
    Exercise edited;
    edited.id = Uuid::random();
    auto* form = new ExerciseForm(exercise.value_or(edited), context().settings);
    connect(form, &ExerciseForm::saved, this, [this, exercise](const Exercise& saved) {
        keep(exercise, saved, tr("exercise %1").arg(toQt(saved.name)));
    });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

void StretchesPage::editPlan(const std::optional<Plan>& plan)
{
    Plan edited;
    edited.id = Uuid::random();
    edited.stretch = Stretch::X4;
    edited.from = eveningOf(session().now());
    auto* form =
        new PlanForm(plan.value_or(edited), context().guide(), session().all().exercises, context().locale);
    connect(form, &PlanForm::saved, this,
            [this, plan](const Plan& saved) { keep(plan, saved, tr("plan of stretches")); });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

// It holds up to the evening before; a plan of this very day never was.
void StretchesPage::endPlan(const Plan& plan)
{
    const Moment now = session().now();
    Plan ended = plan;
    ended.to = eveningOf(now) - std::chrono::days(1);
    const bool neverWas = *ended.to < plan.from;
    const Edit edit = neverWas ? binning(plan, now) : replacement(plan, ended, now);
    host().apply({toStd(tr("end of the plan")), {edit}});
    refresh();
}

}  // namespace cramp
