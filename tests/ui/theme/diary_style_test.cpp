// SPDX-License-Identifier: MIT
#include "ui/theme/diary_style.h"

#include "support/catch.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>
#include <QSet>
#include <QStyleOption>
#include <QWheelEvent>

using namespace cramp::ui::theme;

namespace
{

QImage arrowOf(QStyleOptionHeader::SortIndicator indicator)
{
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QStyleOptionHeader option;
    option.rect = picture.rect();
    option.sortIndicator = indicator;
    option.palette = QPalette(Qt::white);
    QPainter painter(&picture);
    DiaryStyle().drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &painter, nullptr);
    return picture;
}

int inkOf(const QImage& picture, int row)
{
    int ink = 0;
    for (int x = 0; x < picture.width(); ++x)
        ink += 255 - qGray(picture.pixel(x, row));
    return ink;
}

bool pointsDown(const QImage& picture)
{
    int first = 0;
    int last = picture.height() - 1;
    while (first < last && inkOf(picture, first) == 0)
        ++first;
    while (last > first && inkOf(picture, last) == 0)
        --last;
    REQUIRE(first < last);
    return inkOf(picture, first) > inkOf(picture, last);
}

}  // namespace

TEST_CASE("the arrow of an order points down where the greatest stands first", "[style]")
{
    // What a header asks for in ascending order is SortDown, in descending SortUp.
    CHECK(pointsDown(arrowOf(QStyleOptionHeader::SortUp)));
    CHECK_FALSE(pointsDown(arrowOf(QStyleOptionHeader::SortDown)));
}

TEST_CASE("a scroll bar is a thumb without buttons, as far along as what it scrolls", "[style]")
{
    const DiaryStyle style;
    QStyleOptionSlider option;
    option.orientation = Qt::Vertical;
    option.rect = {0, 0, 14, 400};
    option.minimum = 0;
    option.maximum = 300;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl control) {
        return style.subControlRect(QStyle::CC_ScrollBar, &option, control);
    };
    CHECK(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    CHECK(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 0, 14, 100));
    option.sliderPosition = 300;
    CHECK(part(QStyle::SC_ScrollBarSlider) == QRect(0, 300, 14, 100));
    CHECK(part(QStyle::SC_ScrollBarSubPage) == QRect(0, 0, 14, 300));
    // A long page leaves enough to hold.
    option.maximum = 1000000;
    CHECK(part(QStyle::SC_ScrollBarSlider).height() >= 32);
    CHECK(part(QStyle::SC_ScrollBarSlider).bottom() <= 399);
}

TEST_CASE("headers and lists are flat, and a chosen row is seen in every theme", "[style]")
{
    const auto coloursIn = [](auto draw) {
        QImage picture(120, 44, QImage::Format_RGB32);
        picture.fill(colour(Appearance::current().tokens().surface));
        QPainter painter(&picture);
        draw(painter, picture.rect());
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y)
            colours.insert(picture.pixel(60, y));
        return colours;
    };
    for (const Theme theme : allThemes) {
        Appearance::apply(Appearance(theme, 1.0));
        const DiaryStyle style;
        // The ground and the line below.
        CHECK(coloursIn([&](QPainter& painter, const QRect& area) {
                  QStyleOptionHeader header;
                  header.rect = area;
                  style.drawControl(QStyle::CE_HeaderSection, &header, &painter, nullptr);
              }).size() == 2);
        const auto row = [&](QStyle::State state) {
            return coloursIn([&](QPainter& painter, const QRect& area) {
                QStyleOptionViewItem item;
                item.rect = area;
                item.state = state;
                style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, &painter, nullptr);
            });
        };
        CHECK(row(QStyle::State_Enabled) != row(QStyle::State_Enabled | QStyle::State_Selected));
    }
    Appearance::apply(Appearance(Theme::Light, 1.0));
}

TEST_CASE("what cannot be used has words of its own in every theme", "[style]")
{
    for (const Theme theme : allThemes) {
        const QPalette palette = paletteOf(theme);
        CHECK(palette.color(QPalette::Disabled, QPalette::ButtonText) !=
              palette.color(QPalette::Active, QPalette::ButtonText));
    }
}

TEST_CASE("a list that has the keyboard shows the ring, clear of its words", "[style]")
{
    Appearance::apply(Appearance(Theme::Light, 1.0));
    QStyleOptionComboBox option;
    option.rect = {0, 0, 200, 44};
    option.subControls = QStyle::SC_All;
    const auto ringInk = [&](QStyle::State state) {
        QImage picture(200, 44, QImage::Format_RGB32);
        picture.fill(Qt::white);
        option.state = state;
        QPainter painter(&picture);
        DiaryStyle().drawComplexControl(QStyle::CC_ComboBox, &option, &painter, nullptr);
        return picture.pixelColor(4, 22).lightness();
    };
    CHECK(ringInk(QStyle::State_Enabled) > 200);
    CHECK(ringInk(QStyle::State_Enabled | QStyle::State_HasFocus) < 80);
    CHECK(DiaryStyle().subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField).left() >=
          8);
}

TEST_CASE("the wheel scrolls the page, and changes a field only once it has the keyboard", "[style]")
{
    const auto turn = [](QWidget& field) {
        const QPointF place(5, 5);
        QWheelEvent event(place, field.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &event);
        return event.isAccepted();
    };
    Appearance::apply(Appearance(Theme::Light, 1.0));
    QWidget page;
    auto* choice = new QComboBox(&page);
    choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    page.show();
    page.activateWindow();
    QApplication::processEvents();
    page.setFocus();
    CHECK(choice->focusPolicy() == Qt::StrongFocus);
    CHECK_FALSE(turn(*choice));
    CHECK(choice->currentIndex() == 0);
    choice->setFocus();
    REQUIRE(choice->hasFocus());
    CHECK(turn(*choice));
    CHECK(choice->currentIndex() == 1);
}

TEST_CASE("the focus ring of a check box or radio button keeps clear of its letters", "[style]")
{
    constexpr int ringWidth = 6;
    Appearance::apply(Appearance(Theme::Light, 1.0));
    const auto check = [](QAbstractButton& button, QStyle::SubElement ring, QStyle::SubElement label) {
        DiaryStyle style;
        QStyleOptionButton option;
        option.initFrom(&button);
        option.text = button.text();
        const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
        option.rect = QRect(QPoint(0, 0), style.sizeFromContents(ring == QStyle::SE_CheckBoxFocusRect
                                                                     ? QStyle::CT_CheckBox
                                                                     : QStyle::CT_RadioButton,
                                                                 &option, text, &button));
        const QRect frame = style.subElementRect(ring, &option, &button);
        const QRect letters(style.subElementRect(label, &option, &button).topLeft(), text);
        CHECK(frame.left() + ringWidth <= letters.left());
        CHECK(frame.right() - ringWidth >= letters.right());
        CHECK(frame.right() <= option.rect.right());
    };
    QCheckBox box(QStringLiteral("Show moving pictures"));
    QRadioButton radio(QStringLiteral("Show moving pictures"));
    check(box, QStyle::SE_CheckBoxFocusRect, QStyle::SE_CheckBoxContents);
    check(radio, QStyle::SE_RadioButtonFocusRect, QStyle::SE_RadioButtonContents);
}
