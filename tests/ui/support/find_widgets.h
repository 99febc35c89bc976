// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace cramp::test
{

// The shown button of these words below a widget; null: there is none.
inline QAbstractButton* buttonOf(const QWidget& within, const char* text)
{
    for (QAbstractButton* button : within.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&within) && button->text() == QString::fromUtf8(text)) return button;
    return nullptr;
}

// Every text that is shown below a widget, a line each, from above.
inline QString textsOf(const QWidget& within)
{
    QStringList texts;
    for (const QLabel* label : within.findChildren<QLabel*>())
        if (label->isVisibleTo(&within)) texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

}  // namespace cramp::test
