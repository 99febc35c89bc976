// SPDX-License-Identifier: MIT
#include "ui/widgets/passphrase_field.h"

#include "support/catch.h"
#include "ui/support/find_widgets.h"

using namespace cramp::ui::widgets;
using namespace cramp::test;

namespace
{

std::string bytesOf(const PassphraseField& field)
{
    return std::string(field.words().text());
}

}  // namespace

TEST_CASE("a passphrase is hidden until it is asked to be shown", "[widgets]")
{
    PassphraseField field(QStringLiteral("Passphrase"));
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    CHECK(field.edit()->accessibleName() == QStringLiteral("Passphrase"));
    auto* show = buttonOf(field, "Show");
    REQUIRE(show != nullptr);
    CHECK(show->accessibleName() == QStringLiteral("Show: Passphrase"));
    show->click();
    CHECK(field.edit()->echoMode() == QLineEdit::Normal);
    show->click();
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
}

TEST_CASE("however an accent was typed, the bytes of a passphrase are the same", "[widgets]")
{
    PassphraseField field(QStringLiteral("Passphrase"));
    CHECK(field.isEmpty());
    field.edit()->setText(QStringLiteral("cafe\u0301 noir"));
    CHECK(bytesOf(field) == "caf\xc3\xa9 noir");
    field.edit()->setText(QStringLiteral("caf\u00e9 noir"));
    CHECK(bytesOf(field) == "caf\xc3\xa9 noir");
    CHECK(field.characters() == 9);
}

TEST_CASE("what is wrong with a passphrase is said until something else is typed", "[widgets]")
{
    PassphraseField field(QStringLiteral("Passphrase"));
    field.edit()->setText(QStringLiteral("four words"));
    field.showProblem(QStringLiteral("Check the passphrase."));
    CHECK(field.problem() == QStringLiteral("Check the passphrase."));
    CHECK(field.edit()->text() == QStringLiteral("four words"));
    Q_EMIT field.edit()->textEdited(QStringLiteral("four word"));
    CHECK(field.problem().isEmpty());
    field.clear();
    CHECK(field.isEmpty());
}
