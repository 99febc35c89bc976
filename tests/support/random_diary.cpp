// SPDX-License-Identifier: MIT
#include "support/diaries.h"
#include "support/random_records.h"

namespace cramp::test
{

namespace
{

// Texts that formats trip over: formulas, guards, line ends, quotation marks, markup, other scripts, odd
// spaces.
constexpr std::string_view oddTexts[] = {"=1+1",
                                         "+44 1234",
                                         "-",
                                         "@home",
                                         "'quoted'",
                                         "''",
                                         "\tTab first",
                                         "\r\nLine end first",
                                         "\nLine feed first",
                                         "\xef\xbc\x9d full width",
                                         "\xef\xbc\x8b",
                                         "\xef\xbc\x8d",
                                         "\xef\xbc\xa0",
                                         "He said \"ow\", twice; <b>&amp;</b> ]]>",
                                         "Zeile\nZeile\r\nZeile\rEnde",
                                         "כאב ברגל في الليل 夜の　こむら返り 🦵",
                                         "\\ / \\u0041 \\\"",
                                         " spaces around ",
                                         ",;,",
                                         "\xe2\x80\xa8separator\xc2\xa0",
                                         "\xef\xbf\xbe\xef\xbf\xbf"};

// Every other note is an odd one, each in its turn.
template <typename Record>
void setOddNotes(std::vector<Record>& records, std::uint64_t seed)
{
    for (std::size_t index = 0; index < records.size(); index += 2)
        records[index].note = oddTexts[(index / 2 + seed) % std::size(oddTexts)];
}

// Moves a time into the year 2026, so that weeks have many cramps.
void narrow(diary::Moment& time)
{
    const auto day = (time.date() - test::day("2026-01-01")).count() % 365;
    time.wall = test::day("2026-01-01") + std::chrono::days(day < 0 ? day + 365 : day) + time.timeOfDay();
}

}  // namespace

diary::Diary randomDiary(std::uint64_t seed, std::size_t count)
{
    diary::Diary diary = RandomRecords(seed).diary(count);
    for (diary::Episode& episode : diary.episodes)
        narrow(episode.start);
    for (diary::CheckIn& checkIn : diary.checkIns)
        narrow(checkIn.at);
    setOddNotes(diary.episodes, seed);
    setOddNotes(diary.checkIns, seed);
    setOddNotes(diary.context, seed);
    diary::sortByTime(diary);
    return diary;
}

}  // namespace cramp::test
