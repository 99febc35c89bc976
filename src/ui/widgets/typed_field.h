// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QLineEdit>

namespace cramp::ui::widgets
{

// A line to type into: its label above, below it how the program reads it. What was typed is never changed
// while it is being typed.
class TypedField : public QWidget
{
    Q_OBJECT

public:
    // example: what stands in the empty line ("3.12, 3am, half an hour ago").
    TypedField(const QString& label, const QString& example, QWidget* parent = nullptr);

    QString text() const { return m_edit->text().trimmed(); }
    void setText(const QString& text) { m_edit->setText(text); }
    QLineEdit* edit() { return m_edit; }
    // In the second voice; empty: nothing.
    void showReading(const QString& reading);

Q_SIGNALS:
    // By the person.
    void typed();
    // They went on to something else.
    void finished();

private:
    QLineEdit* m_edit;
    TextLabel* m_reading;
};

}  // namespace cramp::ui::widgets
