// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button_row.h"

#include <QWidget>

namespace cramp::ui::widgets
{

// The buttons that stay in sight below a form, in the column of the page. Messages float above them.
class PageFoot : public QWidget
{
    Q_OBJECT

public:
    explicit PageFoot(QWidget* parent = nullptr);

    ButtonRow* row() { return m_row; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    ButtonRow* m_row;
};

}  // namespace cramp::ui::widgets
