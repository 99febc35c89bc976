// SPDX-License-Identifier: MIT
#include "ui/gp/trial_panel.h"

#include "ui/format/qt_convert.h"
#include "ui/gp/trial_card.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/renewed_body.h"

#include <QLayout>

#include <algorithm>
#include <functional>

namespace cramp::ui::gp
{

TrialPanel::TrialPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent)
    : widgets::Panel(parent),
      m_context(context),
      m_host(host),
      m_place(new QVBoxLayout),
      m_buttons(new QWidget),
      m_change(new ChangeForm(context, host)),
      m_plan(new TrialPlanForm(context, host))
{
    content()->addWidget(new widgets::TextLabel(tr("Did it help?"), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(
        tr("Record the day you changed something. Cramp Diary then compares the same number of days before "
           "and after. Do not stop or change a medicine without asking a doctor or pharmacist.")));
    content()->addWidget(new widgets::TextLabel(tr(
        "Cramps often ease on their own after a bad spell. If you can try something for some weeks, leave it "
        "for some weeks, and repeat that, plan it in blocks: lots decide the order, so a bad spell does not "
        "mislead you.")));
    auto* row = new widgets::ButtonRow;
    m_buttons->setLayout(row);
    auto* mark = new widgets::Button(tr("Record a change…"));
    auto* planBlocks = new widgets::Button(tr("Plan blocks…"));
    row->addWidget(mark);
    row->addWidget(planBlocks);
    content()->addWidget(m_buttons);
    addForm(m_change, tr("a change to compare"));
    addForm(m_plan, tr("a plan of blocks"));
    content()->addLayout(m_place);
    connect(mark, &QPushButton::clicked, this, [this] { showForm(m_change); });
    connect(planBlocks, &QPushButton::clicked, this, [this] { showForm(m_plan); });
}

void TrialPanel::addForm(TrialForm* form, const QString& undoName)
{
    content()->addWidget(form);
    form->hide();
    connect(form, &TrialForm::cancelled, this, [this] { showForm(nullptr); });
    connect(form, &TrialForm::saveAsked, this, [this, form, undoName] {
        const auto trial = form->trial();
        if (!trial) return;
        if (m_host.apply({format::toStd(undoName), {diary::addition(*trial, m_context.session.now())}}))
            showForm(nullptr);
    });
}

void TrialPanel::showForm(TrialForm* form)
{
    m_change->setVisible(form == m_change);
    m_plan->setVisible(form == m_plan);
    m_buttons->setVisible(form == nullptr && !m_context.isReview());
    if (form != nullptr) form->start();
    widgets::focusFirstControl(form != nullptr ? *form : *m_buttons);
}

void TrialPanel::refresh()
{
    widgets::renewBody(m_list, 16);
    m_place->addWidget(m_list);
    m_buttons->setVisible(m_change->isHidden() && m_plan->isHidden() && !m_context.isReview());
    std::vector<diary::Trial> trials = m_context.session.all().trials;
    std::ranges::stable_sort(trials, std::ranges::greater(), &report::summary::lastNightOf);
    for (const diary::Trial& trial : trials)
        m_list->layout()->addWidget(new TrialCard(trial, m_context, m_host));
}

}  // namespace cramp::ui::gp
