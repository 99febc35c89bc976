// SPDX-License-Identifier: MIT
#include "ui/widgets/access.h"

#include "support/catch.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/fold_panel.h"

#include <QAccessible>

using namespace cramp::ui::theme;
using namespace cramp::ui::widgets;

namespace
{

QAccessibleInterface& heard(QWidget& widget)
{
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(access != nullptr);
    return *access;
}

// As assistive technology asks for it.
void ask(QWidget& widget, const QString& action)
{
    QAccessibleActionInterface* actions = heard(widget).actionInterface();
    REQUIRE(actions != nullptr);
    actions->doAction(action);
}

const QString press = QAccessibleActionInterface::pressAction();
const QString toggle = QAccessibleActionInterface::toggleAction();

}  // namespace

TEST_CASE("whatever assistive technology asks of a button is done as by a click")
{
    Button button(QStringLiteral("&Save && close"));
    CHECK(heard(button).role() == QAccessible::Button);
    CHECK(heard(button).text(QAccessible::Name) == QStringLiteral("Save & close"));
    int clicks = 0;
    QObject::connect(&button, &QPushButton::clicked, [&clicks] { ++clicks; });
    ask(button, press);
    ask(button, toggle);
    CHECK(clicks == 2);
    button.setEnabled(false);
    ask(button, press);
    CHECK(clicks == 2);
}

TEST_CASE("an answer of several is a radio button, and is chosen by toggling it")
{
    ChoiceRow row(QStringLiteral("Did it wake you?"), {QStringLiteral("Yes"), QStringLiteral("No")});
    int changes = 0;
    QObject::connect(&row, &ChoiceRow::changed, [&changes] { ++changes; });
    const auto buttons = row.findChildren<Button*>();
    REQUIRE(buttons.size() == 2);
    CHECK(heard(*buttons[0]).role() == QAccessible::RadioButton);
    CHECK(heard(*buttons[0]).actionInterface()->actionNames().contains(toggle));
    ask(*buttons[0], toggle);
    CHECK(row.chosen() == 0);
    CHECK(heard(*buttons[0]).state().checked);
    ask(*buttons[1], toggle);
    CHECK(row.chosen() == 1);
    CHECK_FALSE(heard(*buttons[0]).state().checked);
    CHECK(changes == 2);
}

TEST_CASE("the title of a section tells whether it is open, and opens it")
{
    FoldPanel fold(QStringLiteral("Why"), [](QVBoxLayout& column) { column.addWidget(new QLabel); });
    auto& title = *fold.findChild<Button*>();
    CHECK(heard(title).state().expandable);
    CHECK(heard(title).state().collapsed);
    ask(title, toggle);
    CHECK(heard(title).state().expanded);
    CHECK(fold.findChild<QLabel*>() != nullptr);
}

TEST_CASE("titles are headings, and other words are not")
{
    TextLabel title(QStringLiteral("Today"), TextSize::Large, true);
    CHECK(heard(title).role() == QAccessible::Heading);
    CHECK(heard(title).text(QAccessible::Name) == QStringLiteral("Today"));
    TextLabel words(QStringLiteral("No cramps"));
    CHECK(heard(words).role() == QAccessible::StaticText);
}

TEST_CASE("a window besides the main one is heard as a window, with its title")
{
    QWidget window(nullptr, Qt::Window);
    heard(window);
    makeWindow(window);
    window.setWindowTitle(QStringLiteral("Keyboard shortcuts"));
    CHECK(heard(window).role() == QAccessible::Window);
    CHECK(heard(window).text(QAccessible::Name) == QStringLiteral("Keyboard shortcuts"));
}
