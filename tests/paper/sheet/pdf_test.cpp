// SPDX-License-Identifier: MIT
#include "paper/sheet/pdf.h"

#include "paper/sheet/pdf_update.h"
#include "paper/support/paper_parts.h"
#include "paper/support/sample_summary.h"
#include "platform/failure.h"
#include "platform/whole_file.h"
#include "support/catch.h"
#include "support/test_data.h"

#include <QString>

#include <cstdio>

using namespace cramp::paper::sheet;
using namespace cramp::platform;
using namespace cramp::report::summary;
using namespace cramp::test;

namespace
{

struct Outcome {
    int status = 0;
    std::string output;
};

Outcome run(const std::string& command)
{
    Outcome outcome;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> buffer{};
    while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe))
        outcome.output.append(buffer.data(), count);
    outcome.status = pclose(pipe);
    return outcome;
}

bool isThere(const char* program)
{
    const bool found = run(std::string("command -v ") + program).status == 0;
    if (!found) WARN("Skipped: " << program << " is not installed");
    return found;
}

std::string reportPdf(const GpSummary& summary)
{
    return writePdf(summary, reportWords());
}

std::string blankless(const std::string& text)
{
    std::string result;
    for (const char character : text)
        if (static_cast<unsigned char>(character) > ' ') result += character;
    return result;
}

std::size_t count(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++found;
    return found;
}

GpSummary foreignSummary()
{
    GpSummary summary = sampleSummary();
    summary.name = "אבג محمد 山田 \U0001F600";
    summary.questions = "שלום עולם 12.\nمرحبا بالعالم\n山田太郎 \U0010FFF0";
    summary.entries[0].note = summary.questions;
    return summary;
}

}  // namespace

TEST_CASE("The report is a PDF 1.4 that names its language and shows its title")
{
    const std::string pdf = reportPdf(sampleSummary());
    CHECK(pdf.starts_with("%PDF-1.4"));
    CHECK(pdf.ends_with("%%EOF\n"));
    CHECK(pdf.find("/Lang (en-GB)") != std::string::npos);
    CHECK(pdf.find("/DisplayDocTitle true") != std::string::npos);
    CHECK(pdf.find("pdfaid:conformance") != std::string::npos);
}

TEST_CASE("Other programs read the report: title, A4, embedded fonts, its words")
{
    const TemporaryFolder folder;
    const std::string file = (folder / "report.pdf").string();
    const GpSummary summary = sampleSummary();
    writeWholeFile(file, reportPdf(summary));
    if (isThere("pdfinfo")) {
        const std::string info = run("pdfinfo " + file).output;
        CHECK(info.find("Leg cramp diary") != std::string::npos);
        CHECK(info.find("(A4)") != std::string::npos);
    }
    if (isThere("pdffonts")) {
        const std::string fonts = run("pdffonts " + file).output;
        CHECK(fonts.find("LiberationSans") != std::string::npos);
        // Columns: embedded, subset, to Unicode.
        const std::size_t lines = count(fonts, "CID TrueType");
        CHECK(lines == 2);
        CHECK(count(fonts, "yes no  yes") + count(fonts, "yes yes yes") == lines);
    }
    if (isThere("pdftotext")) {
        const std::string text = blankless(run("pdftotext -f 1 -l 1 -raw " + file + " -").output);
        for (const KeyNumber& number : summary.page.numbers)
            CHECK(text.find(blankless(number.detail)) != std::string::npos);
        for (const SignFact& fact : summary.page.box.pressing)
            CHECK(text.find(blankless(fact.label)) != std::string::npos);
        CHECK(text.find(blankless(summary.page.kept)) != std::string::npos);
    }
    if (isThere("qpdf")) CHECK(run("qpdf --check " + file).status == 0);
}

TEST_CASE("The report is PDF/A-1b for any words, by PDFBox Preflight")
{
    const std::string jars = "/usr/share/java/";
    if (!isThere("java") || !std::filesystem::exists(jars + "preflight.jar")) return;
    std::string classPath;
    for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "pdfbox2-tools",
                            "bcprov", "javax.activation", "jaxb-api"})
        classPath += jars + jar + ".jar:";
    const TemporaryFolder folder;
    std::string files;
    for (const auto& [name, summary] : std::vector<std::pair<std::string, GpSummary>>{
             {"empty", emptySummary()}, {"full", fullSummary(40)}, {"foreign", foreignSummary()}}) {
        const std::string file = (folder / (name + ".pdf")).string();
        writeWholeFile(file, reportPdf(summary));
        const Outcome outcome =
            run("java -cp " + classPath + " org.apache.pdfbox.preflight.Validator_A1b " + file);
        INFO(outcome.output);
        CHECK(outcome.status == 0);
    }
}

TEST_CASE("Naming the language changes no byte of the original")
{
    const std::string original =
        "%PDF-1.4\n1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n>>\nendobj\n2 0 obj\n<< /Kids [] >>\nendobj\n"
        "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n"
        "trailer\n<<\n/Size 3\n/Info 2 0 R\n/Root 1 0 R\n/ID [ <ab> <ab> ]\n>>\nstartxref\n90\n%%EOF\n";
    const std::string updated = finishedPdf(original, "en-GB");
    REQUIRE(updated.starts_with(original));
    const std::string added = updated.substr(original.size());
    CHECK(added.find("1 0 obj\n<<\n/Lang (en-GB)") != std::string::npos);
    CHECK(added.find("/Pages 2 0 R") != std::string::npos);
    CHECK(added.find("/Prev 90") != std::string::npos);
    CHECK(added.find("/ID [ <ab> <ab> ]") != std::string::npos);
    // The new table points at the new object, and the end at the new table.
    const std::size_t table = updated.rfind("xref\n1 1\n");
    REQUIRE(table != std::string::npos);
    CHECK(updated.compare(std::stoul(updated.substr(table + 9, 10)), 7, "1 0 obj") == 0);
    CHECK(added.find("startxref\n" + std::to_string(table)) != std::string::npos);
}

TEST_CASE("A file without a plain table of objects is refused")
{
    CHECK_THROWS_AS(finishedPdf("", "en-GB"), Failure);
    CHECK_THROWS_AS(finishedPdf("%PDF-1.4\nstartxref\n0\n%%EOF\n", "en-GB"), Failure);
    CHECK_THROWS_AS(finishedPdf("trailer\n<< /Size 3 /Info 2 0 R /ID [] >>\nstartxref\n5\n", "en-GB"),
                    Failure);
    CHECK_THROWS_AS(finishedPdf("trailer\n<< /Root 9 0 R >>\nstartxref\n5\n", "en-GB"), Failure);
}

TEST_CASE("What Qt 6.8 writes against PDF/A-1b is mended, and what Qt 6.4 writes stays")
{
    const std::string start =
        "%PDF-1.4\n1 0 obj\n<<\n/Type /Catalog\n/Metadata 2 0 R\n>>\nendobj\n2 0 obj\n<<\n"
        "/Type /Metadata /Subtype /XML\n/Length 9\n>>\nstream\n<?xpacket ?>\n";
    const std::string end =
        "</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>\nendstream\nendobj\n"
        "3 0 obj\n<< /CSpcmyk /DeviceCMYK >>\nendobj\nxref\n"
        "trailer\n<<\n/Size 4\n/Info 3 0 R\n/Root 1 0 R\n/ID [ <ab> <ab> ]\n>>\nstartxref\n90\n%%EOF\n";
    const std::string declaredOnce =
        start +
        "<x:xmpmeta xmlns:x=\"a\" xmlns:rdf=\"b\" xmlns:dc=\"c\" xmlns:pdf=\"d\"><rdf:RDF>"
        "<rdf:Description rdf:about=\"\"><dc:title/></rdf:Description>"
        "<rdf:Description rdf:about=\"\" pdf:Trapped=\"False\"/>" +
        end;
    const std::string mended = finishedPdf(declaredOnce, "en-GB");
    CHECK(mended.find("/DeviceCMYK") == std::string::npos);
    CHECK(mended.find("/CSpcmyk /DeviceRGB  >>") == declaredOnce.find("/CSpcmyk"));
    CHECK(mended.find("<rdf:Description xmlns:dc=\"c\" rdf:about=\"\"><dc:title/>") != std::string::npos);
    CHECK(mended.find("<rdf:Description xmlns:pdf=\"d\" rdf:about=\"\" pdf:Trapped") != std::string::npos);
    CHECK(count(mended, "2 0 obj\n") == 2);
    const std::string declaredEach =
        start +
        "<x:xmpmeta xmlns:x=\"a\"><rdf:RDF><rdf:Description xmlns:dc=\"c\"><dc:title/></rdf:Description>" +
        end;
    CHECK(count(finishedPdf(declaredEach, "en-GB"), "2 0 obj\n") == 1);
}
