// SPDX-License-Identifier: MIT
#include "ui/widgets/renewed_body.h"

#include "ui/theme/appearance.h"
#include "ui/widgets/first_control.h"

#include <QVBoxLayout>
#include <QWidget>

namespace cramp::ui::widgets
{

void retire(QWidget* widget)
{
    if (widget == nullptr) return;
    widget->hide();
    widget->deleteLater();
}

QVBoxLayout* renewBody(QWidget*& body, double spacing)
{
    if (body != nullptr) keepKeyboardNear(*body);
    retire(body);
    body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::scaled(spacing));
    return column;
}

void layOutAfterwards(QWidget& body)
{
    QMetaObject::invokeMethod(
        &body,
        [&body] {
            body.layout()->invalidate();
            body.layout()->activate();
        },
        Qt::QueuedConnection);
}

}  // namespace cramp::ui::widgets
