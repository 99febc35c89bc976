// SPDX-License-Identifier: MIT
#include "guide/content_reader.h"

#include "platform/failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cramp::guide
{

using nlohmann::json;

namespace
{

const json emptyObject = json::object();

// What keeps a text from being one, or nothing.
std::string_view problemOf(const json& value)
{
    if (!value.is_string()) return "this must be a text";
    const auto& text = value.get_ref<const std::string&>();
    if (text.empty()) return "the text is empty";
    if (text.front() == ' ' || text.back() == ' ') return "the text begins or ends with a blank";
    const auto isControl = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; };
    if (std::ranges::any_of(text, isControl)) return "the text holds a control character";
    return {};
}

std::string pointerPart(std::string_view key)
{
    std::string part = "/";
    for (const char byte : key) {
        if (byte == '~')
            part += "~0";
        else if (byte == '/')
            part += "~1";
        else
            part += byte;
    }
    return part;
}

}  // namespace

void ContentFaults::add(std::string_view file, std::string_view place, std::string_view what)
{
    std::string sentence(file);
    if (!place.empty()) sentence.append(" ").append(place);
    m_sentences.push_back(sentence.append(": ").append(what).append("."));
}

void ContentFaults::throwIfAny() const
{
    if (!m_sentences.empty()) throw platform::Failure(m_sentences);
}

ContentObject::ContentObject(const json& value, std::string_view file, std::string place,
                             ContentFaults& faults)
    : m_value(value.is_object() ? &value : &emptyObject),
      m_file(file),
      m_place(std::move(place)),
      m_faults(&faults)
{
    if (!value.is_object()) faults.add(m_file, m_place, "this must be an object in braces");
}

const json* ContentObject::find(std::string_view key)
{
    m_asked.push_back(key);
    const auto found = m_value->find(key);
    return found == m_value->end() ? nullptr : &*found;
}

const json* ContentObject::findOrFault(std::string_view key)
{
    const json* value = find(key);
    if (value == nullptr) fault(key, "this is missing");
    return value;
}

bool ContentObject::has(std::string_view key) const
{
    return m_value->contains(key);
}

std::string ContentObject::text(std::string_view key)
{
    const json* value = findOrFault(key);
    if (value == nullptr) return {};
    const std::string_view problem = problemOf(*value);
    if (problem.empty()) return value->get<std::string>();
    fault(key, problem);
    return {};
}

std::string ContentObject::optionalText(std::string_view key)
{
    const json* value = find(key);
    return value == nullptr || value->is_null() ? std::string() : text(key);
}

bool ContentObject::flag(std::string_view key)
{
    const json* value = findOrFault(key);
    if (value == nullptr) return false;
    if (!value->is_boolean()) fault(key, "this must be true or false");
    return value->is_boolean() && value->get<bool>();
}

int ContentObject::integer(std::string_view key, int least, int most)
{
    const json* value = findOrFault(key);
    if (value == nullptr) return least;
    const bool fits = value->is_number_integer() && *value >= least && *value <= most;
    if (fits) return value->get<int>();
    fault(key, "this must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return least;
}

std::optional<int> ContentObject::optionalInteger(std::string_view key, int least, int most)
{
    const json* value = find(key);
    if (value == nullptr || value->is_null()) return std::nullopt;
    return integer(key, least, most);
}

double ContentObject::number(std::string_view key, double least, double most)
{
    const json* value = findOrFault(key);
    if (value == nullptr) return least;
    const bool fits = value->is_number() && *value >= least && *value <= most;
    if (fits) return value->get<double>();
    const auto tidy = [](double limit) { return json(limit).dump(); };
    fault(key, "this must be a number from " + tidy(least) + " to " + tidy(most));
    return least;
}

std::vector<std::string> ContentObject::texts(std::string_view key)
{
    std::vector<std::string> result;
    forEach(key, [&](const json& element, const std::string& place) {
        const std::string_view problem = problemOf(element);
        if (problem.empty())
            result.push_back(element.get<std::string>());
        else
            m_faults->add(m_file, place, problem);
    });
    return result;
}

void ContentObject::expect(std::string_view key, std::string_view value)
{
    const std::string given = text(key);
    if (!given.empty() && given != value) fault(key, "this must be '" + std::string(value) + "'");
}

Text ContentObject::markup(std::string_view key, const ContentReferences& references)
{
    const json* value = findOrFault(key);
    return value == nullptr ? Text() : readMarkup(*value, m_file, placeOf(key), references, *m_faults);
}

Text ContentObject::optionalMarkup(std::string_view key, const ContentReferences& references)
{
    return has(key) ? markup(key, references) : (find(key), Text());
}

SourceKeys ContentObject::sources(std::string_view key, const ContentReferences& references)
{
    const json* value = find(key);
    if (value == nullptr || (value->is_array() && value->empty())) return {};
    SourceKeys keys = texts(key);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!references.sources.contains(keys[i]))
            fault(key, "there is no source '" + keys[i] + "' in sources.json");
        if (std::find(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(i), keys[i]) !=
            keys.begin() + static_cast<std::ptrdiff_t>(i))
            fault(key, "the source '" + keys[i] + "' is named twice");
    }
    return keys;
}

std::vector<Item> ContentObject::items(std::string_view key, const ContentReferences& references)
{
    std::vector<Item> result;
    forEach(key, [&](const json& element, const std::string& place) {
        ContentObject object(element, m_file, place, *m_faults);
        Item item;
        item.text = object.markup("text", references);
        item.sources = object.sources("sources", references);
        object.finish();
        result.push_back(std::move(item));
    });
    return result;
}

void ContentObject::forEach(std::string_view key,
                            const std::function<void(const json&, const std::string&)>& use)
{
    const json* list = findOrFault(key);
    if (list == nullptr) return;
    if (!list->is_array() || list->empty()) return fault(key, "this must be a list of at least one");
    for (std::size_t i = 0; i < list->size(); ++i)
        use((*list)[i], placeOf(key) + "/" + std::to_string(i));
}

ContentObject ContentObject::object(std::string_view key)
{
    const json* value = findOrFault(key);
    return ContentObject(value == nullptr ? emptyObject : *value, m_file, placeOf(key), *m_faults);
}

std::vector<std::string> ContentObject::keys() const
{
    std::vector<std::string> result;
    for (const auto& [key, value] : m_value->items())
        result.push_back(key);
    return result;
}

void ContentObject::fault(std::string_view key, std::string_view what) const
{
    m_faults->add(m_file, placeOf(key), what);
}

std::string ContentObject::placeOf(std::string_view key) const
{
    return m_place + pointerPart(key);
}

void ContentObject::finish() const
{
    for (const auto& [key, value] : m_value->items())
        if (std::ranges::find(m_asked, key) == m_asked.end()) fault(key, "this key is not known here");
}

Text readMarkup(const json& value, std::string_view file, const std::string& place,
                const ContentReferences& references, ContentFaults& faults)
{
    if (!value.is_string()) {
        faults.add(file, place, "this must be a text");
        return {};
    }
    auto parsed = parseMarkup(value.get_ref<const std::string&>());
    if (const auto* problem = std::get_if<MarkupProblem>(&parsed)) {
        faults.add(file, place, problem->what);
        return {};
    }
    Text& text = std::get<Text>(parsed);
    for (const Span& span : text.spans)
        if (span.isLink() && !span.leavesTheProgram() && !references.pages.contains(span.target))
            faults.add(file, place, "the link leads to '" + span.target + "', and there is no such page");
    return std::move(text);
}

std::unique_ptr<json> parseContent(std::string_view text, std::string_view file, ContentFaults& faults)
{
    std::vector<std::set<std::string>> keysOfOpenObjects;
    const auto watchKeys = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) keysOfOpenObjects.emplace_back();
        if (event == json::parse_event_t::object_end) keysOfOpenObjects.pop_back();
        if (event == json::parse_event_t::key && !keysOfOpenObjects.back().insert(parsed).second)
            faults.add(file, {}, "the key '" + parsed.get<std::string>() + "' stands twice in one object");
        return true;
    };
    try {
        auto value = std::make_unique<json>(json::parse(text, watchKeys));
        if (value->is_object()) return value;
        faults.add(file, {}, "this must be an object in braces");
    } catch (const json::exception& error) {
        const std::string_view what = error.what();
        const std::size_t begin = what.find("parse error");
        faults.add(file, {}, "this is not JSON: " + std::string(what.substr(begin == what.npos ? 0 : begin)));
    }
    return std::make_unique<json>(json::object());
}

}  // namespace cramp::guide
