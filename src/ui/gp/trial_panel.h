// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_state.h"

#include <QLineEdit>

namespace cramp::ui::gp
{

// Did it help? The changes that the person marked, each with what the diary holds of as many days before and
// after; and a form to mark one. It never says what caused what.
class TrialPanel : public widgets::Panel
{
    Q_OBJECT

public:
    TrialPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void refresh();

    // Something was entered into the open form since it was opened.
    bool hasUnsaved() const { return !m_form->isHidden() && widgets::formState(*m_form) != m_begun; }

private:
    void addForm();
    void showForm(bool isShown);
    void addTrial(const diary::Trial& trial);
    void save();
    QString name() const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_place;
    widgets::Button* m_mark;
    QWidget* m_form;
    QStringList m_begun;
    widgets::ChoiceRow* m_kind;
    QLineEdit* m_name;
    widgets::DateField* m_from;
    widgets::ChoiceRow* m_weeks;
    widgets::TextLabel* m_problem;
};

}  // namespace cramp::ui::gp
