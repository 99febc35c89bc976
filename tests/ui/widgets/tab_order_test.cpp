// SPDX-License-Identifier: MIT
#include "ui/widgets/tab_order.h"

#include "support/catch.h"
#include "ui/widgets/first_control.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace cramp::ui::widgets;

namespace
{

QStringList namesIn(const QWidget& area)
{
    QStringList names;
    for (const QWidget* control : controlsIn(area))
        names << control->objectName();
    return names;
}

QPushButton* named(const char* name)
{
    auto* button = new QPushButton(QString::fromUtf8(name));
    button->setObjectName(button->text());
    return button;
}

}  // namespace

TEST_CASE("what is made last stands in the order of the keyboard where it is read", "[focus]")
{
    QWidget window;
    auto* all = new QVBoxLayout(&window);
    auto* before = named("before");
    auto* page = new QWidget;
    all->addWidget(before);
    all->addWidget(page);
    auto* column = new QVBoxLayout(page);
    auto* row = new QHBoxLayout;
    column->addWidget(named("second"));
    column->addLayout(row);
    column->addWidget(named("last"));
    row->addWidget(named("third"));
    row->addWidget(named("fourth"));
    column->insertWidget(0, named("first"));
    all->addWidget(named("after"));
    REQUIRE(namesIn(*page).back() == QStringLiteral("first"));

    orderTabsByLayout(*page);
    const QStringList read = {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                              QStringLiteral("fourth"), QStringLiteral("last")};
    CHECK(namesIn(*page) == read);
    CHECK(namesIn(window) ==
          QStringList(QStringLiteral("before")) + read + QStringList(QStringLiteral("after")));
    orderTabsByLayout(*page);
    CHECK(namesIn(*page) == read);
}

TEST_CASE("what a control is made of, and what cannot be reached, is left alone", "[focus]")
{
    // Qt takes the order for a ring: only what stands outside of the page tells where it begins.
    QWidget window;
    auto* all = new QVBoxLayout(&window);
    auto* page = new QWidget;
    all->addWidget(named("before"));
    all->addWidget(page);
    auto* column = new QVBoxLayout(page);
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("combo"));
    column->addWidget(combo);
    column->addWidget(new QWidget);
    column->insertWidget(0, named("first"));
    orderTabsByLayout(*page);
    CHECK(namesIn(*page) == QStringList{QStringLiteral("first"), QStringLiteral("combo")});
    QWidget empty;
    orderTabsByLayout(empty);
    CHECK(firstControlIn(empty) == nullptr);
}
