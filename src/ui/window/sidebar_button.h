// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace cramp::ui::window
{

// One place to go: icon and word, a mark when it is the place in front, a number when something waits there.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    // The name in full, which is what is heard.
    SidebarButton(const QString& name, const QString& iconName, QWidget* parent);

    void setBadge(int number);
    // The word that is seen, whether an icon stands before it, and how high the row is in px.
    void setLook(const QString& word, bool hasIcon, int rowHeight);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;
    int wordLeft() const;

    QString m_name;
    QString m_iconName;
    int m_badge = 0;
    int m_rowHeight = 48;
    bool m_hasIcon = true;
};

}  // namespace cramp::ui::window
