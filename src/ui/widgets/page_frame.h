// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/help_foot.h"
#include "ui/widgets/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// A page that scrolls one way only: a title with a line beside it, the tabs of its place if it has any, and
// the column of every page. It ends with room for the message that floats above the foot of the window. A
// small window has no title.
class PageFrame : public QScrollArea
{
    Q_OBJECT

public:
    PageFrame(const QString& title, QWidget* parent);

    // Where the page puts its widgets, below the title.
    QVBoxLayout* column() { return m_column; }
    void setAside(const QString& text);
    // Below the title.
    void setTabs(QWidget* tabs);
    // Where the keyboard is when the page comes to the front: nothing is pressed there by chance.
    void focusTitle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QWidget* m_body;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column;
    TextLabel* m_title;
    TextLabel* m_aside;
    HelpFoot* m_help;
};

}  // namespace cramp::ui::widgets
