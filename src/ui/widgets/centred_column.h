// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>

namespace cramp::ui::widgets
{

// The one column of every page: at most 1200 px wide at 100 %, with 32 px or more on either side, and in the
// middle of what the window leaves. Its width follows from the width it is given and from nothing else.
class CentredColumn : public QVBoxLayout
{
    Q_OBJECT

public:
    explicit CentredColumn(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

    // What is left free on either side of the column, of so many px in all.
    static int edgeOf(int width);
};

// A narrow window that is low as well, such as 1024 x 600 at 200 %: what is said elsewhere too is left out.
bool isSmallWindow(const QWidget& widget);

}  // namespace cramp::ui::widgets
