// SPDX-License-Identifier: MIT
#pragma once

#include "store/salvaged_rows.h"

namespace cramp::store
{

// Reads the pages of a damaged file into rows.
class PageScan
{
public:
    // The bytes and the rows must outlive this object.
    PageScan(std::string_view bytes, SalvagedRows& rows);

    void scan();
    std::int64_t unreadablePages() const { return m_unreadablePages; }

    // The digest of a table as it was last written, if that is known.
    std::optional<Digest> digestOf(std::string_view table) const;
    // The rows of an index, in no order.
    std::vector<PageRow> indexRows(const std::string& index) const;

private:
    void readRoots();
    void scanTable(const std::string& table, std::uint32_t root);
    void scanStray(std::uint32_t page);
    // expected: the table whose tree led to the page; empty when none did.
    void takeRows(const std::string& expected, std::uint32_t page);
    void takeByLook(const std::string& table, std::uint32_t page);

    PageFile m_pages;
    SalvagedRows& m_rows;
    std::map<std::string, std::uint32_t> m_roots;
    std::set<std::uint32_t> m_free;
    std::set<std::uint32_t> m_seen;  // pages of tables
    std::int64_t m_unreadablePages = 0;
};

}  // namespace cramp::store
