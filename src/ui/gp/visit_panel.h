// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace cramp::ui::gp
{

// The visits to professionals, the next one first, each with what the person wants from it and what was said;
// and a form to add or edit one. The questions of the next visit stand on the report.
class VisitPanel : public widgets::Panel
{
    Q_OBJECT

public:
    VisitPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void refresh();

    // Something was typed into the open form since it was opened.
    bool hasUnsaved() const { return !m_form->isHidden() && widgets::formState(*m_form) != m_begun; }

private:
    void addForm();
    void showForm(const diary::Visit* visit);
    void addVisit(const diary::Visit& visit);
    void addButtons(QVBoxLayout& column, const diary::Visit& visit);
    void save();
    QString titleOf(const diary::Visit& visit) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QVBoxLayout* m_place;
    QWidget* m_list = nullptr;
    widgets::Button* m_add;
    QWidget* m_form;
    QLineEdit* m_with;
    widgets::DateField* m_on;
    QPlainTextEdit* m_questions;
    QPlainTextEdit* m_note;
    QStringList m_begun;
    std::optional<diary::Visit> m_edited;  // none: a new one
};

}  // namespace cramp::ui::gp
