// SPDX-License-Identifier: MIT
#pragma once

#include "triage/finding.h"
#include "ui/widgets/panel.h"

#include <QFrame>
#include <QVBoxLayout>

namespace cramp::ui::warnings
{

// A care card in the manner of the NHS service manual: a square header in the colour of its level with one
// call to action, and a body. The level is always in words too (a hidden prefix for people who hear the
// window). Its contents are put into body().
class CareCardFrame : public QFrame
{
    Q_OBJECT

public:
    // prefix: "Urgent advice:"; heading: "Ask for an urgent GP appointment or get help from NHS 111".
    CareCardFrame(triage::Urgency urgency, const QString& prefix, const QString& heading,
                  QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }
    // Adds a wrapped text in the body's own colour, to a column of the body; null: to the body itself.
    widgets::TextLabel* addText(const QString& text, bool bold = false, QVBoxLayout* column = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Colours;
    Colours colours() const;
    void dress();

    triage::Urgency m_urgency;
    QLabel* m_heading;
    QVBoxLayout* m_body;
    QList<widgets::TextLabel*> m_texts;
};

}  // namespace cramp::ui::warnings
