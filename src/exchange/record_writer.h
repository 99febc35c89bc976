// SPDX-License-Identifier: MIT
#pragma once

#include "diary/diary.h"

#include <string>
#include <string_view>

namespace cramp
{

// Records as objects of the exchange format, appended to a text on one line. Defaults, empty texts and empty
// lists are left out, save status, period and period_source of an episode.
void writeEpisode(std::string& out, const Episode& episode, const SleepSchedule& sleep);
void writeRecord(std::string& out, const CheckIn& checkIn);
void writeRecord(std::string& out, const Night& night);
void writeRecord(std::string& out, const ContextItem& item);
void writeRecord(std::string& out, const StretchSession& session);
void writeRecord(std::string& out, const Answer& answer);
void writeRecord(std::string& out, const Visit& visit);
void writeRecord(std::string& out, const Exercise& exercise);
void writeRecord(std::string& out, const Plan& plan);
void writeRecord(std::string& out, const Trial& trial);
void writeRecord(std::string& out, const Person& person);
void writeRecord(std::string& out, const SleepSchedule& sleep);

// A UTF-8 text as a JSON string with its quotation marks.
std::string jsonText(std::string_view text);

}  // namespace cramp
