// SPDX-License-Identifier: MIT
#include "paper/sheet/pdf_update.h"

#include "platform/failure.h"

#include <fmt/format.h>

#include <charconv>

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

}  // namespace

std::string withLanguage(std::string pdf, std::string_view language)
{
    const std::string_view original = pdf;
    const std::size_t lastTable = original.rfind("startxref");
    const std::size_t lastTrailer = original.rfind("trailer");
    if (lastTable == std::string_view::npos || lastTrailer == std::string_view::npos) refuse("no trailer");
    const std::size_t table = numberAfter(original.substr(lastTable), "startxref");
    const std::string_view trailer = original.substr(lastTrailer, lastTable - lastTrailer);
    const std::size_t catalog = numberAfter(trailer, "/Root");

    const std::string opening = fmt::format("\n{} 0 obj", catalog);
    const std::size_t object = placeOf(original, opening);
    const std::size_t dictionary = placeOf(original, "<<", object) + 2;
    const std::size_t end = placeOf(original, "endobj", object);

    std::string added = "\n";
    const std::size_t newObject = original.size() + added.size();
    added += fmt::format("{} 0 obj\n<<\n/Lang ({})\n/ViewerPreferences << /DisplayDocTitle true >>{}endobj\n",
                         catalog, language, original.substr(dictionary, end - dictionary));
    const std::size_t newTable = original.size() + added.size();
    added += fmt::format("xref\n{} 1\n{:010} 00000 n \n", catalog, newObject);
    added += fmt::format("trailer\n<<\n/Size {}\n/Info {} 0 R\n/Root {} 0 R\n/Prev {}\n{}\n>>\n",
                         numberAfter(trailer, "/Size"), numberAfter(trailer, "/Info"), catalog, table,
                         fileId(trailer));
    added += fmt::format("startxref\n{}\n%%EOF\n", newTable);
    return std::move(pdf) + added;
}

}  // namespace cramp::paper::sheet
