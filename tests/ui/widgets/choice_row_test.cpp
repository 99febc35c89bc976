// SPDX-License-Identifier: MIT
#include "ui/widgets/choice_row.h"

#include "support/catch.h"
#include "ui/support/find_widgets.h"
#include "ui/support/kept_appearance.h"

#include <QCoreApplication>

using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

struct Shown {
    explicit Shown(int width)
    {
        Appearance::apply(Appearance(Theme::Light, 1.0));
        row.setQuestionWidth(220);
        row.resize(width, row.heightForWidth(width));
        row.show();
        QCoreApplication::processEvents();
    }
    int top(const char* answer) const { return placeOf(buttonOf(row, answer)).top(); }
    QRect placeOf(const QWidget* part) const { return {part->mapTo(&row, QPoint()), part->size()}; }
    QRect question() const { return placeOf(row.findChild<QLabel*>()); }

    KeptAppearance kept;
    ChoiceRow row{QStringLiteral("Swelling"),
                  {QStringLiteral("Left"), QStringLiteral("Right"), QStringLiteral("Both")},
                  ChoiceRow::Question::Before};
};

}  // namespace

TEST_CASE("where there is room the answers stand beside their question, half way up", "[row]")
{
    const Shown shown(600);
    CHECK(shown.top("Left") == shown.top("Both"));
    CHECK(qAbs(shown.question().center().y() - shown.placeOf(buttonOf(shown.row, "Left")).center().y()) <= 1);
}

TEST_CASE("answers without room beside their question all go below it", "[row]")
{
    const Shown shown(400);
    CHECK(shown.top("Left") == shown.top("Right"));
    CHECK(shown.top("Left") == shown.top("Both"));
    CHECK(shown.top("Left") > shown.question().bottom());
    CHECK(shown.placeOf(buttonOf(shown.row, "Left")).left() == shown.question().left());
}
