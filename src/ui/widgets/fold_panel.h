// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <functional>

namespace cramp::ui::widgets
{

// A panel of which only the title shows until it is pressed. What it holds is built when it is first opened.
class FoldPanel : public Panel
{
    Q_OBJECT

public:
    // build fills the column that it is given.
    FoldPanel(const QString& title, std::function<void(QVBoxLayout&)> build, QWidget* parent = nullptr);

    bool isOpen() const { return m_title->isChecked(); }
    void setOpen(bool isOpen);

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    std::function<void(QVBoxLayout&)> m_build;
    Button* m_title;
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::widgets
