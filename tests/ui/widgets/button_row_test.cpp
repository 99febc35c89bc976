// SPDX-License-Identifier: MIT
#include "ui/widgets/button_row.h"

#include "support/catch.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"

using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;

TEST_CASE("as wide as it asks to be, a row of buttons is one row", "[row]")
{
    Appearance::apply(Appearance(Theme::Light, 1.0));
    QWidget whole;
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, &whole);
    for (const char* text : {"Left", "Right", "Both"})
        row->addWidget(new Button(QString::fromUtf8(text)));
    const QSize asked = row->sizeHint();
    CHECK(row->heightForWidth(asked.width()) == asked.height());
    CHECK(row->heightForWidth(asked.width() - 1) > asked.height());
}

TEST_CASE("an item of a row that is aligned stands half way up, another at the top", "[row]")
{
    Appearance::apply(Appearance(Theme::Light, 1.0));
    QWidget whole;
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, &whole);
    auto* high = new Button(QStringLiteral("High"));
    high->setLeastHeight(90);
    auto* middle = new Button(QStringLiteral("Middle"));
    auto* top = new Button(QStringLiteral("Top"));
    for (Button* button : {high, middle, top})
        row->addWidget(button);
    row->setAlignment(middle, Qt::AlignVCenter);
    row->setGeometry(QRect(QPoint(), row->sizeHint()));
    CHECK(top->y() == high->y());
    CHECK(top->height() == 44);
    CHECK(middle->height() == 44);
    CHECK(middle->y() - high->y() == (90 - 44) / 2);
}
