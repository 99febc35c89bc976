// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QFrame>

namespace cramp::ui::widgets
{

// What keeps a form from being saved: a line across it with an icon, above its buttons, until it is put
// right.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const QString& sentence);
    QString sentence() const { return m_sentence->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_icon;
    TextLabel* m_sentence;
};

}  // namespace cramp::ui::widgets
