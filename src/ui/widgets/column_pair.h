// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// Two columns beside each other where there is room for both, else the second below the first. Which of it
// follows from the width that is given and from nothing else.
class ColumnPair : public QLayout
{
    Q_OBJECT

public:
    // What the left column takes of the width, where they stand beside each other.
    explicit ColumnPair(double shareOfLeft = 0.58);
    ~ColumnPair() override;

    QVBoxLayout* left() { return m_left; }
    QVBoxLayout* right() { return m_right; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    // How wide the left column is beside the right one; as wide as all where they stand below each other.
    int leftWidth(int width) const;

    double m_shareOfLeft;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

}  // namespace cramp::ui::widgets
