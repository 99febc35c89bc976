// SPDX-License-Identifier: MIT
#include "ui/gp/report_printing.h"

#include "platform/whole_file.h"
#include "support/catch.h"
#include "ui/gp/report_summary.h"
#include "ui/support/example_records.h"
#include "ui/support/test_diary.h"

#include <QPrinter>

#include <regex>

using namespace cramp::paper::sheet;
using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::ui::gp;
using namespace cramp::test;

namespace
{

// Prints into a file, as a printer that makes PDFs does, and counts its pages.
std::ptrdiff_t pagesPrinted(const GpSheet& sheet, int from, int to)
{
    const TemporaryFolder folder;
    const std::string file = (folder / "printed.pdf").string();
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(QString::fromStdString(file));
        printer.setPageSize(QPageSize(QPageSize::A4));
        paintOn(printer, sheet, from, to);
    }
    const std::string bytes = readWholeFile(file);
    const std::regex page("/Type /Page[^s]");
    return std::distance(std::sregex_iterator(bytes.begin(), bytes.end(), page), std::sregex_iterator());
}

}  // namespace

TEST_CASE("all pages are printed, or those that were chosen")
{
    TestDiary diary(exampleRecords());
    ReportChoices choices;
    choices.span = {diary.now().date() - std::chrono::days(27), diary.now().date()};
    const GpSummary summary = reportOf(diary.context(), choices);
    diary.context().bodyMap();  // the font of papers comes with it
    const GpSheet sheet(summary, diary.context().reportWords());
    REQUIRE(sheet.pageCount() > 1);
    CHECK(pagesPrinted(sheet, 0, 0) == sheet.pageCount());
    CHECK(pagesPrinted(sheet, 1, 1) == 1);
    CHECK(pagesPrinted(sheet, 2, 99) == sheet.pageCount() - 1);
}
