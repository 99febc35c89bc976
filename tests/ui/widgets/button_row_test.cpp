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
