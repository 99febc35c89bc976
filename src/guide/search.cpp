// SPDX-License-Identifier: MIT
#include "guide/search.h"

#include "guide/nearest_words.h"
#include "guide/page_names.h"
#include "guide/search_words.h"
#include "guide/searchable_page.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <map>

namespace cramp::guide
{

namespace
{

constexpr char markBegin = '\x01';
constexpr char markEnd = '\x02';

// What a page is called against how often it uses the words, which tells nothing of words that most pages
// use.
constexpr double weightOfNames = 2;

constexpr auto schema = R"sql(
CREATE VIRTUAL TABLE page USING fts5(title, heading, text, identifier UNINDEXED,
                                     tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE section USING fts5(title, heading, text, identifier UNINDEXED,
                                        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(page, row);
CREATE VIRTUAL TABLE form USING fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
)sql";

// A title counts ten times a text, a heading or keyword four times. Better is less.
constexpr auto findPages = R"sql(
SELECT identifier, bm25(page, 10.0, 4.0, 1.0) FROM page WHERE page MATCH ?1 ORDER BY rowid
)sql";
constexpr auto findExact = R"sql(
SELECT identifier FROM page WHERE page MATCH ?1
)sql";
constexpr auto rankSections = R"sql(
SELECT rowid, identifier FROM section WHERE section MATCH ?1 ORDER BY bm25(section, 1.0, 4.0, 4.0), rowid
)sql";
constexpr auto markSection = R"sql(
SELECT title, heading, highlight(section, 0, char(1), char(2)), snippet(section, 2, char(1), char(2), '…', 20)
FROM section WHERE section MATCH ?1 AND rowid = ?2
)sql";

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
    Index(const Guide& guide, MedicineNames medicines)
        : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
          m_medicines(std::move(medicines))
    {
        SQLite::Transaction transaction(m_database);
        m_database.exec(schema);
        for (const Page& page : guide.pages())
            if (page.audience == Audience::Patient) add(guide, page);
        addVocabulary();
        transaction.commit();
    }

    std::vector<SearchResult> find(std::string_view typed, std::size_t limit)
    {
        const std::vector<SoughtGroup> groups = groupsOf(tellingWords(searchWords(typed)));
        if (groups.empty()) return {};
        const std::string some = joined(groups, " OR ");
        std::vector<std::string> pages = pagesWith(joined(groups, " AND "), groups, limit);
        if (pages.empty()) pages = pagesWith(some, groups, limit);
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
    std::map<std::string, PageNames> m_names;
    MedicineNames m_medicines;

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
        m_names.emplace(page.identifier, PageNames(page));
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

    std::vector<SoughtGroup> groupsOf(const std::vector<std::string>& words)
    {
        std::vector<SoughtGroup> groups;
        for (std::size_t i = 0; i < words.size(); ++i) {
            SoughtGroup group = groupOf(words[i], i + 1 == words.size());
            if (group.forms.empty()) continue;
            group.weight = rarity(column(findExact, anyForm(group)).size(), m_names.size());
            groups.push_back(std::move(group));
        }
        return groups;
    }

    // Without forms when the typed word stands for none.
    SoughtGroup groupOf(const std::string& typed, bool isLast)
    {
        SoughtGroup group{{typed}, formsFor(typed, isLast)};
        if (!group.forms.empty()) return group;
        group.exact = m_medicines.otherWordsFor(typed);
        if (group.exact.empty()) group.exact = meantBy(typed, isLast);
        for (const std::string& meant : group.exact)
            for (SoughtWord& form : formsFor(meant, isLast)) {
                const auto isSame = [&](const SoughtWord& other) { return other.word == form.word; };
                if (std::ranges::none_of(group.forms, isSame)) group.forms.push_back(std::move(form));
            }
        return group;
    }

    // The word's forms; of the last one, and of one that has no forms, every word that it begins.
    std::vector<SoughtWord> formsFor(const std::string& typed, bool isLast)
    {
        const std::vector<std::string> words = column("SELECT word FROM form(?1)", '"' + typed + '"');
        const bool asBeginning = beginsAWord(typed) && (isLast || words.empty());
        std::vector<SoughtWord> forms;
        if (asBeginning) forms.push_back({typed, true});
        for (const std::string& word : words)
            if (!asBeginning || !word.starts_with(typed)) forms.push_back({word, false});
        return forms;
    }

    // The words of the guide nearest to a mistyped one; none that another begins.
    std::vector<std::string> meantBy(const std::string& typed, bool isLast) const
    {
        std::vector<std::string> meant;
        for (const std::string& near : nearestWords(typed, m_vocabulary, isLast))
            if (!isLast || meant.empty() || !near.starts_with(meant.back())) meant.push_back(near);
        return meant;
    }

    bool beginsAWord(const std::string& typed) const
    {
        const auto place = std::ranges::lower_bound(m_vocabulary, typed);
        return place != m_vocabulary.end() && place->starts_with(typed);
    }

    std::vector<std::string> column(const char* sql, const std::string& match)
    {
        SQLite::Statement select(m_database, sql);
        select.bind(1, match);
        std::vector<std::string> values;
        while (select.executeStep())
            values.push_back(select.getColumn(0).getString());
        return values;
    }

    static std::string joined(const std::vector<SoughtGroup>& groups, std::string_view between)
    {
        std::string result;
        for (const SoughtGroup& group : groups)
            result.append(result.empty() ? "" : between).append(anyForm(group));
        return result;
    }

    // The best first.
    std::vector<std::string> pagesWith(const std::string& match, const std::vector<SoughtGroup>& groups,
                                       std::size_t limit)
    {
        std::vector<std::pair<std::string, double>> scores;
        SQLite::Statement select(m_database, findPages);
        select.bind(1, match);
        while (select.executeStep()) {
            const std::string page = select.getColumn(0).getString();
            const double names = weightOfNames * m_names.at(page).points(groups);
            scores.emplace_back(page, names - select.getColumn(1).getDouble());
        }
        for (const SoughtGroup& group : groups) {
            const std::vector<std::string> exact = column(findExact, anyExact(group));
            for (auto& [page, score] : scores)
                if (std::ranges::find(exact, page) != exact.end()) score += group.weight;
        }
        std::ranges::stable_sort(scores, std::greater(), &std::pair<std::string, double>::second);
        std::vector<std::string> pages;
        for (std::size_t i = 0; i < std::min(limit, scores.size()); ++i)
            pages.push_back(scores[i].first);
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

GuideSearch::GuideSearch(const Guide& guide, MedicineNames medicines)
    : m_index(std::make_unique<Index>(guide, std::move(medicines)))
{
}
GuideSearch::~GuideSearch() = default;
GuideSearch::GuideSearch(GuideSearch&&) noexcept = default;
GuideSearch& GuideSearch::operator=(GuideSearch&&) noexcept = default;

std::vector<SearchResult> GuideSearch::find(std::string_view words, std::size_t limit) const
{
    return m_index->find(words, limit);
}

}  // namespace cramp::guide
