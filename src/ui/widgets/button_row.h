// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace cramp::ui::widgets
{

// Lays children out in a row, each as wide as it needs (or all equally wide), and breaks into more rows, down
// to one column, when the text is large or the window narrow.
class ButtonRow : public QLayout
{
    Q_OBJECT

public:
    enum class Widths { Natural, Equal };

    explicit ButtonRow(Widths widths = Widths::Natural, QWidget* parent = nullptr);
    ~ButtonRow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool isDryRun) const;
    int columnsFor(int width) const;
    int arrangeEqual(const QRect& rect, bool isDryRun) const;
    int arrangeNatural(const QRect& rect, bool isDryRun) const;
    QList<QLayoutItem*> shownItems() const;

    Widths m_widths;
    QList<QLayoutItem*> m_items;
};

}  // namespace cramp::ui::widgets
