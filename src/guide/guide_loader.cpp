// SPDX-License-Identifier: MIT
#include "guide/guide.h"
#include "guide/page_reader.h"
#include "guide/stretch_set_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

constexpr std::size_t monthsOfAYear = 12;

struct WordRow {
    std::string_view key;
    std::string GuideWords::*text;
    std::string_view mark;  // what the text must hold
};

constexpr WordRow wordRows[] = {
    {"attribution", &GuideWords::attribution, {}},
    {"emergencyLine", &GuideWords::emergencyLine, {}},
    {"nonUrgentPrefix", &GuideWords::nonUrgentPrefix, {}},
    {"urgentPrefix", &GuideWords::urgentPrefix, {}},
    {"emergencyPrefix", &GuideWords::emergencyPrefix, {}},
    {"warningPrefix", &GuideWords::warningPrefix, {}},
    {"doTitle", &GuideWords::doTitle, {}},
    {"dontTitle", &GuideWords::dontTitle, {}},
    {"evidenceTitle", &GuideWords::evidenceTitle, {}},
    {"figurePrefix", &GuideWords::figurePrefix, {}},
    {"cautionsTitle", &GuideWords::cautionsTitle, {}},
    {"holdFor", &GuideWords::holdFor, "{n}"},
    {"restFor", &GuideWords::restFor, "{n}"},
    {"repeatEachLeg", &GuideWords::repeatEachLeg, "{n}"},
    {"repeatTogether", &GuideWords::repeatTogether, "{n}"},
    {"onceADay", &GuideWords::onceADay, {}},
    {"timesADay", &GuideWords::timesADay, "{n}"},
    {"sourcesTitle", &GuideWords::sourcesTitle, {}},
    {"dateUnknown", &GuideWords::dateUnknown, {}},
    {"seenAs", &GuideWords::seenAs, "{what}"},
    {"written", &GuideWords::written, "{date}"},
    {"newestSource", &GuideWords::newestSource, "{date}"},
    {"outOfDate", &GuideWords::outOfDate, {}},
    {"pagesTitle", &GuideWords::pagesTitle, {}},
    {"howToOpen", &GuideWords::howToOpen, {}},
    {"nothingFound", &GuideWords::nothingFound, "{words}"},
    {"unknownPage", &GuideWords::unknownPage, "{page}"},
};

// The files of one language, read with every fault gathered.
class GuideFiles
{
public:
    GuideFiles(const Content& content, std::string_view language, ContentFaults& faults)
        : m_content(content),
          m_language(language),
          m_faults(faults)
    {
        const std::string folder = m_language + "/pages/";
        for (const std::string& path : content.paths)
            if (path.starts_with(folder)) addPage(path, folder.size());
    }

    std::vector<Source> readSources()
    {
        const std::string file = m_language + "/sources.json";
        const auto value = parse(file);
        ContentObject top(*value, file, {}, m_faults);
        std::vector<Source> sources;
        top.forEach("sources", [&](const json& element, const std::string& place) {
            sources.push_back(readSource(ContentObject(element, file, place, m_faults)));
        });
        top.finish();
        return sources;
    }

    GuideWords readWords()
    {
        const std::string file = m_language + "/guide.json";
        const auto value = parse(file);
        ContentObject top(*value, file, {}, m_faults);
        GuideWords words;
        for (const WordRow& row : wordRows) {
            std::string& text = words.*row.text;
            text = top.text(row.key);
            if (text.find(row.mark) == text.npos)
                top.fault(row.key, "the text needs " + std::string(row.mark));
        }
        words.months = top.texts("months");
        if (words.months.size() != monthsOfAYear) top.fault("months", "a year has 12 months");
        top.finish();
        return words;
    }

    std::vector<StretchGuide> readAllStretches()
    {
        const std::string file = m_language + "/stretches.json";
        return readStretches(*parse(file), file, m_references, m_faults);
    }

    StretchSets readSets()
    {
        const std::string file = m_language + "/stretch_sets.json";
        return readStretchSets(*parse(file), file, m_references, m_faults);
    }

    std::vector<Page> readPages()
    {
        std::vector<Page> pages;
        for (const auto& [identifier, file] : m_pageFiles) {
            Page page = readPage(*parse(file), file, identifier, m_language, m_references, m_faults);
            const auto same = std::ranges::find(pages, page.position, &Page::position);
            if (same != pages.end())
                m_faults.add(file, "/position", "the page '" + same->identifier + "' has this position too");
            pages.push_back(std::move(page));
        }
        std::ranges::sort(pages, {}, &Page::position);
        return pages;
    }

private:
    const Content& m_content;
    std::string m_language;
    ContentFaults& m_faults;
    ContentReferences m_references;
    std::vector<std::pair<std::string, std::string>> m_pageFiles;  // identifier and path

    void addPage(const std::string& path, std::size_t folderSize)
    {
        constexpr std::string_view ending = ".json";
        const std::string identifier = path.substr(folderSize, path.size() - folderSize - ending.size());
        if (!isPageIdentifier(identifier))
            m_faults.add(path, {}, "a page's file is named with lower-case letters, digits and hyphens");
        m_references.pages.insert(identifier);
        m_pageFiles.emplace_back(identifier, path);
    }

    std::unique_ptr<json> parse(const std::string& file) const
    {
        return parseContent(m_content.readOrFail(file), file, m_faults);
    }

    Source readSource(ContentObject object)
    {
        constexpr std::pair<std::string_view, SourceKind> kinds[] = {
            {"official", SourceKind::Official},   {"guideline", SourceKind::Guideline},
            {"trial", SourceKind::Trial},         {"review", SourceKind::Review},
            {"secondary", SourceKind::Secondary}, {"project", SourceKind::Project}};
        Source source;
        source.key = object.text("key");
        if (!m_references.sources.insert(source.key).second) object.fault("key", "this key is there twice");
        source.title = object.text("title");
        source.publisher = object.text("publisher");
        source.date = object.optionalText("date");
        if (!isSourceDate(source.date)) object.fault("date", "a date is written 2017-01-05, 2017-01 or 2017");
        source.url = object.optionalText("url");
        if (!source.url.empty() && !source.url.starts_with("https://"))
            object.fault("url", "an address begins with https://");
        source.kind = object.oneOf("kind", kinds);
        source.seen = object.optionalText("seen");
        if (source.kind == SourceKind::Secondary && source.seen.empty())
            object.fault("seen", "a copy or report says what was seen");
        object.finish();
        return source;
    }

    static bool isSourceDate(const std::string& date)
    {
        constexpr std::string_view firstDay = "2000-01-01";
        if (date.empty()) return true;
        const bool isWhole = date.size() == 4 || date.size() == 7 || date.size() == firstDay.size();
        return isWhole && diary::parseDate(date + std::string(firstDay.substr(date.size()))).has_value();
    }
};

}  // namespace

Guide loadGuide(const Content& content, std::string_view language)
{
    ContentFaults faults;
    GuideFiles files(content, language, faults);
    Guide guide;
    guide.m_sources = files.readSources();
    guide.m_words = files.readWords();
    guide.m_stretches = files.readAllStretches();
    guide.m_stretchSets = files.readSets();
    guide.m_pages = files.readPages();
    faults.throwIfAny();
    return guide;
}

StretchSets loadStretchSets(const Content& content, std::string_view language)
{
    ContentFaults faults;
    GuideFiles files(content, language, faults);
    files.readSources();
    StretchSets sets = files.readSets();
    faults.throwIfAny();
    return sets;
}

}  // namespace cramp::guide
