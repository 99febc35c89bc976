// SPDX-License-Identifier: MIT
#include "ui/window/failure_window.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QCoreApplication>
#include <QWidget>

namespace cramp::ui::window
{

namespace
{

struct FailureWindow {
    Q_DECLARE_TR_FUNCTIONS(FailureWindow)
};

}  // namespace

void showFailure(const QString& sentence)
{
    auto* window = new QWidget;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(FailureWindow::tr("Cramp Diary"));
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(theme::scaled(32), theme::scaled(24), theme::scaled(32), theme::scaled(24));
    column->setSpacing(theme::scaled(16));
    column->addWidget(new widgets::TextLabel(FailureWindow::tr("Your diary could not be opened"),
                                             theme::TextSize::Section, true));
    column->addWidget(new widgets::TextLabel(sentence));
    column->addWidget(new widgets::TextLabel(
        FailureWindow::tr("In the UK, call 999 in an emergency or 111 for urgent advice. In another country, "
                          "call the emergency number there.")));
    auto* close = new widgets::Button(FailureWindow::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, window, &QWidget::close);
    column->addWidget(close, 0, Qt::AlignLeft);
    window->setMinimumWidth(theme::scaled(480));
    window->show();
}

}  // namespace cramp::ui::window
