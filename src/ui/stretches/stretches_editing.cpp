// SPDX-License-Identifier: MIT
// How the Stretches page edits what is the person's own; every edit is a Change that can be undone.
#include "session/stretch_diary.h"
#include "ui/format/qt_convert.h"
#include "ui/stretches/exercise_form.h"
#include "ui/stretches/plan_form.h"
#include "ui/stretches/set_form.h"
#include "ui/stretches/stretches_page.h"

namespace cramp::ui::stretches
{

template <typename Kind>
void StretchesPage::keep(const std::optional<Kind>& before, const Kind& after, const QString& name)
{
    const diary::Moment now = session().now();
    const bool isSame = before && *before == after;
    const diary::Edit edit = before ? diary::replacement(*before, after, now) : diary::addition(after, now);
    if (!isSame && !host().apply({format::toStd(name), {edit}})) return;
    showList();
    refresh();
    takeFocus();
}

void StretchesPage::editSet(const std::optional<diary::Exercise>& set)
{
    diary::Exercise edited;
    edited.id = diary::Uuid::random();
    auto* form = new SetForm(set.value_or(edited), context().guide(), session().all().exercises);
    connect(form, &SetForm::saved, this, [this, set](const diary::Exercise& saved) {
        keep(set, saved, tr("stretch set “%1”").arg(format::toQt(saved.name)));
    });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

void StretchesPage::editExercise(const std::optional<diary::Exercise>& exercise)
{
    diary::Exercise edited;
    edited.id = diary::Uuid::random();
    auto* form = new ExerciseForm(exercise.value_or(edited), context().settings);
    connect(form, &ExerciseForm::saved, this, [this, exercise](const diary::Exercise& saved) {
        keep(exercise, saved, tr("exercise “%1”").arg(format::toQt(saved.name)));
    });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

void StretchesPage::editPlan(const std::optional<diary::Plan>& plan)
{
    diary::Plan edited;
    edited.id = diary::Uuid::random();
    edited.stretch = diary::Stretch::X4;
    edited.from = session::eveningOf(session().now());
    auto* form =
        new PlanForm(plan.value_or(edited), context().guide(), session().all().exercises, context().locale);
    connect(form, &PlanForm::saved, this,
            [this, plan](const diary::Plan& saved) { keep(plan, saved, tr("stretch plan")); });
    connect(form, &OwnForm::left, this, &StretchesPage::showList);
    showInstead(form);
}

// It holds up to the evening before; a plan of this very day never was.
void StretchesPage::endPlan(const diary::Plan& plan)
{
    const diary::Moment now = session().now();
    diary::Plan ended = plan;
    ended.to = session::eveningOf(now) - std::chrono::days(1);
    const bool neverWas = *ended.to < plan.from;
    const diary::Edit edit = neverWas ? diary::binning(plan, now) : diary::replacement(plan, ended, now);
    host().apply({format::toStd(tr("ending the plan")), {edit}});
    refresh();
}

}  // namespace cramp::ui::stretches
