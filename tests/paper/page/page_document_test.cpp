// SPDX-License-Identifier: MIT
#include "paper/page/page_document.h"

#include "paper/support/approved_painting.h"
#include "paper/support/paper_parts.h"
#include "paper/support/test_ink.h"
#include "support/catch.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

using namespace cramp::diary;
using namespace cramp::guide;
using namespace cramp::paper::ink;
using namespace cramp::paper::page;
using namespace cramp::test;

namespace
{

Text plain(const char* text)
{
    return {{Span{text, false, {}}}};
}

Page pageOf(std::vector<Block> blocks)
{
    Page page;
    page.identifier = "test";
    page.name = "A page";
    page.created = Date(std::chrono::year(2026) / 11 / 22);
    page.blocks = std::move(blocks);
    return page;
}

std::unique_ptr<QTextDocument> documentOf(std::vector<Block> blocks, Ground ground = Ground::Light,
                                          PageForm form = {})
{
    return pageDocument(guide(), pageOf(std::move(blocks)), testInk(ground), form);
}

// The format of the first letter of a text in the document.
QTextCharFormat formatAt(const QTextDocument& document, const char* text)
{
    QTextCursor cursor = document.find(QString::fromUtf8(text));
    INFO(text);
    REQUIRE_FALSE(cursor.isNull());
    // A cursor tells the format of the letter before it.
    cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat();
}

QTextTableCell cellAt(const QTextDocument& document, const char* text)
{
    const QTextCursor cursor = document.find(QString::fromUtf8(text));
    REQUIRE_FALSE(cursor.isNull());
    REQUIRE(cursor.currentTable() != nullptr);
    return cursor.currentTable()->cellAt(cursor);
}

bool says(const QTextDocument& document, const char* text)
{
    return document.toPlainText().contains(QString::fromUtf8(text));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const CareCard emergency{CareLevel::Emergency, "Call 999 now if:", {{plain("you cannot breathe"), {}}}, {}};
const CareCard urgent{CareLevel::Urgent,
                      "Ask for an urgent GP appointment if:",
                      {{plain("a leg swells"), {}}},
                      plain("Do not rub it.")};
const CareCard routine{CareLevel::NonUrgent, "See a GP if:", {{plain("cramps wake you"), {}}}, {}};

std::vector<Block> everyKind()
{
    Text mixed{{Span{"Plain, ", false, {}}, Span{"bold", true, {}}, Span{" and a ", false, {}},
                Span{"link", false, "overview"}, Span{".", false, {}}}};
    return {{Heading{2, plain("A heading")}},
            {Paragraph{mixed, {}}},
            {List{ListKind::Bullets, {{plain("a bullet"), {}}}}},
            {List{ListKind::Steps, {{plain("first step"), {}}, {plain("second step"), {}}}}},
            {List{ListKind::Do, {{plain("stretch"), {}}}}},
            {List{ListKind::Dont, {{plain("do not wait"), {}}}}},
            {Inset{plain("An inset"), {}}},
            {Warning{"Stopping a tablet", plain("Ask first."), {}}},
            {emergency},
            {urgent},
            {routine},
            {Table{"A table", {plain("One"), plain("Two")}, {{plain("11"), plain("12")}}, {}}},
            {Evidenced{plain("1 in 3 people"), {}}},
            {Figure{"calf", plain("a calf stretch")}},
            {Expander{"More about it", {{Paragraph{plain("what is hidden"), {}}}}}}};
}

}  // namespace

TEST_CASE("The page's name is its title, headings bear their level")
{
    const auto document = documentOf({{Heading{2, plain("Part")}}, {Heading{3, plain("Smaller part")}}});
    CHECK(document->metaInformation(QTextDocument::DocumentTitle) == QStringLiteral("A page"));
    CHECK(document->find(QStringLiteral("A page")).blockFormat().headingLevel() == 1);
    CHECK(document->find(QStringLiteral("Part")).blockFormat().headingLevel() == 2);
    CHECK(document->find(QStringLiteral("Smaller part")).blockFormat().headingLevel() == 3);
}

TEST_CASE("Text that looks like markup stays text")
{
    const auto document = documentOf({{Paragraph{plain("<b>5 < 6 & 7</b> &amp; **x**"), {}}}});
    CHECK(says(*document, "<b>5 < 6 & 7</b> &amp; **x**"));
    CHECK(formatAt(*document, "5 < 6").fontWeight() == QFont::Normal);
}

TEST_CASE("Bold is bold, a link bears its target on screen and none on paper")
{
    const auto document = documentOf(everyKind());
    CHECK(formatAt(*document, "bold").fontWeight() == QFont::Bold);
    CHECK(formatAt(*document, "link").anchorHref() == QStringLiteral("overview"));
    CHECK(formatAt(*document, "link").fontUnderline());
    const auto paper = documentOf(everyKind(), Ground::Paper);
    for (QTextBlock block = paper->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            CHECK_FALSE(part.fragment().charFormat().isAnchor());
}

TEST_CASE("List marks are typed, in the colour of the text beside them")
{
    const auto document = documentOf(everyKind());
    CHECK(says(*document, "\u2022\ta bullet"));
    CHECK(says(*document, "1.\tfirst step"));
    CHECK(says(*document, "2.\tsecond step"));
    CHECK(says(*document, "\u2022\tyou cannot breathe"));
    CHECK(formatAt(*document, "\u2022\tyou").foreground().color() == QColor(Qt::white));
}

TEST_CASE("What to do and not to do stands in a list of its own with ticks and crosses")
{
    const auto document = documentOf(everyKind());
    CHECK(says(*document, guide().words().doTitle.c_str()));
    CHECK(says(*document, "\uFFFC\tstretch"));
    CHECK(says(*document, "\uFFFC\tdo not wait"));
    const Ink ink = testInk(Ground::Light);
    CHECK(formatAt(*document, "\uFFFC\tstretch").foreground().color() == ink.good);
    CHECK(formatAt(*document, "\uFFFC\tdo not").foreground().color() == ink.bad);
}

TEST_CASE("A care card says its level in words in a header of at least 19 px bold")
{
    for (const Ground ground : allGrounds) {
        const auto document = documentOf(everyKind(), ground);
        for (const CareCard& card : {emergency, urgent, routine}) {
            const std::string header = guide().words().prefixOf(card.level) + " " + card.title;
            const QTextCharFormat format = formatAt(*document, header.c_str());
            CHECK(format.fontWeight() == QFont::Bold);
            CHECK(format.font().pixelSize() >= std::floor(testInk(ground).base * 19 / 16));
        }
    }
}

TEST_CASE("Care cards keep the colours of the service manual in light, and a frame tells the level elsewhere")
{
    const auto light = documentOf(everyKind());
    CHECK(cellAt(*light, "Immediate").format().background().color() == QColor(0xd5, 0x28, 0x1b));
    CHECK(cellAt(*light, "you cannot").format().background().color() == QColor(0x21, 0x2b, 0x32));
    CHECK(cellAt(*light, "a leg swells").format().background().color() == QColor(Qt::white));
    CHECK(cellAt(*light, "See a GP").format().background().color() == QColor(0x00, 0x5e, 0xb8));
    CHECK(formatAt(*light, "See a GP").foreground().color() == QColor(Qt::white));

    const auto border = [](const QTextDocument& document, const char* text) {
        return cellAt(document, text).format().toTableCellFormat().leftBorder();
    };
    const auto dark = documentOf(everyKind(), Ground::Dark);
    CHECK(cellAt(*dark, "you cannot").format().background().color() == QColor(Qt::black));
    CHECK(border(*dark, "you cannot") == 4);
    for (const Ground ground : {Ground::Night, Ground::Contrast, Ground::Paper}) {
        const auto document = documentOf(everyKind(), ground);
        CHECK(border(*document, "you cannot") > border(*document, "a leg swells"));
        CHECK(border(*document, "a leg swells") > border(*document, "cramps wake"));
    }
}

TEST_CASE("Every text of a panel can be read on its ground")
{
    for (const Ground ground : allGrounds) {
        const auto document = documentOf(everyKind(), ground);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QTextCursor cursor(block);
            QColor paper = testInk(ground).surface;
            if (QTextTable* table = cursor.currentTable())
                if (const QBrush brush = table->cellAt(cursor).format().background(); brush != Qt::NoBrush)
                    paper = brush.color();
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                const bool isLarge = format.fontWeight() == QFont::Bold && format.font().pixelSize() >= 19;
                INFO(nameOf(ground) << ": " << part.fragment().text().toStdString());
                CHECK(contrast(format.foreground().color(), paper) >= (isLarge ? 4.5 : 7.0));
            }
        }
    }
}

TEST_CASE("An expander shows its parts when open, and always on paper")
{
    const auto closed = documentOf(everyKind());
    CHECK(formatAt(*closed, "More about it").anchorHref() == QStringLiteral("expand:0"));
    CHECK_FALSE(says(*closed, "what is hidden"));
    PageForm form;
    form.open = {0};
    CHECK(says(*documentOf(everyKind(), Ground::Light, form), "what is hidden"));
    CHECK(says(*documentOf(everyKind(), Ground::Paper), "what is hidden"));
}

TEST_CASE("A table has its caption, a bold first row and every cell")
{
    const auto document = documentOf(everyKind());
    CHECK(says(*document, "A table"));
    CHECK(formatAt(*document, "One").fontWeight() == QFont::Bold);
    CHECK(cellAt(*document, "12").row() == 1);
    CHECK(cellAt(*document, "12").column() == 1);
}

TEST_CASE("Inset, warning, evidence and figure bear their words")
{
    const auto document = documentOf(everyKind());
    const GuideWords& words = guide().words();
    CHECK(says(*document, "An inset"));
    CHECK(says(*document, (words.warningPrefix + " Stopping a tablet").c_str()));
    CHECK(says(*document, (words.evidenceTitle + " 1 in 3 people").c_str()));
    CHECK(says(*document, (words.figurePrefix + " a calf stretch").c_str()));
}

TEST_CASE("A stretch shows its name, steps, count and cautions")
{
    const StretchGuide& stretch = guide().stretches().front();
    const auto document = documentOf({{StretchBlock{stretch.id}}});
    CHECK(formatAt(*document, stretch.name.c_str()).anchorHref() ==
          QStringLiteral("stretch:") + QString::fromStdString(std::string(code(stretch.id))));
    for (const Item& step : stretch.steps)
        CHECK(says(*document, step.text.plain().c_str()));
    for (const Item& caution : stretch.cautions)
        CHECK(says(*document, caution.text.plain().c_str()));
    CHECK(says(*document, stretch.countsNote.c_str()));
}

TEST_CASE("A page ends with its sources, its dates and the attribution")
{
    const Page* page = guide().page("overview");
    REQUIRE(page != nullptr);
    const auto document = pageDocument(guide(), *page, testInk(Ground::Light));
    for (const Source* source : guide().sourcesOf(*page))
        CHECK(says(*document, source->title.c_str()));
    CHECK(document->toPlainText().trimmed().endsWith(QString::fromStdString(guide().words().attribution)));
}

TEST_CASE("A page says when it is out of date")
{
    PageForm form;
    form.today = Date(std::chrono::year(2029) / 11 / 1);
    CHECK_FALSE(says(*documentOf({}, Ground::Light, form), guide().words().outOfDate.c_str()));
    form.today = Date(std::chrono::year(2030) / 1 / 1);
    CHECK(says(*documentOf({}, Ground::Light, form), guide().words().outOfDate.c_str()));
}

TEST_CASE("Every page of the guide fits its width on every ground and at twice the text size")
{
    for (const Page& page : guide().pages())
        for (const double scale : {1.0, 2.0}) {
            Ink ink = testInk(Ground::Light);
            ink.base *= scale;
            PageForm form;
            form.width = 640 * scale;
            const auto document = pageDocument(guide(), page, ink, form);
            INFO(page.identifier);
            CHECK(document->size().width() <= form.width + 1);
            CHECK(document->idealWidth() <= form.width + 1);
        }
}

TEST_CASE("Every kind of block is painted as approved")
{
    PageForm form;
    form.width = 560;
    form.open = {0};
    for (const Ground ground : {Ground::Light, Ground::Dark, Ground::Night, Ground::Contrast}) {
        const Ink ink = testInk(ground);
        const auto document = documentOf(everyKind(), ground, form);
        QImage picture(600, static_cast<int>(document->size().height()) + 40, QImage::Format_RGB32);
        picture.fill(ink.surface);
        QPainter painter(&picture);
        painter.translate(20, 20);
        document->drawContents(&painter);
        painter.end();
        approvePainting(picture, std::string("page-") + nameOf(ground));
    }
}
