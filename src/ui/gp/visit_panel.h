// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace cramp
{

// The visits to professionals, the next one first, each with what the person wants from it and what was said;
// and a form to add or edit one. The questions of the next visit stand on the report.
class VisitPanel : public Panel
{
    Q_OBJECT

public:
    VisitPanel(WindowContext& context, WindowHost& host, QWidget* parent = nullptr);

    void refresh();

    // Something was typed into the open form since it was opened.
    bool hasUnsaved() const { return !m_form->isHidden() && formState(*m_form) != m_begun; }

private:
    void addForm();
    void showForm(const Visit* visit);
    void addVisit(const Visit& visit);
    void addButtons(QVBoxLayout& column, const Visit& visit);
    void save();
    QString titleOf(const Visit& visit) const;

    WindowContext& m_context;
    WindowHost& m_host;
    QVBoxLayout* m_place;
    QWidget* m_list = nullptr;
    Button* m_add;
    QWidget* m_form;
    QLineEdit* m_with;
    QCheckBox* m_hasDate;
    QDateEdit* m_on;
    QPlainTextEdit* m_questions;
    QPlainTextEdit* m_note;
    QStringList m_begun;
    std::optional<Visit> m_edited;  // none: a new one
};

}  // namespace cramp
