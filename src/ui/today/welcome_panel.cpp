// SPDX-License-Identifier: MIT
#include "ui/today/welcome_panel.h"

#include "ui/format/health_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"

namespace cramp
{

WelcomePanel::WelcomePanel(const HealthWords& words, QWidget* parent) : Panel(parent)
{
    content()->addWidget(new TextLabel(words.welcomeTitle, TextSize::Large, true));
    content()->addWidget(new TextLabel(words.purpose));
    auto* row = new ButtonRow;
    auto* example = new Button(tr("Open the example diary"));
    row->addWidget(example);
    content()->addLayout(row);
    connect(example, &QPushButton::clicked, this, &WelcomePanel::exampleWanted);
    content()->addWidget(new TextLabel(words.limitsTitle, TextSize::Body, true));
    for (const QString& limit : words.limits)
        content()->addWidget(new TextLabel(limit));
}

}  // namespace cramp
