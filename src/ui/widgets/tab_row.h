// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button_row.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>

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

// Tabs at the head of a page, of which one is the page itself and always was: each page has tabs of its own.
// The arrow keys go from one to the next.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    TabRow(const QString& name, const QStringList& tabs, int current, QWidget* parent = nullptr);

    // Names for where the others would take more than two rows. Those who hear the window hear the others.
    void setShortNames(const QStringList& names);
    void takeFocus();

Q_SIGNALS:
    // Another tab than the page itself.
    void chosen(int tab);

protected:
    // Brings another page to the front, and the keyboard to the tabs of the page that came.
    void leave(const std::function<void()>& bringOther);
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(int tab);
    void fit();
    int rowsOf(const QStringList& names) const;

    int m_current;
    QStringList m_names;
    QStringList m_shortNames;
    QList<TabButton*> m_tabs;
};

}  // namespace cramp::ui::widgets
