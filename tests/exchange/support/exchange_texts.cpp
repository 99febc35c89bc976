// SPDX-License-Identifier: MIT
#include "exchange/support/exchange_texts.h"

#include "platform/failure.h"

#include <fmt/format.h>

namespace cramp::test
{

exchange::ExchangeFile readText(const std::string& text)
{
    return exchange::readExchange(text, "d.json");
}

std::vector<std::string> slipsOf(const std::string& text)
{
    try {
        readText(text);
        return {};
    } catch (const platform::Failure& failure) {
        return failure.sentences();
    }
}

std::string fileWith(const std::string& rest)
{
    return R"({"format":"crampdiary","version":1,"episodes":[])" + (rest.empty() ? "" : "," + rest) + "}";
}

std::string withEpisode(const std::string& fields)
{
    return fmt::format(R"({{"format":"crampdiary","version":1,"episodes":[)"
                       R"({{"id":"{}","start":"2026-11-02T03:12:00+00:00"{}{}}}]}})",
                       idA, fields.empty() ? "" : ",", fields);
}

std::string withRecord(const std::string& list, const std::string& fields)
{
    return fileWith(fmt::format(R"("{}":[{{{}}}])", list, fields));
}

}  // namespace cramp::test
