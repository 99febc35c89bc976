// SPDX-License-Identifier: MIT
#include "ui/about_me/context_questions.h"

#include "ui/format/qt_convert.h"
#include "ui/widgets/button_row.h"

#include <algorithm>

namespace cramp::ui::about_me
{

namespace
{

constexpr std::size_t mostAtOnce = 6;
// The answers in the order of their buttons.
enum Answer { Yes, No };

}  // namespace

ContextQuestions::ContextQuestions(const std::vector<diary::ContextCode>& open, const guide::Labels& labels,
                                   QWidget* parent)
    : widgets::Panel(parent),
      m_codes(open)
{
    content()->setSpacing(theme::scaled(16));
    content()->addWidget(
        new widgets::TextLabel(tr("Do any of these apply to you now?"), theme::TextSize::Large, true));
    content()->addWidget(
        new widgets::TextLabel(tr("The check needs answers to %n question(s). Answering “no” helps too.",
                                  nullptr, static_cast<int>(open.size()))));
    m_codes.resize(std::min(open.size(), mostAtOnce));
    for (const diary::ContextCode code : m_codes) {
        auto* row = new widgets::ChoiceRow(format::toQt(labels.of(code)), {tr("Yes"), tr("No")});
        row->setHelp(format::toQt(labels.helpFor(code)));
        m_rows.push_back(row);
        content()->addWidget(row);
    }
    auto* buttons = new widgets::ButtonRow;
    auto* none = new widgets::Button(tr("No to all of these"));
    auto* save = new widgets::Button(tr("Save my answers"));
    buttons->addWidget(none);
    buttons->addWidget(save);
    content()->addLayout(buttons);
    connect(none, &QPushButton::clicked, this, [this] {
        for (widgets::ChoiceRow* row : m_rows)
            if (row->chosen() < 0) row->setChosen(No);
    });
    connect(save, &QPushButton::clicked, this, &ContextQuestions::save);
}

bool ContextQuestions::hasAnswer() const
{
    return std::ranges::any_of(m_rows, [](const widgets::ChoiceRow* row) { return row->chosen() >= 0; });
}

void ContextQuestions::save()
{
    std::vector<std::pair<diary::ContextCode, bool>> answers;
    for (std::size_t i = 0; i < m_codes.size(); ++i)
        if (m_rows[i]->chosen() >= 0) answers.emplace_back(m_codes[i], m_rows[i]->chosen() == Yes);
    if (!answers.empty()) Q_EMIT answered(answers);
}

}  // namespace cramp::ui::about_me
