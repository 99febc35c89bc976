// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace cramp::ui::window
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

}  // namespace cramp::ui::window
