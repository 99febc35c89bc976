// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QProgressBar>

namespace cramp::ui::widgets
{

// Says what is under way and that it goes on. Hidden while nothing is.
class BusyRow : public QWidget
{
    Q_OBJECT

public:
    explicit BusyRow(QWidget* parent = nullptr);

    void begin(const QString& what);
    void end() { hide(); }

private:
    TextLabel* m_text;
    QProgressBar* m_bar;
};

}  // namespace cramp::ui::widgets
