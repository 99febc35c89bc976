// SPDX-License-Identifier: MIT
#include "ui/window/failure_window.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QWidget>

namespace cramp::ui::window
{

void showFailure(const QString& sentence)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("FailureWindow", text); };
    auto* window = new QWidget;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(words("Cramp Diary"));
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(theme::scaled(32), theme::scaled(24), theme::scaled(32), theme::scaled(24));
    column->setSpacing(theme::scaled(16));
    column->addWidget(
        new widgets::TextLabel(words("The diary could not be opened"), theme::TextSize::Section, true));
    column->addWidget(new widgets::TextLabel(sentence));
    column->addWidget(new widgets::TextLabel(
        words("In an emergency call 999, and for urgent advice 111, if you are in the UK. "
              "Elsewhere call the emergency number where you are.")));
    auto* close = new widgets::Button(words("Close"));
    QObject::connect(close, &QPushButton::clicked, window, &QWidget::close);
    column->addWidget(close, 0, Qt::AlignLeft);
    window->setMinimumWidth(theme::scaled(480));
    window->show();
}

}  // namespace cramp::ui::window
