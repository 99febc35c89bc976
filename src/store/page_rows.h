// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::store
{

// Rows read from the bytes of an SQLite file page by page (https://www.sqlite.org/fileformat2.html), whatever
// has become of the rest of it. No number in the file is trusted.

// A value as it is stored in a row. Floating point does not occur in a diary.
struct PageValue {
    enum class Type : std::uint8_t { Null, Integer, Text, Blob };
    Type type = Type::Null;
    std::int64_t integer = 0;
    std::string bytes;
};

struct PageRow {
    std::int64_t rowid = 0;  // of a table's row; 0 in an index, and where only the row itself was found
    std::vector<PageValue> values;
};

enum class PageType : std::uint8_t {
    IndexInterior = 2,
    TableInterior = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
    Other = 0
};

// Pages are numbered from 1.
class PageFile
{
public:
    // The bytes must outlive it.
    explicit PageFile(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t pageCount() const;
    PageType typeOf(std::uint32_t page) const;
    // The rows of a page; cells that cannot be read are counted.
    std::vector<PageRow> rowsOf(std::uint32_t page, std::int64_t& unreadable) const;
    // The root and all pages below it, each once, including any that turn out not to be pages of a tree.
    std::vector<std::uint32_t> treeOf(std::uint32_t root) const;
    // The free pages, as far as their list can be followed.
    std::set<std::uint32_t> freePages() const;
    // Rows recognised by their form alone, in a page whose cells cannot be followed: those that begin with an
    // id.
    std::vector<PageRow> rowsByLook(std::uint32_t page) const;

private:
    std::string_view pageAt(std::uint32_t page) const;
    std::vector<std::size_t> cellsOf(std::uint32_t page) const;
    std::vector<std::uint32_t> childrenOf(std::uint32_t page) const;
    std::optional<PageRow> rowAt(std::uint32_t page, std::size_t place) const;
    std::optional<std::string> payload(std::string_view page, std::size_t place, std::uint64_t size,
                                       bool isTable) const;

    std::string_view m_bytes;
};

}  // namespace cramp::store
