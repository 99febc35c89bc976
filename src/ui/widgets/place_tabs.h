// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_places.h"
#include "ui/widgets/button_row.h"

#include <QAbstractButton>
#include <QWidget>

namespace cramp::ui::widgets
{

// One tab: a word, with a bar beneath it where it is the page in front.
class TabButton : public QAbstractButton
{
    Q_OBJECT

public:
    TabButton(const QString& text, bool isCurrent, QWidget* parent = nullptr);

    bool isCurrent() const { return m_isCurrent; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_isCurrent;
};

// The tabs of a place, at the head of each of its pages, which they lead to. The arrow keys go from one to
// the next, and the keyboard stays on them.
class PlaceTabs : public QWidget
{
    Q_OBJECT

public:
    PlaceTabs(host::PageId page, host::WindowHost& host, QWidget* parent = nullptr);

    void takeFocus();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(host::PageId page);

    host::PageId m_page;
    host::WindowHost& m_host;
    ButtonRow* m_row;
};

}  // namespace cramp::ui::widgets
