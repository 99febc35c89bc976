// SPDX-License-Identifier: MIT
#include "paper/sheet/pdf_update.h"

#include "platform/failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <regex>
#include <vector>

namespace cramp::paper::sheet
{

namespace
{

[[noreturn]] void refuse(std::string_view what)
{
    throw platform::Failure("The PDF could not be finished.", std::string(what));
}

std::size_t placeOf(std::string_view text, std::string_view what, std::size_t from = 0)
{
    const std::size_t place = text.find(what, from);
    if (place == std::string_view::npos) refuse(fmt::format("no {}", what));
    return place;
}

// The first number after a key of a dictionary: "/Size 24" or "/Root 3 0 R".
std::size_t numberAfter(std::string_view text, std::string_view key)
{
    const std::string_view rest = text.substr(placeOf(text, key) + key.size());
    const std::size_t start = rest.find_first_of("0123456789");
    std::size_t value = 0;
    if (start == std::string_view::npos ||
        std::from_chars(rest.data() + start, rest.data() + rest.size(), value).ec != std::errc())
        refuse(fmt::format("no number after {}", key));
    return value;
}

// From "/ID [" to "]": PDF/A wants it in every trailer.
std::string_view fileId(std::string_view trailer)
{
    const std::size_t start = placeOf(trailer, "/ID");
    return trailer.substr(start, placeOf(trailer, "]", start) + 1 - start);
}

// Qt from 6.8 on names the colour space CMYK among the resources of each page. No page uses it, and PDF/A
// with a profile of RGB forbids it. As long as the old name, so that no place in the file changes.
std::string withoutCmyk(std::string pdf)
{
    constexpr std::string_view cmyk = "/DeviceCMYK";
    constexpr std::string_view rgb = "/DeviceRGB ";
    static_assert(cmyk.size() == rgb.size());
    for (std::size_t place = pdf.find(cmyk); place != std::string::npos; place = pdf.find(cmyk, place))
        pdf.replace(place, cmyk.size(), rgb);
    return pdf;
}

// A part of the file to be written anew: the number of an object and what is between "obj" and "endobj".
struct PdfObject {
    std::size_t number = 0;
    std::string text;
};

PdfObject catalogWith(std::string_view language, std::string_view pdf, std::size_t catalog)
{
    const std::size_t object = placeOf(pdf, fmt::format("\n{} 0 obj", catalog));
    const std::size_t dictionary = placeOf(pdf, "<<", object) + 2;
    const std::size_t end = placeOf(pdf, "endobj", object);
    return {catalog, fmt::format("<<\n/Lang ({})\n/ViewerPreferences << /DisplayDocTitle true >>{}", language,
                                 pdf.substr(dictionary, end - dictionary))};
}

// Declares the namespaces of a whole packet where they are used, one description at a time, as PDF/A readers
// expect of them; Qt from 6.8 on declares them once.
std::string withNamespacesWhereUsed(std::string packet)
{
    static const std::regex declaration("xmlns:(\\w+)=\"([^\"]*)\"");
    constexpr std::string_view description = "<rdf:Description";
    const std::size_t from = placeOf(packet, "<x:xmpmeta");
    const std::string whole = packet.substr(from, placeOf(packet, ">", from) - from);
    for (std::sregex_iterator each(whole.begin(), whole.end(), declaration), last; each != last; ++each) {
        const std::string prefix = (*each)[1].str() + ':';
        if (prefix == "x:" || prefix == "rdf:") continue;
        for (std::size_t begin = packet.find(description); begin != std::string::npos;
             begin = packet.find(description, begin + 1)) {
            const std::size_t end = std::min(packet.find(description, begin + 1), packet.size());
            const std::string_view part = std::string_view(packet).substr(begin, end - begin);
            if (part.find(' ' + prefix) != part.npos || part.find('<' + prefix) != part.npos)
                packet.insert(begin + description.size(), ' ' + each->str());
        }
    }
    return packet;
}

// The metadata if they need to be written anew.
std::optional<PdfObject> metadataOf(std::string_view pdf)
{
    const std::size_t type = pdf.find("/Type /Metadata");
    if (type == std::string_view::npos) return std::nullopt;
    const std::size_t start = pdf.rfind(" 0 obj", type);
    const std::size_t number = numberAfter(pdf.substr(pdf.rfind('\n', start)), "\n");
    const std::size_t begin = placeOf(pdf, "<?xpacket", type);
    const std::string packet(pdf.substr(begin, placeOf(pdf, "endstream", begin) - begin));
    if (packet.find("<rdf:Description xmlns:") != std::string::npos) return std::nullopt;
    const std::string own = withNamespacesWhereUsed(packet);
    return PdfObject{number, fmt::format("<<\n/Type /Metadata /Subtype /XML\n/Length {}\n>>\nstream\n{}\n"
                                         "endstream\n",
                                         own.size(), own)};
}

// An update of the file, appended to it (PDF 1.4, 3.4.5).
std::string updated(std::string pdf, const std::vector<PdfObject>& objects)
{
    const std::size_t lastTable = pdf.rfind("startxref");
    const std::size_t lastTrailer = pdf.rfind("trailer");
    const std::size_t table = numberAfter(std::string_view(pdf).substr(lastTable), "startxref");
    const std::string trailer = pdf.substr(lastTrailer, lastTable - lastTrailer);
    std::string places = "xref\n";
    pdf += '\n';
    for (const PdfObject& object : objects) {
        places += fmt::format("{} 1\n{:010} 00000 n \n", object.number, pdf.size());
        pdf += fmt::format("{} 0 obj\n{}endobj\n", object.number, object.text);
    }
    const std::size_t newTable = pdf.size();
    pdf += places;
    pdf += fmt::format("trailer\n<<\n/Size {}\n/Info {} 0 R\n/Root {} 0 R\n/Prev {}\n{}\n>>\n",
                       numberAfter(trailer, "/Size"), numberAfter(trailer, "/Info"),
                       numberAfter(trailer, "/Root"), table, fileId(trailer));
    pdf += fmt::format("startxref\n{}\n%%EOF\n", newTable);
    return pdf;
}

}  // namespace

std::string finishedPdf(std::string written, std::string_view language)
{
    std::string pdf = withoutCmyk(std::move(written));
    const std::size_t lastTable = pdf.rfind("startxref");
    const std::size_t lastTrailer = pdf.rfind("trailer");
    if (lastTable == std::string::npos || lastTrailer == std::string::npos) refuse("no trailer");
    const std::string_view trailer = std::string_view(pdf).substr(lastTrailer, lastTable - lastTrailer);
    std::vector<PdfObject> objects = {catalogWith(language, pdf, numberAfter(trailer, "/Root"))};
    if (auto metadata = metadataOf(pdf)) objects.push_back(*std::move(metadata));
    return updated(std::move(pdf), objects);
}

}  // namespace cramp::paper::sheet
