// SPDX-License-Identifier: MIT
#include "diary/text_check.h"
#include "exchange/exchange_sink.h"
#include "platform/failure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace cramp::exchange
{

namespace
{

constexpr std::size_t deepest = 8;    // objects and lists within each other; the format needs 5
constexpr std::size_t mostKeys = 64;  // of one object; the format has at most 21
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

// Where in a text a byte stands, for people: both count from 1, the column in characters.
std::string lineAndColumn(std::string_view bytes, std::size_t place)
{
    const auto before = bytes.substr(0, std::min(place, bytes.size()));
    const auto lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    return fmt::format("line {}, column {}", std::ranges::count(before, '\n') + 1,
                       diary::countCharacters(before.substr(lineStart)) + 1);
}

// The reason out of the parser's long message: "unexpected '}'; expected string literal".
std::string reasonOf(std::string_view message)
{
    const auto dash = message.find(" - ");
    if (dash != std::string_view::npos) message.remove_prefix(dash + 3);
    message = message.substr(0, message.find("; last read"));
    return std::string(message.substr(0, 120));
}

// Receives the events of the parser, makes a small tree of each record and hands it on. Keeps the place by
// itself. Every function returns false to stop the parser.
class ExchangeParser
{
public:
    ExchangeParser(std::string_view bytes, Slips& slips) : m_bytes(bytes), m_slips(slips), m_sink(slips) {}

    bool null() { return addLeaf(JsonType::Null) != JsonTree::none && finishValue(); }
    bool boolean(bool value)
    {
        const auto index = addLeaf(JsonType::Boolean);
        if (index == JsonTree::none) return false;
        m_tree.node(index).truth = value;
        return finishValue();
    }
    bool number_integer(std::int64_t value)
    {
        const auto index = addLeaf(JsonType::Number);
        if (index == JsonTree::none) return false;
        m_tree.node(index).isWhole = true;
        m_tree.node(index).number = value;
        return finishValue();
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= INT64_MAX) return number_integer(static_cast<std::int64_t>(value));
        return number_float(static_cast<double>(value), fmt::format("{}", value));
    }
    bool number_float(double value, const std::string& written)
    {
        const auto index = addLeaf(JsonType::Number);
        if (index == JsonTree::none) return false;
        constexpr double bound = 9223372036854775808.0;  // 2 to the 63rd
        auto& node = m_tree.node(index);
        node.isWhole = std::trunc(value) == value;
        node.isHuge = value >= bound || value < -bound;
        if (node.isWhole && !node.isHuge) node.number = static_cast<std::int64_t>(value);
        m_tree.setText(index, written);
        return finishValue();
    }
    bool string(const std::string& value)
    {
        const auto index = addLeaf(JsonType::Text);
        if (index == JsonTree::none) return false;
        m_tree.setText(index, value);
        return finishValue();
    }
    bool binary(const std::vector<std::uint8_t>&) { return false; }  // JSON has none
    bool start_object(std::size_t) { return start(JsonType::Object); }
    bool end_object() { return end(); }
    bool start_array(std::size_t) { return start(JsonType::List); }
    bool end_array() { return end(); }
    bool key(const std::string& key);

    bool parse_error(std::size_t place, const std::string&, const nlohmann::json::exception& error)
    {
        if (m_bytes.empty()) {
            m_slips.add("the file is empty");
            return false;
        }
        m_slips.add(fmt::format("{}: this is not JSON: {}",
                                lineAndColumn(m_bytes, place == 0 ? 0 : place - 1), reasonOf(error.what())));
        return false;
    }

    // After the last event: what the file as a whole lacks.
    void checkWhole();
    ExchangeSink& sink() { return m_sink; }

private:
    struct Open {
        JsonTree::Index index = JsonTree::none;
        std::size_t keys = 0;
    };

    std::size_t depth() const { return m_outer + m_open.size(); }
    std::string placeOfRecord() const
    {
        return m_isInList ? fmt::format("{}[{}]", m_rootKey, m_recordIndex) : m_rootKey;
    }
    bool refuse(std::string sentence)
    {
        m_slips.add(std::move(sentence));
        return false;
    }
    JsonTree::Index addLeaf(JsonType type);
    bool start(JsonType type);
    bool end();
    bool finishValue();
    bool addRootKey(const std::string& key);

    std::string_view m_bytes;
    Slips& m_slips;
    ExchangeSink m_sink;
    JsonTree m_tree;
    std::vector<Open> m_open;  // what is open within the tree
    std::size_t m_outer = 0;   // 0: before the file's object, 1: in it, 2: in one of its lists of records
    bool m_isInList = false;
    std::string m_rootKey;
    std::set<std::string, std::less<>> m_rootKeys;
    std::size_t m_recordIndex = 0;
    std::string m_key;
};

// A tree of a record begins with the record; that of another value with an object that holds it alone, so
// that it is read by its key.
JsonTree::Index ExchangeParser::addLeaf(JsonType type)
{
    if (m_outer == 0) {
        refuse("the file is not an object; a diary exchange file begins with { and its \"format\"");
        return JsonTree::none;
    }
    if (!m_open.empty()) return m_tree.add(m_open.back().index, m_key, type);
    if (m_isInList) return m_tree.add(JsonTree::none, {}, type);
    const auto root = m_tree.add(JsonTree::none, {}, JsonType::Object);
    return m_tree.add(root, m_rootKey, type);
}

bool ExchangeParser::start(JsonType type)
{
    if (m_outer == 0 && type == JsonType::Object) {
        m_outer = 1;
        return true;
    }
    const bool isListOfRecords = m_outer == 1 && m_open.empty() && type == JsonType::List;
    if (isListOfRecords && ExchangeSink::isRecordList(m_rootKey)) {
        m_outer = 2;
        m_isInList = true;
        m_recordIndex = 0;
        return true;
    }
    if (depth() >= deepest)
        return refuse(fmt::format("{}: is nested more than {} deep", placeOfRecord(), deepest));
    const auto index = addLeaf(type);
    if (index == JsonTree::none) return false;
    m_open.push_back({index, 0});
    return true;
}

bool ExchangeParser::end()
{
    if (!m_open.empty()) {
        m_open.pop_back();
        return finishValue();
    }
    m_isInList = false;
    --m_outer;
    return true;
}

// A value is complete; when nothing is open around it, it is a whole record or a whole value of the file.
bool ExchangeParser::finishValue()
{
    if (!m_open.empty()) return true;
    if (m_isInList)
        m_sink.takeRecord(m_rootKey, m_recordIndex++, m_tree);
    else
        m_sink.takeValue(m_rootKey, m_tree);
    m_tree.clear();
    return !m_slips.isFull();
}

bool ExchangeParser::addRootKey(const std::string& key)
{
    m_rootKey = key;
    if (m_rootKeys.size() >= mostKeys) return refuse(fmt::format("the file has more than {} keys", mostKeys));
    if (m_rootKeys.insert(key).second) return true;
    return refuse(inQuotes(key) + ": stands twice in the file");
}

bool ExchangeParser::key(const std::string& key)
{
    if (m_open.empty()) return addRootKey(key);
    Open& object = m_open.back();
    if (m_tree.childOf(object.index, key) != JsonTree::none)
        return refuse(
            fmt::format("{}: the key {} stands twice in one object", placeOfRecord(), inQuotes(key)));
    if (++object.keys > mostKeys)
        return refuse(fmt::format("{}: an object has more than {} keys", placeOfRecord(), mostKeys));
    m_key = key;
    return true;
}

void ExchangeParser::checkWhole()
{
    for (const std::string_view key : {"format", "version", "episodes"})
        if (!m_rootKeys.contains(key))
            m_slips.add(
                fmt::format("{}: is missing; a diary exchange file has format, version and episodes", key));
}

void checkUtf8(std::string_view bytes, std::string_view fileName)
{
    const auto bad = diary::firstBadUtf8(bytes);
    if (!bad) return;
    const auto line = std::ranges::count(bytes.substr(0, *bad), '\n') + 1;
    throw platform::Failure(
        fmt::format("{}: line {} is not UTF-8 text; save the file as UTF-8", fileName, line));
}

}  // namespace

ExchangeFile readExchange(std::string_view bytes, std::string_view fileName)
{
    checkUtf8(bytes, fileName);
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    if (bytes.size() >= UINT32_MAX) throw platform::Failure(fmt::format("{}: is larger than 4 GB", fileName));
    Slips slips;
    ExchangeParser parser(bytes, slips);
    const bool isWhole = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &parser);
    if (const auto problem = parser.sink().problemOfFormat())
        throw platform::Failure(fmt::format("{}: {}", fileName, *problem));
    if (isWhole) parser.checkWhole();
    if (!slips.isEmpty()) throw platform::Failure(slips.sentences());
    return parser.sink().take();
}

}  // namespace cramp::exchange
