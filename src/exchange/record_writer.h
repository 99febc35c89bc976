// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <string>
#include <string_view>

namespace cramp::exchange
{

// Records as objects of the exchange format, appended to a text on one line. Defaults, empty texts and empty
// lists are left out, save status, period and period_source of an episode.
void writeEpisode(std::string& out, const diary::Episode& episode, const diary::SleepSchedule& sleep);
void writeRecord(std::string& out, const diary::CheckIn& checkIn);
void writeRecord(std::string& out, const diary::Night& night);
void writeRecord(std::string& out, const diary::ContextItem& item);
void writeRecord(std::string& out, const diary::StretchSession& session);
void writeRecord(std::string& out, const diary::Answer& answer);
void writeRecord(std::string& out, const diary::Visit& visit);
void writeRecord(std::string& out, const diary::Exercise& exercise);
void writeRecord(std::string& out, const diary::Plan& plan);
void writeRecord(std::string& out, const diary::Trial& trial);
void writeRecord(std::string& out, const diary::Person& person);
void writeRecord(std::string& out, const diary::SleepSchedule& sleep);

// A UTF-8 text as a JSON string with its quotation marks.
std::string jsonText(std::string_view text);

}  // namespace cramp::exchange
