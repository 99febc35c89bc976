// SPDX-License-Identifier: MIT
#include "ui/widgets/first_control.h"

#include "support/catch.h"
#include "ui/widgets/page_frame.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace cramp::ui::widgets;

namespace
{

// A page of a filler, a form of two buttons with a gap between them, and a filler.
struct TallPage {
    PageFrame page;
    QWidget* form = new QWidget;
    QPushButton* first = new QPushButton(QStringLiteral("First"));
    QPushButton* last = new QPushButton(QStringLiteral("Last"));

    explicit TallPage(int gap) : page(QStringLiteral("Page"), nullptr)
    {
        auto* column = new QVBoxLayout(form);
        column->addWidget(first);
        column->addSpacing(gap);
        column->addWidget(last);
        for (QWidget* part : {filler(), form, filler()})
            page.column()->addWidget(part);
        page.resize(600, 500);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    static QWidget* filler()
    {
        auto* filler = new QWidget;
        filler->setFixedHeight(1000);
        return filler;
    }

    bool isSeenWhole(const QWidget& part) const
    {
        const QRect place(part.mapTo(page.viewport(), QPoint()), part.size());
        return page.viewport()->rect().contains(QRect(1, place.top(), 1, place.height()));
    }
};

}  // namespace

TEST_CASE("a form that takes the keyboard is seen whole", "[focus]")
{
    TallPage tall(200);
    REQUIRE_FALSE(tall.isSeenWhole(*tall.first));
    focusFirstControl(*tall.form);
    QApplication::processEvents();
    CHECK(tall.first->hasFocus());
    CHECK(tall.isSeenWhole(*tall.form));
}

TEST_CASE("of a form larger than the page, the control that has the keyboard is seen", "[focus]")
{
    TallPage tall(2000);
    focusFirstControl(*tall.form);
    QApplication::processEvents();
    CHECK(tall.isSeenWhole(*tall.first));
}
