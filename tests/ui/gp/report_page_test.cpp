// SPDX-License-Identifier: MIT
#include "ui/gp/report_page.h"

#include "ui/gp/report_summary.h"
#include "ui/support/shown_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPainter>

using namespace cramp::diary;
using namespace cramp::paper::sheet;
using namespace cramp::report::summary;
using namespace cramp::ui::gp;
using namespace cramp::ui::host;
using namespace cramp::ui::theme;
using namespace cramp::test;

using Shown = ShownPage<ReportPage>;

namespace
{

QImage printed(const GpSheet& sheet, int page, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(size.width() / GpSheet::paperSize().width(), size.height() / GpSheet::paperSize().height());
    sheet.paintPage(painter, page);
    painter.end();
    return image;
}

}  // namespace

TEST_CASE("the preview is what will be printed, page by page")
{
    Shown shown;
    auto& preview = *shown.page.findChild<SheetPreview*>();
    auto& paper = *preview.findChild<SheetPaper*>();
    ReportChoices choices;
    choices.span = {shown.diary.now().date() - std::chrono::days(27), shown.diary.now().date()};
    const GpSummary summary = reportOf(shown.diary.context(), choices);
    shown.diary.context().bodyMap();  // the font of papers comes with it
    const GpSheet sheet(summary, shown.diary.context().reportWords());
    REQUIRE(preview.sheet().pageCount() == sheet.pageCount());
    CHECK(paper.height() == paper.heightForWidth(paper.width()));
    for (int page = 0; page < sheet.pageCount(); ++page) {
        INFO("page " << page);
        CHECK(preview.page() == page);
        const QImage grabbed = paper.grab().toImage().convertToFormat(QImage::Format_RGB32);
        CHECK(grabbed == printed(sheet, page, grabbed.size()));
        if (page + 1 < sheet.pageCount()) shown.click("Next page");
    }
    CHECK_FALSE(buttonOf(shown.page, "Next page")->isEnabled());
}

TEST_CASE("at night the preview lights little, and nothing but red")
{
    Shown shown;
    Appearance::apply(Appearance(Theme::Night, 1.0));
    const QImage night = shown.page.findChild<SheetPaper*>()->grab().toImage();
    Appearance::apply(Appearance(Theme::Light, 1.0));
    std::int64_t lit = 0;
    for (int y = 0; y < night.height(); y += 3) {
        for (int x = 0; x < night.width(); x += 3) {
            const QColor pixel = night.pixelColor(x, y);
            REQUIRE(pixel.blue() <= pixel.red());
            if (pixel.red() > 60) ++lit;
        }
    }
    CHECK(lit > 0);
    CHECK(lit * 5 < static_cast<std::int64_t>(night.width()) * night.height() / 9);
}

TEST_CASE("what is switched off leaves the preview")
{
    Shown shown;
    auto& preview = *shown.page.findChild<SheetPreview*>();
    const int all = preview.sheet().pageCount();
    shown.click("What to include");
    const auto box = [&](const char* text) {
        auto* found = qobject_cast<QCheckBox*>(buttonOf(shown.page, text));
        REQUIRE(found != nullptr);
        return found;
    };
    CHECK_FALSE(box("My own notes on the entries")->isChecked());
    CHECK(box("My name and date of birth")->isChecked());
    const QImage whole = preview.grab().toImage();
    box("Pictures of the period")->setChecked(false);
    CHECK(preview.grab().toImage() != whole);
    box("The entries")->setChecked(false);
    CHECK(preview.sheet().pageCount() < all);
}

TEST_CASE("the report is copied as text for an online form")
{
    Shown shown;
    shown.click("Copy as text");
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("cramp"), Qt::CaseInsensitive));
    CHECK(copied.trimmed().count(QLatin1Char('\n')) < 15);
    CHECK(shown.host.told.size() == 1);
}

TEST_CASE("other formats fold away until they are wanted")
{
    Shown shown;
    CHECK_FALSE(shown.has("Save as a web page…"));
    shown.click("Other formats");
    CHECK(shown.has("Save as a web page…"));
}

TEST_CASE("a report is saved whole, and its folder is kept for the next")
{
    Shown shown;
    const TemporaryFolder folder;
    ReportSaver saver(shown.diary.context(), shown.host, &shown.page);
    saver.write(QString::fromStdString((folder / "a.pdf").string()), [] { return std::string("%PDF-"); });
    CHECK(std::filesystem::file_size(folder / "a.pdf") == 5);
    CHECK(shown.diary.context().settings.lastFolder().toStdString() == folder.path().string());
    CHECK(shown.host.told == std::vector{QStringLiteral("Saved a.pdf.")});
    REQUIRE(shown.host.offered.size() == 2);
    CHECK(shown.host.offered[0].text == QStringLiteral("Open"));
    CHECK(shown.host.offered[1].text == QStringLiteral("Show in folder"));
}

TEST_CASE("the file tells whose it is only where that is wanted")
{
    Person person;
    person.name = "Ann Example";
    Shown shown({Record(person)});
    const auto suggested = [&shown] {
        shown.page.perform(ActionId::SavePdf);
        auto* dialog = shown.page.findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        const QString file = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        delete dialog;
        return file;
    };
    CHECK(suggested() == QStringLiteral("leg-cramp-report-2026-11-22.pdf"));
    shown.click("What to include");
    shown.click("My initials in the name and title of the file");
    CHECK(suggested() == QStringLiteral("leg-cramp-report-AE-2026-11-22.pdf"));
    Shown nameless;
    nameless.click("What to include");
    CHECK_FALSE(nameless.has("My initials in the name and title of the file"));
}

TEST_CASE("a file that cannot be made leaves nothing behind, and says so")
{
    Shown shown;
    const TemporaryFolder folder;
    ReportSaver saver(shown.diary.context(), shown.host, &shown.page);
    const auto file = folder / "nowhere" / "a.pdf";
    saver.write(QString::fromStdString(file.string()), [] { return std::string("%PDF-"); });
    CHECK_FALSE(std::filesystem::exists(file));
    CHECK(shown.host.failures.size() == 1);
    CHECK(shown.host.told.empty());
}
