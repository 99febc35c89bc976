// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/trial_plan.h"
#include "ui/host/window_host.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_state.h"

#include <QLineEdit>

namespace cramp::ui::gp
{

// Something that people try.
struct TrialKind {
    QString label;                    // of its button
    QString name;                     // of the trial
    const char* advice = nullptr;     // a key of the report's words: what to settle with whom beforehand
    QString agreed;                   // what has to be ticked before it is saved; empty: nothing
    const char* guidePage = nullptr;  // about it
};

// A form that makes a trial: what is tried, in the person's own words too, and its first day.
class TrialForm : public QWidget
{
    Q_OBJECT

public:
    // Empties the form.
    virtual void start();
    // What the form holds; none where something is missing or cannot be, which the form then says.
    std::optional<diary::Trial> trial();
    bool hasUnsaved() const { return !isHidden() && widgets::formState(*this) != m_begun; }

Q_SIGNALS:
    void saveAsked();
    void cancelled();

protected:
    // The last kind is something else, which needs a name.
    TrialForm(host::WindowContext& context, host::WindowHost& host, const QString& question,
              std::vector<TrialKind> kinds);
    // To be called by the constructor of the form itself, when its own fields are there.
    void addFoot(const QString& save);
    QVBoxLayout* column() { return m_column; }
    diary::Moment now() const { return m_context.session.now(); }
    const QLocale& locale() const { return m_context.locale; }
    void startEnds() { m_begun = widgets::formState(*this); }
    // False where a field of the form itself cannot be used, which it has said.
    virtual bool check() = 0;
    virtual std::vector<diary::TrialBlock> blocks() = 0;
    virtual diary::BlockOrder order() const = 0;
    bool refuse(const QString& problem, QWidget* field);

private:
    void showKind();
    const TrialKind& kind() const;
    QString name() const;
    bool checkKind();

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    std::vector<TrialKind> m_kinds;
    QStringList m_begun;
    QVBoxLayout* m_column;
    widgets::ChoiceRow* m_kind;
    widgets::TextLabel* m_advice;
    widgets::Button* m_guide;
    widgets::CheckBox* m_agreed;
    QLineEdit* m_name;
    widgets::TextLabel* m_problem;
};

// A change on a day, to be compared before and after.
class ChangeForm : public TrialForm
{
    Q_OBJECT

public:
    ChangeForm(host::WindowContext& context, host::WindowHost& host);
    void start() override;

protected:
    bool check() override { return m_from->check(); }
    std::vector<diary::TrialBlock> blocks() override;
    diary::BlockOrder order() const override { return diary::BlockOrder::Chosen; }

private:
    widgets::DateField* m_from;
    widgets::ChoiceRow* m_weeks;
};

// Pairs of blocks from a day on, of which a lot says which comes first; it is drawn when the plan is saved.
class TrialPlanForm : public TrialForm
{
    Q_OBJECT

public:
    TrialPlanForm(host::WindowContext& context, host::WindowHost& host);
    void start() override;

protected:
    bool check() override;
    std::vector<diary::TrialBlock> blocks() override;
    diary::BlockOrder order() const override { return diary::BlockOrder::Drawn; }

private:
    std::optional<report::summary::BlockPlan> plan() const;
    void showPlan();

    widgets::DateField* m_from;
    widgets::ChoiceRow* m_pairs;
    widgets::ChoiceRow* m_weeks;
    widgets::TextLabel* m_length;
    widgets::TextLabel* m_few;
};

}  // namespace cramp::ui::gp
