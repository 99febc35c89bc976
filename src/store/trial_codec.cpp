// SPDX-License-Identifier: MIT
#include "store/codec.h"

namespace cramp::store
{

namespace
{

constexpr std::string_view withMark = "with";
constexpr std::string_view withoutMark = "without";

// "2026-11-01/2026-11-14/with".
std::string codedBlock(const diary::TrialBlock& block)
{
    return diary::formatDate(block.from) + '/' + diary::formatDate(block.to) + '/' +
           std::string(block.with ? withMark : withoutMark);
}

std::optional<diary::TrialBlock> parseBlock(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    if (text.size() < 2 * dateLength + 2) return std::nullopt;
    const auto from = diary::parseDate(text.substr(0, dateLength));
    const auto to = diary::parseDate(text.substr(dateLength + 1, dateLength));
    const auto mark = text.substr(2 * dateLength + 2);
    if (!from || !to || (mark != withMark && mark != withoutMark)) return std::nullopt;
    return diary::TrialBlock{*from, *to, mark == withMark};
}

std::string codedBlocks(const std::vector<diary::TrialBlock>& blocks)
{
    std::string text;
    for (const diary::TrialBlock& block : blocks) {
        if (!text.empty()) text += ';';
        text += codedBlock(block);
    }
    return text;
}

// Chosen blocks are stored as NULL, as in diaries from before blocks could be drawn by lot.
std::optional<diary::BlockOrder> unlessChosen(diary::BlockOrder order)
{
    if (order == diary::BlockOrder::Chosen) return std::nullopt;
    return order;
}

}  // namespace

void Codec<diary::Trial>::write(RowWriter& row, const diary::Trial& trial)
{
    row.id(trial.id);
    row.day(diary::dayOf(trial));
    row.text(trial.name);
    row.coded(codedBlocks(trial.blocks));
    row.text(trial.note);
    row.stamps(trial.stamps);
    row.maybeCode(unlessChosen(trial.order));
}

diary::Trial Codec<diary::Trial>::read(RowReader& row)
{
    diary::Trial trial;
    trial.id = row.id();
    const auto day = row.maybeDay();
    trial.name = row.text();
    trial.blocks = row.list<diary::TrialBlock>(parseBlock);
    if (day != diary::dayOf(trial)) row.bad();
    trial.note = row.text();
    trial.stamps = row.stamps();
    trial.order = row.maybe<diary::BlockOrder>(diary::blockOrderFromCode).value_or(diary::BlockOrder::Chosen);
    return trial;
}

}  // namespace cramp::store
