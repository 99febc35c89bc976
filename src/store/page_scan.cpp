// SPDX-License-Identifier: MIT
#include "store/page_scan.h"

#include "store/table_digest.h"

#include <algorithm>

namespace cramp::store
{

PageScan::PageScan(std::string_view bytes, SalvagedRows& rows)
    : m_pages(bytes),
      m_rows(rows),
      m_free(m_pages.freePages())
{
    readRoots();
}

void PageScan::scan()
{
    // The diary's own row holds the key to all others.
    scanTable("diary", m_roots.at("diary"));
    // What the tables still hold comes first; rows on other pages may be older.
    for (const auto& [table, root] : m_roots)
        if (m_rows.tables().contains(table)) scanTable(table, root);
    for (std::uint32_t page = 2; page <= m_pages.pageCount(); ++page)
        if (!m_seen.contains(page) && !m_free.contains(page)) scanStray(page);
}

std::optional<Digest> PageScan::digestOf(std::string_view table) const
{
    if (!m_rows.key()) return std::nullopt;
    for (const PageRow& row : indexRows(std::string(digestTable))) {
        if (row.values.size() != 4 || row.values[0].bytes != table) continue;
        const Digest digest(row.values[1].integer, row.values[2].bytes);
        if (row.values[3].bytes == asBytes(tagOfDigest(table, *m_rows.key(), digest))) return digest;
    }
    return std::nullopt;
}

std::vector<PageRow> PageScan::indexRows(const std::string& index) const
{
    std::vector<PageRow> found;
    const auto root = m_roots.find(index);
    if (root == m_roots.end()) return found;
    std::int64_t ignored = 0;
    for (const std::uint32_t page : m_pages.treeOf(root->second)) {
        const PageType type = m_pages.typeOf(page);
        if (type != PageType::IndexLeaf && type != PageType::IndexInterior) continue;
        auto rows = m_pages.rowsOf(page, ignored);
        std::ranges::move(rows, std::back_inserter(found));
    }
    return found;
}

// From SQLite's own table of tables; where that cannot be read, where the tables of every new diary begin.
void PageScan::readRoots()
{
    m_roots = m_rows.tables();
    std::int64_t ignored = 0;
    for (const std::uint32_t page : m_pages.treeOf(1)) {
        if (m_pages.typeOf(page) != PageType::TableLeaf) continue;
        for (const PageRow& row : m_pages.rowsOf(page, ignored))
            if (row.values.size() == 5)
                m_roots[row.values[1].bytes] = static_cast<std::uint32_t>(row.values[3].integer);
    }
}

void PageScan::scanTable(const std::string& table, std::uint32_t root)
{
    for (const std::uint32_t page : m_pages.treeOf(root)) {
        const PageType type = m_pages.typeOf(page);
        if (!m_seen.insert(page).second || type == PageType::TableInterior) continue;
        if (type == PageType::TableLeaf)
            takeRows(table, page);
        else
            takeByLook(table, page);
    }
}

void PageScan::scanStray(std::uint32_t page)
{
    const PageType type = m_pages.typeOf(page);
    if (type == PageType::Other) {
        for (const PageRow& row : m_pages.rowsByLook(page))
            m_rows.takeIfGood({}, row);
        return;
    }
    if (type != PageType::TableLeaf) return;
    takeRows({}, page);
}

void PageScan::takeRows(const std::string& expected, std::uint32_t page)
{
    std::int64_t unreadable = 0;
    const auto rows = m_pages.rowsOf(page, unreadable);
    const std::string table = m_rows.tableOf(rows, expected);
    if (table.empty()) return;
    for (const PageRow& row : rows)
        m_rows.take(table, row);
    if (unreadable == 0) return;
    m_rows.countLost(table, unreadable);
    for (const PageRow& row : m_pages.rowsByLook(page))
        m_rows.takeIfGood(table, row);
}

void PageScan::takeByLook(const std::string& table, std::uint32_t page)
{
    ++m_unreadablePages;
    for (const PageRow& row : m_pages.rowsByLook(page))
        m_rows.takeIfGood(table, row);
}

}  // namespace cramp::store
