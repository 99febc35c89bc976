// SPDX-License-Identifier: MIT
#include "ui/window/failure_window.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QWidget>

namespace cramp
{

void showFailure(const QString& sentence)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("FailureWindow", text); };
    auto* window = new QWidget;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(words("Cramp Diary"));
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(scaled(32), scaled(24), scaled(32), scaled(24));
    column->setSpacing(scaled(16));
    column->addWidget(new TextLabel(words("The diary could not be opened"), TextSize::Section, true));
    column->addWidget(new TextLabel(sentence));
    column->addWidget(
        new TextLabel(words("In an emergency call 999, and for urgent advice 111, if you are in the UK. "
                            "Elsewhere call the emergency number where you are.")));
    auto* close = new Button(words("Close"));
    QObject::connect(close, &QPushButton::clicked, window, &QWidget::close);
    column->addWidget(close, 0, Qt::AlignLeft);
    window->setMinimumWidth(scaled(480));
    window->show();
}

}  // namespace cramp
