// SPDX-License-Identifier: MIT
#include "store/page_rows.h"

#include "store/file_nature.h"

#include <algorithm>

namespace cramp::store
{

namespace
{

constexpr std::size_t pageSize = diaryPageSize;
constexpr std::size_t fileHeaderSize = 100;

std::uint64_t bigEndian(std::string_view bytes, std::size_t place, std::size_t size)
{
    std::uint64_t value = 0;
    for (std::size_t index = place; index < place + size; ++index)
        value = value << 8U | static_cast<std::uint8_t>(index < bytes.size() ? bytes[index] : 0);
    return value;
}

// Reads a number of one to nine bytes and moves place past it. None at the end of the bytes.
std::optional<std::uint64_t> readVarint(std::string_view bytes, std::size_t& place)
{
    std::uint64_t value = 0;
    for (int count = 1; place < bytes.size(); ++count) {
        const auto byte = static_cast<std::uint8_t>(bytes[place++]);
        if (count == 9) return value << 8U | byte;
        value = value << 7U | (byte & 0x7fU);
        if (byte < 0x80) return value;
    }
    return std::nullopt;
}

// The size in bytes of a value of a serial type; none for floating point and reserved types.
std::optional<std::size_t> sizeOfType(std::uint64_t type)
{
    constexpr std::size_t sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type < 7) return sizes[type];
    if (type == 8 || type == 9) return 0;
    if (type < 12) return std::nullopt;
    return static_cast<std::size_t>((type - 12) / 2);
}

PageValue valueOf(std::uint64_t type, std::string_view bytes)
{
    using Type = PageValue::Type;
    if (type == 0) return {};
    if (type >= 12) return {type % 2 == 0 ? Type::Blob : Type::Text, 0, std::string(bytes)};
    if (type >= 8) return {Type::Integer, static_cast<std::int64_t>(type - 8), {}};
    const std::size_t unused = 64 - 8 * bytes.size();
    const std::uint64_t shifted = bigEndian(bytes, 0, bytes.size()) << unused;
    return {Type::Integer, static_cast<std::int64_t>(shifted) >> unused, {}};
}

// The serial types in a record's header; none when it is not a header.
std::optional<std::vector<std::uint64_t>> typesOf(std::string_view record, std::size_t& end)
{
    std::size_t place = 0;
    const auto size = readVarint(record, place);
    if (!size || *size > record.size() || *size < place) return std::nullopt;
    end = static_cast<std::size_t>(*size);
    std::vector<std::uint64_t> types;
    while (place < end) {
        const auto type = readVarint(record.substr(0, end), place);
        if (!type) return std::nullopt;
        types.push_back(*type);
    }
    return types;
}

// The values of the record at the beginning of some bytes, which may go on after it; used becomes its size.
std::optional<std::vector<PageValue>> valuesOf(std::string_view record, std::size_t& used)
{
    std::size_t place = 0;
    const auto types = typesOf(record, place);
    if (!types) return std::nullopt;
    std::vector<PageValue> values;
    for (const std::uint64_t type : *types) {
        const auto size = sizeOfType(type);
        if (!size || *size > record.size() - place) return std::nullopt;
        values.push_back(valueOf(type, record.substr(place, *size)));
        place += *size;
    }
    used = place;
    return values;
}

bool isInterior(PageType type)
{
    return type == PageType::TableInterior || type == PageType::IndexInterior;
}

// Where the header of the tree begins in a page.
std::size_t headerOf(std::uint32_t page)
{
    return page == 1 ? fileHeaderSize : 0;
}

}  // namespace

std::uint32_t PageFile::pageCount() const
{
    return static_cast<std::uint32_t>((m_bytes.size() + pageSize - 1) / pageSize);
}

std::string_view PageFile::pageAt(std::uint32_t page) const
{
    if (page == 0 || page > pageCount()) return {};
    return m_bytes.substr((page - std::size_t{1}) * pageSize, pageSize);
}

PageType PageFile::typeOf(std::uint32_t page) const
{
    const std::string_view bytes = pageAt(page);
    if (bytes.size() <= headerOf(page)) return PageType::Other;
    switch (bytes[headerOf(page)]) {
        case 2: return PageType::IndexInterior;
        case 5: return PageType::TableInterior;
        case 10: return PageType::IndexLeaf;
        case 13: return PageType::TableLeaf;
        default: return PageType::Other;
    }
}

std::vector<std::size_t> PageFile::cellsOf(std::uint32_t page) const
{
    const std::string_view bytes = pageAt(page);
    const std::size_t header = headerOf(page);
    const std::size_t first = header + (isInterior(typeOf(page)) ? 12 : 8);
    const auto count = static_cast<std::size_t>(bigEndian(bytes, header + 3, 2));
    std::vector<std::size_t> cells;
    for (std::size_t index = 0; index < count && first + 2 * index + 2 <= bytes.size(); ++index)
        cells.push_back(static_cast<std::size_t>(bigEndian(bytes, first + 2 * index, 2)));
    return cells;
}

std::vector<std::uint32_t> PageFile::childrenOf(std::uint32_t page) const
{
    if (!isInterior(typeOf(page))) return {};
    std::vector<std::uint32_t> children;
    for (const std::size_t cell : cellsOf(page))
        children.push_back(static_cast<std::uint32_t>(bigEndian(pageAt(page), cell, 4)));
    children.push_back(static_cast<std::uint32_t>(bigEndian(pageAt(page), headerOf(page) + 8, 4)));
    return children;
}

std::vector<std::uint32_t> PageFile::treeOf(std::uint32_t root) const
{
    std::vector<std::uint32_t> tree;
    std::set<std::uint32_t> seen{0};
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t page = open.back();
        open.pop_back();
        if (page > pageCount() || !seen.insert(page).second) continue;
        tree.push_back(page);
        const auto children = childrenOf(page);
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return tree;
}

std::set<std::uint32_t> PageFile::freePages() const
{
    std::set<std::uint32_t> free;
    auto trunk = static_cast<std::uint32_t>(bigEndian(m_bytes, 32, 4));
    while (trunk != 0 && trunk <= pageCount() && free.insert(trunk).second) {
        const std::string_view bytes = pageAt(trunk);
        const std::uint64_t count = std::min<std::uint64_t>(bigEndian(bytes, 4, 4), pageSize / 4 - 2);
        for (std::uint64_t index = 0; index < count; ++index)
            free.insert(static_cast<std::uint32_t>(bigEndian(bytes, 8 + 4 * index, 4)));
        trunk = static_cast<std::uint32_t>(bigEndian(bytes, 0, 4));
    }
    return free;
}

// The bytes of a cell's record, with those that overflow to other pages (1.6 of the format).
std::optional<std::string> PageFile::payload(std::string_view page, std::size_t place, std::uint64_t size,
                                             bool isTable) const
{
    constexpr std::uint64_t least = (pageSize - 12) * 32 / 255 - 23;
    const std::uint64_t most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    if (size > m_bytes.size()) return std::nullopt;
    std::uint64_t local = size;
    if (size > most) {
        local = least + (size - least) % (pageSize - 4);
        if (local > most) local = least;
    }
    if (place + local > page.size()) return std::nullopt;
    std::string bytes(page.substr(place, static_cast<std::size_t>(local)));
    auto next = static_cast<std::uint32_t>(bigEndian(page, place + static_cast<std::size_t>(local), 4));
    while (bytes.size() < size) {
        const std::string_view more = pageAt(next);
        if (more.size() < pageSize) return std::nullopt;
        bytes += more.substr(4, static_cast<std::size_t>(size) - bytes.size());
        next = static_cast<std::uint32_t>(bigEndian(more, 0, 4));
    }
    return bytes;
}

std::optional<PageRow> PageFile::rowAt(std::uint32_t page, std::size_t place) const
{
    const std::string_view bytes = pageAt(page);
    const PageType type = typeOf(page);
    const bool isTable = type == PageType::TableLeaf;
    if (type == PageType::IndexInterior) place += 4;
    PageRow row;
    const auto size = readVarint(bytes, place);
    if (!size) return std::nullopt;
    if (isTable) {
        const auto rowid = readVarint(bytes, place);
        if (!rowid) return std::nullopt;
        row.rowid = static_cast<std::int64_t>(*rowid);
    }
    const auto record = payload(bytes, place, *size, isTable);
    if (!record) return std::nullopt;
    std::size_t used = 0;
    auto values = valuesOf(*record, used);
    if (!values || used != record->size()) return std::nullopt;
    row.values = std::move(*values);
    return row;
}

std::vector<PageRow> PageFile::rowsOf(std::uint32_t page, std::int64_t& unreadable) const
{
    std::vector<PageRow> rows;
    if (typeOf(page) == PageType::Other || typeOf(page) == PageType::TableInterior) return rows;
    for (const std::size_t cell : cellsOf(page)) {
        if (auto row = rowAt(page, cell))
            rows.push_back(std::move(*row));
        else
            ++unreadable;
    }
    return rows;
}

std::vector<PageRow> PageFile::rowsByLook(std::uint32_t page) const
{
    // The type of a blob of 16 bytes.
    constexpr char idType = 44;
    const std::string_view bytes = pageAt(page);
    std::vector<PageRow> rows;
    for (std::size_t place = 0; place + 1 < bytes.size(); ++place) {
        if (bytes[place + 1] != idType) continue;
        std::size_t used = 0;
        auto values = valuesOf(bytes.substr(place), used);
        if (!values || values->size() < 3) continue;
        rows.push_back({0, std::move(*values)});
        place += used - 1;
    }
    return rows;
}

}  // namespace cramp::store
