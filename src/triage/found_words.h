// SPDX-License-Identifier: MIT
#pragma once

#include "diary/vocabulary.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cramp::triage
{

// The words with which a finding tells what the person recorded: "phrases" of content/<language>/rules.json.
class FoundWords
{
public:
    // Throws Failure naming the place and what is missing or not known there.
    static FoundWords read(const nlohmann::json& json, const std::string& place);

    // What a leg did: "was weak", of both legs "were weak".
    const std::string& ofLeg(diary::Symptom sign, bool isOfBoth) const;
    // A sentence without its full stop: "You were short of breath".
    const std::string& ofBody(diary::Symptom sign) const;
    // In a sentence: "a statin"; empty: the code is no medicine.
    std::string_view ofMedicine(diary::ContextCode code) const;
    // A sentence without its full stop, with {on} or {from} where a date can stand: "You are pregnant". When
    // it has ended, of what is no longer so: "You were pregnant{until}". Empty: no words for the code.
    std::string_view ofItem(diary::ContextCode code, bool hasEnded) const;
    bool speaksOf(diary::ContextCode code) const;
    // After "You had cramp in": "your calf".
    const std::string& of(diary::Site site) const;
    const std::string& month(std::chrono::month month) const;

    // The sentence or part of one with that key, its {placeholders} filled.
    struct Value {
        std::string_view name;
        std::string_view value;
    };
    std::string sentence(std::string_view key, std::initializer_list<Value> values = {}) const;

private:
    std::map<diary::Symptom, std::string> m_leg;
    std::map<diary::Symptom, std::string> m_legs;
    std::map<diary::Symptom, std::string> m_body;
    std::map<diary::ContextCode, std::string> m_medicines;
    std::map<diary::ContextCode, std::string> m_has;
    std::map<diary::ContextCode, std::string> m_had;
    std::map<diary::Site, std::string> m_sites;
    std::vector<std::string> m_months;
    std::map<std::string, std::string, std::less<>> m_sentences;
};

}  // namespace cramp::triage
