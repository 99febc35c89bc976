// SPDX-License-Identifier: MIT
#include "ui/widgets/first_control.h"

#include "support/catch.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/renewed_body.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
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

TEST_CASE("a control that goes off passes the keyboard on, and the page stays where it is", "[focus]")
{
    TallPage tall(200);
    focusFirstControl(*tall.form);
    QApplication::processEvents();
    const int scrolled = tall.page.verticalScrollBar()->value();
    enable(*tall.first, false, *tall.last);
    CHECK(tall.last->hasFocus());
    CHECK_FALSE(tall.first->isEnabled());
    CHECK(tall.page.verticalScrollBar()->value() == scrolled);
    enable(*tall.first, true, *tall.last);
    CHECK(tall.first->isEnabled());
    CHECK(tall.last->hasFocus());
}

TEST_CASE("what is built anew keeps the keyboard at its place, and the page where it was", "[focus]")
{
    TallPage tall(200);
    QWidget* body = nullptr;
    const auto build = [&](std::initializer_list<const char*> names) {
        QVBoxLayout* column = renewBody(body, 8);
        for (const char* name : names)
            column->addWidget(new QPushButton(QString::fromLatin1(name)));
        tall.page.column()->insertWidget(2, body);
        body->show();
        QApplication::processEvents();
    };
    build({"Ended today", "Edit", "Delete"});
    focusFirstControl(*body);
    QApplication::processEvents();
    const int scrolled = tall.page.verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    build({"Edit", "Delete"});
    auto* focused = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(focused != nullptr);
    CHECK(focused->text() == QStringLiteral("Edit"));
    CHECK(tall.page.verticalScrollBar()->value() == scrolled);
}

TEST_CASE("what is built anew leaves the keyboard to whom it is given meanwhile", "[focus]")
{
    TallPage tall(200);
    QWidget* body = nullptr;
    QVBoxLayout* column = renewBody(body, 8);
    column->addWidget(new QPushButton(QStringLiteral("Save")));
    tall.page.column()->insertWidget(2, body);
    body->show();
    QApplication::processEvents();
    focusFirstControl(*body);
    renewBody(body, 8);
    tall.last->setFocus();
    QApplication::processEvents();
    CHECK(tall.last->hasFocus());
    delete body;
}
