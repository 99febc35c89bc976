// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/support/example_records.h"
#include "ui/support/layout_check.h"
#include "ui/support/pseudo_language.h"
#include "ui/support/test_window.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <optional>

using namespace cramp::diary;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;

namespace
{

struct NamedPage {
    PageId id;
    const char* name;
};
constexpr std::array pages = {
    NamedPage{PageId::Today, "Today"},         NamedPage{PageId::Diary, "Diary"},
    NamedPage{PageId::Guide, "Guide"},         NamedPage{PageId::Check, "Check"},
    NamedPage{PageId::Trends, "Trends"},       NamedPage{PageId::Report, "Report"},
    NamedPage{PageId::Stretches, "Stretches"}, NamedPage{PageId::Settings, "Settings"},
    NamedPage{PageId::AboutMe, "About me"},    NamedPage{PageId::CheckIn, "Check-in"},
    NamedPage{PageId::Visits, "Visits"}};
constexpr std::array sizes = {QSize(1024, 600), QSize(2560, 1440)};

// Every page in every theme, text size and window size; all faults at once, each with where it was seen.
QStringList faultsOf(TestWindow& shown, const QString& state)
{
    QStringList all;
    for (const Theme theme : allThemes)
        for (const double scale : {1.0, 2.0})
            for (const QSize& size : sizes)
                for (const NamedPage& page : pages) {
                    shown.show(theme, scale, size);
                    shown.window().showPage(page.id);
                    TestWindow::settle();
                    for (const QString& fault : layoutFaults(shown.window()))
                        all << QStringLiteral("%1, %2, theme %3, %4 %, %5 x %6: %7")
                                   .arg(state, QLatin1String(page.name))
                                   .arg(static_cast<int>(theme))
                                   .arg(scale * 100)
                                   .arg(size.width())
                                   .arg(size.height())
                                   .arg(fault);
                }
    return all;
}

std::string joined(const QStringList& faults)
{
    return faults.mid(0, 40).join(QLatin1Char('\n')).toStdString();
}

// Counts what asks for another layout, or gives another size, in all of a program.
class Unrest : public QObject
{
public:
    Unrest() { qApp->installEventFilter(this); }

    int count = 0;
    QString last;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Resize) return false;
        ++count;
        last = QString::fromLatin1(watched->metaObject()->className());
        return false;
    }
};

// What still moves on a page after it has had time to settle.
QStringList unrestOf(TestWindow& shown, const NamedPage& page, int height)
{
    shown.window().resize(1024, height);
    TestWindow::settle();
    Unrest unrest;
    TestWindow::settle();
    if (unrest.count == 0) return {};
    return {QStringLiteral("%1 at a height of %2: %3 events, the last of %4")
                .arg(QLatin1String(page.name))
                .arg(height)
                .arg(unrest.count)
                .arg(unrest.last)};
}

}  // namespace

TEST_CASE("Every page comes to rest at every height")
{
    Person person;
    person.name = "Katherine Montgomery";
    std::vector<Record> records = exampleRecords();
    std::erase_if(records, [](const Record& record) { return std::holds_alternative<Person>(record); });
    records.push_back(person);
    TestWindow shown(records);
    constexpr int lowest = 600;
    constexpr int highest = 900;
    constexpr int step = 7;
    QStringList restless;
    for (const double scale : {1.0, 2.0}) {
        shown.show(Theme::Light, scale, {1024, lowest});
        for (const NamedPage& page : pages) {
            shown.window().showPage(page.id);
            for (int height = lowest; height <= highest; height += step)
                restless << unrestOf(shown, page, height);
        }
    }
    INFO(joined(restless));
    CHECK(restless.isEmpty());
}

TEST_CASE("Every page fits in every theme, text size and window size")
{
    TestWindow shown(exampleRecords());
    const QStringList faults = faultsOf(shown, QStringLiteral("example"));
    INFO(joined(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("Every page of an empty diary fits")
{
    TestWindow shown;
    const QStringList faults = faultsOf(shown, QStringLiteral("empty"));
    INFO(joined(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("Every page fits in a language with longer words")
{
    const PseudoLanguage language;
    TestWindow shown(exampleRecords());
    const QStringList faults = faultsOf(shown, QStringLiteral("longer words"));
    INFO(joined(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("Every page fits in large text of a wider font")
{
    const KeptAppearance kept;
    QFont wide = QApplication::font();
    constexpr int asWideAsDejaVu = 115;
    wide.setStretch(asWideAsDejaVu);
    QApplication::setFont(wide);
    TestWindow shown(exampleRecords());
    QStringList faults;
    shown.show(Theme::Light, 2.0, {1024, 600});
    for (const NamedPage& page : pages) {
        shown.window().showPage(page.id);
        TestWindow::settle();
        for (const QString& fault : layoutFaults(shown.window()))
            faults << QLatin1String(page.name) + QStringLiteral(": ") + fault;
    }
    INFO(joined(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("The layout check sees each kind of fault")
{
    QWidget window;
    window.resize(300, 300);
    auto* one = new QPushButton(&window);
    one->setGeometry(10, 10, 100, 20);
    auto* other = new QPushButton(QStringLiteral("Other"), &window);
    other->setGeometry(50, 15, 300, 60);
    auto* label = new QLabel(QStringLiteral("a text that is much longer than its room"), &window);
    label->setGeometry(10, 100, 40, 20);
    auto* above = new QPushButton(QStringLiteral("Above"), &window);
    above->setGeometry(10, 200, 80, 50);
    auto* below = new QPushButton(QStringLiteral("Below"), &window);
    below->setGeometry(200, 200, 80, 50);
    QWidget::setTabOrder(below, above);
    window.show();
    const QString faults = layoutFaults(window).join(QLatin1Char('\n'));
    CHECK(faults.contains(QStringLiteral("has no accessible name")));
    CHECK(faults.contains(QStringLiteral("is a target of 100 x 20")));
    CHECK(faults.contains(QStringLiteral("overlaps")));
    CHECK(faults.contains(QStringLiteral("lies outside its parent")));
    CHECK(faults.contains(QStringLiteral("needs")));
    CHECK(faults.contains(QStringLiteral("the tab order jumps")));
}
