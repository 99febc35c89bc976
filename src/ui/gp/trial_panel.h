// SPDX-License-Identifier: MIT
#pragma once

#include "ui/gp/trial_form.h"

namespace cramp::ui::gp
{

// Did it help? The changes that the person marked and the plans of blocks that were drawn, each with what the
// diary holds of them, what ends last first; and the forms to add one. It never says what caused what.
class TrialPanel : public widgets::Panel
{
    Q_OBJECT

public:
    TrialPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void refresh();

    // Something was entered into an open form since it was opened.
    bool hasUnsaved() const { return m_change->hasUnsaved() || m_plan->hasUnsaved(); }

private:
    void addForm(TrialForm* form, const QString& undoName);
    // Null: none of them.
    void showForm(TrialForm* form);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_place;
    QWidget* m_buttons;
    ChangeForm* m_change;
    TrialPlanForm* m_plan;
};

}  // namespace cramp::ui::gp
