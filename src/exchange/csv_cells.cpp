// SPDX-License-Identifier: MIT
#include "exchange/csv_cells.h"

#include <algorithm>
#include <array>

namespace cramp::exchange
{

CsvRecord CsvScanner::next()
{
    CsvRecord record{m_line, {}};
    while (m_problem.empty()) {
        const bool isQuoted = m_place < m_text.size() && m_text[m_place] == '"';
        record.cells.push_back(isQuoted ? quotedCell() : plainCell());
        if (isDone() || takeLineEnd()) break;
        if (m_text[m_place] == m_separator)
            ++m_place;
        else
            fail("a cell goes on after its closing quotation mark");
    }
    return record;
}

std::string CsvScanner::plainCell()
{
    const std::array ends = {m_separator, '"', '\r', '\n'};
    const auto end = std::min(m_text.find_first_of(ends.data(), m_place, ends.size()), m_text.size());
    std::string cell(m_text.substr(m_place, end - m_place));
    m_place = end;
    if (isDone()) return cell;
    if (m_text[end] == '"') fail("a quotation mark stands in a cell that does not begin with one");
    const bool isLoneReturn = m_text[end] == '\r' && !m_text.substr(end).starts_with("\r\n");
    if (isLoneReturn) fail("a carriage return stands alone outside quotation marks");
    return cell;
}

std::string CsvScanner::quotedCell()
{
    std::string cell;
    ++m_place;
    while (true) {
        const auto end = m_text.find('"', m_place);
        if (end == std::string_view::npos) {
            fail("a quotation mark is never closed");
            return cell;
        }
        const auto part = m_text.substr(m_place, end - m_place);
        cell += part;
        m_line += static_cast<std::size_t>(std::ranges::count(part, '\n'));
        m_place = end + 1;
        if (isDone() || m_text[m_place] != '"') return cell;
        cell += '"';
        ++m_place;
    }
}

bool CsvScanner::takeLineEnd()
{
    const auto rest = m_text.substr(m_place);
    const std::size_t length = rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0;
    m_place += length;
    if (length > 0) ++m_line;
    return length > 0;
}

bool CsvScanner::fail(std::string_view problem)
{
    if (m_problem.empty()) m_problem = problem;
    m_place = m_text.size();
    return false;
}

void appendCell(std::string& out, std::string_view cell)
{
    if (cell.find_first_of(",;\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char character : cell) {
        if (character == '"') out += '"';
        out += character;
    }
    out += '"';
}

std::string guarded(std::string_view text)
{
    // The last four are the full-width = + - @ (U+FF1D, U+FF0B, U+FF0D, U+FF20).
    static constexpr std::array<std::string_view, 12> starts = {
        "=",           "+", "-", "@", "\t", "\r", "\n", "'", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d",
        "\xef\xbc\xa0"};
    const bool needsGuard = std::ranges::any_of(starts, [&](auto start) { return text.starts_with(start); });
    return needsGuard ? "'" + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view cell)
{
    return cell.starts_with('\'') ? cell.substr(1) : cell;
}

}  // namespace cramp::exchange
