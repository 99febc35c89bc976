// SPDX-License-Identifier: MIT
#include "guide/search.h"

#include "guide/nearest_words.h"
#include "guide/searchable_page.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <map>

namespace cramp
{

namespace
{

constexpr char markBegin = '\x01';
constexpr char markEnd = '\x02';

constexpr auto schema = R"sql(
CREATE VIRTUAL TABLE page USING fts5(title, heading, text, identifier UNINDEXED,
                                     tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE section USING fts5(title, heading, text, identifier UNINDEXED,
                                        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(page, row);
CREATE VIRTUAL TABLE form USING fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
)sql";

// A title counts ten times a text, a heading four times.
constexpr auto findPages = R"sql(
SELECT identifier FROM page WHERE page MATCH ?1 ORDER BY bm25(page, 10.0, 4.0, 1.0), rowid LIMIT ?2
)sql";
constexpr auto rankSections = R"sql(
SELECT rowid, identifier FROM section WHERE section MATCH ?1 ORDER BY bm25(section, 1.0, 4.0, 4.0), rowid
)sql";
constexpr auto markSection = R"sql(
SELECT title, heading, highlight(section, 0, char(1), char(2)), snippet(section, 2, char(1), char(2), '…', 20)
FROM section WHERE section MATCH ?1 AND rowid = ?2
)sql";

bool isWordByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& byte : result)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return result;
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    auto begin = std::ranges::find_if(text, isWordByte);
    while (begin != text.end()) {
        const auto end = std::find_if_not(begin, text.end(), isWordByte);
        words.push_back(lowered({begin, end}));
        begin = std::find_if(end, text.end(), isWordByte);
    }
    return words;
}

// A word has only letters and digits, so that quoting it is enough.
std::string inQuotes(std::string_view word)
{
    return "\"" + std::string(word) + "\"";
}

// Takes the marks out of a text and says where they were.
std::string unmarked(const std::string& text, std::vector<FoundPlace>& places)
{
    std::string plain;
    for (const char byte : text) {
        if (byte == markBegin)
            places.push_back({plain.size(), 0});
        else if (byte == markEnd)
            places.back().length = plain.size() - places.back().start;
        else
            plain += byte;
    }
    return plain;
}

}  // namespace

class GuideSearch::Index
{
public:
    explicit Index(const Guide& guide) : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        SQLite::Transaction transaction(m_database);
        m_database.exec(schema);
        for (const Page& page : guide.pages())
            add(guide, page);
        addVocabulary();
        transaction.commit();
    }

    std::vector<SearchResult> find(std::string_view typed, std::size_t limit)
    {
        std::vector<std::string> groups;
        const std::vector<std::string> words = wordsIn(typed);
        for (std::size_t i = 0; i < words.size(); ++i)
            groups.push_back(groupOf(words[i], i + 1 == words.size()));
        std::erase(groups, std::string());
        if (groups.empty()) return {};
        const std::string some = joined(groups, " OR ");
        std::vector<std::string> pages = pagesWith(joined(groups, " AND "), limit);
        if (pages.empty()) pages = pagesWith(some, limit);
        const std::map<std::string, std::int64_t> places = bestSections(some);
        std::vector<SearchResult> results;
        for (const std::string& page : pages) {
            const auto place = places.find(page);
            results.push_back(place == places.end() ? beginningOf(page) : placeIn(page, place->second, some));
        }
        return results;
    }

private:
    SQLite::Database m_database;
    std::vector<std::string> m_vocabulary;

    void add(const Guide& guide, const Page& page)
    {
        std::string headings, text;
        for (const std::string& keyword : page.keywords)
            headings.append(keyword).append(". ");
        SQLite::Statement insert(m_database, "INSERT INTO section VALUES (?, ?, ?, ?)");
        for (const SearchableSection& section : searchableSections(guide, page)) {
            headings.append(section.heading).append(". ");
            text.append(section.text).append(" ");
            SQLite::bind(insert, page.name, section.heading, section.text, page.identifier);
            insert.exec();
            insert.reset();
        }
        SQLite::Statement insertPage(m_database, "INSERT INTO page VALUES (?, ?, ?, ?)");
        SQLite::bind(insertPage, page.name, headings, text, page.identifier);
        insertPage.exec();
    }

    // Every word of the guide, and a table that finds its forms by their common stem.
    void addVocabulary()
    {
        SQLite::Statement select(m_database, "SELECT term FROM vocabulary");
        while (select.executeStep())
            m_vocabulary.push_back(select.getColumn(0).getString());
        SQLite::Statement insert(m_database, "INSERT INTO form VALUES (?)");
        for (const std::string& word : m_vocabulary) {
            insert.bind(1, word);
            insert.exec();
            insert.reset();
        }
    }

    // The words that a typed one stands for, as a group of a search; empty when it stands for none.
    std::string groupOf(const std::string& typed, bool isLast)
    {
        std::vector<std::string> alternatives = alternativesFor(typed, isLast);
        if (alternatives.empty()) alternatives = alternativesForSlip(typed, isLast);
        return alternatives.empty() ? std::string() : "(" + joined(alternatives, " OR ") + ")";
    }

    // The word's forms; of the last one, and of one that has no forms, every word that it begins.
    std::vector<std::string> alternativesFor(const std::string& typed, bool isLast)
    {
        std::vector<std::string> forms = formsOf(typed);
        const bool asBeginning = beginsAWord(typed) && (isLast || forms.empty());
        if (asBeginning)
            std::erase_if(forms, [&](const std::string& form) { return form.starts_with(typed); });
        std::vector<std::string> alternatives;
        if (asBeginning) alternatives.push_back(inQuotes(typed) + "*");
        std::ranges::transform(forms, std::back_inserter(alternatives), inQuotes);
        return alternatives;
    }

    std::vector<std::string> alternativesForSlip(const std::string& typed, bool isLast)
    {
        std::vector<std::string> alternatives;
        std::string before = "\n";
        for (const std::string& near : nearestWords(typed, m_vocabulary, isLast)) {
            if (near.starts_with(before))
                continue;  // the words stand in order: the shorter one begins this one
            if (isLast) before = near;
            for (std::string& alternative : alternativesFor(near, isLast))
                if (std::ranges::find(alternatives, alternative) == alternatives.end())
                    alternatives.push_back(std::move(alternative));
        }
        return alternatives;
    }

    bool beginsAWord(const std::string& typed) const
    {
        const auto place = std::ranges::lower_bound(m_vocabulary, typed);
        return place != m_vocabulary.end() && place->starts_with(typed);
    }

    std::vector<std::string> formsOf(const std::string& word)
    {
        return column("SELECT word FROM form(?1)", word);
    }

    std::vector<std::string> column(const char* sql, const std::string& word)
    {
        SQLite::Statement select(m_database, sql);
        select.bind(1, inQuotes(word));
        std::vector<std::string> values;
        while (select.executeStep())
            values.push_back(select.getColumn(0).getString());
        return values;
    }

    static std::string joined(const std::vector<std::string>& parts, std::string_view between)
    {
        std::string result;
        for (const std::string& part : parts)
            result.append(result.empty() ? "" : between).append(part);
        return result;
    }

    std::vector<std::string> pagesWith(const std::string& match, std::size_t limit)
    {
        SQLite::Statement select(m_database, findPages);
        SQLite::bind(select, match, static_cast<std::int64_t>(limit));
        std::vector<std::string> pages;
        while (select.executeStep())
            pages.push_back(select.getColumn(0).getString());
        return pages;
    }

    // The section of each page that answers best, by its row.
    std::map<std::string, std::int64_t> bestSections(const std::string& match)
    {
        SQLite::Statement select(m_database, rankSections);
        select.bind(1, match);
        std::map<std::string, std::int64_t> best;
        while (select.executeStep())
            best.emplace(select.getColumn(1).getString(), select.getColumn(0).getInt64());
        return best;
    }

    SearchResult placeIn(const std::string& page, std::int64_t section, const std::string& match)
    {
        SQLite::Statement select(m_database, markSection);
        SQLite::bind(select, match, section);
        select.executeStep();
        SearchResult result;
        result.page = page;
        result.title = select.getColumn(0).getString();
        result.heading = select.getColumn(1).getString();
        unmarked(select.getColumn(2).getString(), result.titlePlaces);
        result.snippet = unmarked(select.getColumn(3).getString(), result.snippetPlaces);
        return result;
    }

    // For a page found by a keyword that its texts do not hold.
    SearchResult beginningOf(const std::string& page)
    {
        SQLite::Statement select(m_database, "SELECT title, text FROM section WHERE identifier = ? LIMIT 1");
        select.bind(1, page);
        select.executeStep();
        SearchResult result;
        result.page = page;
        result.title = select.getColumn(0).getString();
        result.snippet = select.getColumn(1).getString();
        return result;
    }
};

GuideSearch::GuideSearch(const Guide& guide) : m_index(std::make_unique<Index>(guide)) {}
GuideSearch::~GuideSearch() = default;
GuideSearch::GuideSearch(GuideSearch&&) noexcept = default;
GuideSearch& GuideSearch::operator=(GuideSearch&&) noexcept = default;

std::vector<SearchResult> GuideSearch::find(std::string_view words, std::size_t limit) const
{
    return m_index->find(words, limit);
}

}  // namespace cramp
