// SPDX-License-Identifier: MIT
#include "ui/today/welcome_panel.h"

#include "ui/format/health_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

namespace cramp::ui::today
{

WelcomePanel::WelcomePanel(const format::HealthWords& words, QWidget* parent) : widgets::Panel(parent)
{
    content()->addWidget(new widgets::TextLabel(words.welcomeTitle, theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(words.purpose));
    auto* row = new widgets::ButtonRow;
    auto* example = new widgets::Button(tr("Open the example diary"));
    row->addWidget(example);
    content()->addLayout(row);
    connect(example, &QPushButton::clicked, this, &WelcomePanel::exampleWanted);
    content()->addWidget(new widgets::TextLabel(words.limitsTitle, theme::TextSize::Body, true));
    for (const QString& limit : words.limits)
        content()->addWidget(new widgets::TextLabel(limit));
}

}  // namespace cramp::ui::today
