// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// A page that scrolls one way only: a title, a line beside it, and a column of at most so many px at 100 %
// (wider windows get margin, not wider text).
class PageFrame : public QScrollArea
{
    Q_OBJECT

public:
    PageFrame(const QString& title, double widest, QWidget* parent);

    // Where the page puts its widgets, below the title.
    QVBoxLayout* column() { return m_column; }
    void setAside(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    double m_widest;
    QWidget* m_body;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column;
    TextLabel* m_title;
    TextLabel* m_aside;
};

}  // namespace cramp::ui::widgets
