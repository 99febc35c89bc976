// SPDX-License-Identifier: MIT
#include "ui/widgets/centred_column.h"

#include "support/catch.h"
#include "ui/support/kept_appearance.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QWidget>

using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;
using namespace cramp::test;

TEST_CASE("the column is at most 1200 px wide at 100 %, in the middle, with 32 px beside it", "[column]")
{
    const KeptAppearance kept;
    for (const double scale : {1.0, 2.0}) {
        Appearance::apply(Appearance(Theme::Light, scale));
        QWidget page;
        auto* column = new CentredColumn(&page);
        auto* content = new QWidget;
        column->addWidget(content);
        for (const int width : {400, 1024, 1264, 1265, 2000, 3200}) {
            page.resize(width, 300);
            page.show();
            QApplication::processEvents();
            INFO(scale << " " << width);
            const int widest = qMin(width - 2 * scaled(32), scaled(1200));
            CHECK(qAbs(content->width() - widest) <= 1);
            CHECK(qAbs(content->x() - (page.width() - content->geometry().right() - 1)) <= 1);
            CHECK(content->x() >= scaled(32));
        }
    }
}

TEST_CASE("text in the column is as high as its lines in the column's width", "[column]")
{
    QWidget page;
    auto* column = new CentredColumn(&page);
    auto* text = new TextLabel(QStringLiteral("word ").repeated(300));
    column->addWidget(text);
    CHECK(column->heightForWidth(600) == text->heightForWidth(600 - 64));
    CHECK(column->heightForWidth(3000) == text->heightForWidth(1200));
}

TEST_CASE("a line of text is no longer than is read with ease, however wide its place", "[column]")
{
    const TextLabel text(QStringLiteral("word ").repeated(300));
    const int measured = text.heightForWidth(34 * 16);
    CHECK(text.heightForWidth(1200) == measured);
    CHECK(text.heightForWidth(300) > measured);
}
