// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "exchange/object_reader.h"

#include <unordered_map>

namespace cramp::exchange
{

// Takes the records of an exchange file one by one as small trees and gathers what they hold. It knows the
// format; how the bytes become trees is the parser's.
class ExchangeSink
{
public:
    explicit ExchangeSink(Slips& slips) : m_slips(slips) {}

    // True for a key of the file whose value is a list of records.
    static bool isRecordList(std::string_view rootKey);

    // A value that stands under a key of the file itself.
    void takeValue(std::string_view rootKey, JsonTree& tree);
    // A record of one of the lists.
    void takeRecord(std::string_view rootKey, std::size_t index, JsonTree& tree);

    // Gives what was gathered, or a sentence about the file as a whole when it is of another format.
    std::optional<std::string> problemOfFormat() const;
    ExchangeFile take();

private:
    struct FirstUse {
        std::string_view list;
        std::size_t index = 0;
    };

    template <typename Kind>
    void takeInto(std::vector<Kind>& records, Kind (*read)(ObjectReader&), JsonTree& tree,
                  const JsonPath& place);
    template <typename Kind>
    void checkOnce(const Kind& record, const JsonPath& place);
    void readHead(ObjectReader& root, std::string_view rootKey);

    Slips& m_slips;
    ExchangeFile m_file;
    std::optional<std::string> m_format;
    std::optional<std::int64_t> m_version;
    std::unordered_map<diary::Uuid, FirstUse> m_ids;
    std::unordered_map<std::int64_t, std::size_t> m_nights;
};

}  // namespace cramp::exchange
