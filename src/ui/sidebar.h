// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panel.h"
#include "ui/window_host.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWidget>

#include <map>

namespace cramp
{

// One place to go: icon and word, a mark when chosen, a number when something waits there. Narrow, the word
// stands beneath the icon.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString& text, const QString& iconName, QWidget* parent);

    void setBadge(int number);
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRect& place) const;

    QString m_iconName;
    int m_badge = 0;
    bool m_isNarrow = false;
};

// The left edge of the window: whose diary it is, the places, and at its foot what is always to be seen: the
// emergency line and when the diary was last saved.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const QString& owner, QWidget* parent);

    void setCurrent(PageId page);
    void setWarnings(int number);
    void setSaved(const QString& text);
    void setNarrow(bool isNarrow);
    void setOwner(const QString& owner);

    static constexpr double wideWidth = 216;
    static constexpr double narrowWidth = 96;

Q_SIGNALS:
    void chosen(cramp::PageId page);
    void themeWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addPlace(PageId page, const QString& text, const QString& icon);
    void fitWidth();

    QVBoxLayout* m_column;
    TextLabel* m_name;
    TextLabel* m_owner;
    TextLabel* m_emergency;
    TextLabel* m_urgent;
    TextLabel* m_saved;
    std::map<PageId, SidebarButton*> m_places;
    bool m_isNarrow = false;
};

}  // namespace cramp
