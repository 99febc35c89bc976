// SPDX-License-Identifier: MIT
#include "ui/entry/late_signs_page.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/first_control.h"
#include "ui/widgets/page_foot.h"

namespace cramp::ui::entry
{

namespace
{

// The answers in the order of their buttons.
enum Answer { Yes, No };

}  // namespace

LateSignsPage::LateSignsPage(const guide::Labels& labels, QWidget* parent)
    : QWidget(parent),
      m_labels(labels),
      m_frame(new widgets::PageFrame(tr("Do you have it now?"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame, 1);
    auto* save = new widgets::Button(tr("Save"), widgets::Button::Role::Filled);
    auto* back = new widgets::Button(tr("Back to the form"), widgets::Button::Role::Plain);
    auto* foot = new widgets::PageFoot;
    foot->row()->addWidget(save);
    foot->row()->addWidget(back);
    column->addWidget(foot);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT answered(answers()); });
    connect(back, &QPushButton::clicked, this, &LateSignsPage::wentBack);
    m_frame->column()->addWidget(
        new widgets::TextLabel(tr("That cramp was a while ago. What you added will be saved with it. The "
                                  "check also needs to know how things are now.")));
}

void LateSignsPage::show(const std::vector<diary::SymptomEntry>& signs)
{
    delete m_questions;
    m_rows.clear();
    m_signs = signs;
    auto* panel = new widgets::Panel;
    for (const diary::SymptomEntry& sign : signs) {
        auto* row =
            new widgets::ChoiceRow(tr("%1: do you have it now?").arg(format::toQt(m_labels.describe(sign))),
                                   {tr("Yes, I have it now"), tr("No, not now")});
        m_rows.push_back(row);
        panel->content()->addWidget(row);
    }
    m_questions = panel;
    m_frame->column()->addWidget(panel);
    panel->show();
    widgets::focusFirstControl(*panel);
}

std::vector<diary::SymptomEntry> LateSignsPage::answers() const
{
    std::vector<diary::SymptomEntry> answers;
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const int chosen = m_rows[i]->chosen();
        if (chosen < 0) continue;
        diary::SymptomEntry answer = m_signs[i];
        answer.present = chosen == Yes;
        if (!answer.present) {
            answer.course.reset();
            answer.onset.reset();
        }
        answers.push_back(answer);
    }
    return answers;
}

}  // namespace cramp::ui::entry
