// SPDX-License-Identifier: MIT
#include "ui/widgets/column_pair.h"

#include "support/catch.h"
#include "ui/theme/appearance.h"

#include <QWidget>

using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;

namespace
{

struct Laid {
    explicit Laid(int width)
    {
        Appearance::apply(Appearance(Theme::Light, 1.0));
        auto* pair = new ColumnPair;
        whole.setLayout(pair);
        left = new QWidget;
        right = new QWidget;
        left->setFixedHeight(300);
        right->setFixedHeight(100);
        pair->left()->addWidget(left);
        pair->right()->addWidget(right);
        height = pair->heightForWidth(width);
        pair->setGeometry({0, 0, width, height});
    }
    QWidget whole;
    QWidget* left;
    QWidget* right;
    int height = 0;
};

}  // namespace

TEST_CASE("two columns stand beside each other where there is room for both", "[column]")
{
    const Laid wide(800);
    CHECK(wide.right->y() == wide.left->y());
    CHECK(wide.right->x() > wide.left->geometry().right());
    CHECK(wide.right->geometry().right() == 799);
    CHECK(wide.height == 300);
}

TEST_CASE("in less room the second column stands below the first, as wide as all", "[column]")
{
    const Laid narrow(799);
    CHECK(narrow.right->y() > narrow.left->geometry().bottom());
    CHECK(narrow.left->width() == 799);
    CHECK(narrow.right->width() == 799);
    CHECK(narrow.height == 300 + 16 + 100);
}
