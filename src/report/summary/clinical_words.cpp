// SPDX-License-Identifier: MIT
#include "report/summary/clinical_words.h"

namespace cramp::report::summary
{

std::string ClinicalWords::of(diary::Symptom sign) const
{
    const std::string key = "clinical." + std::string(diary::code(sign));
    return m_words.has(key) ? m_words.of(key) : m_labels.of(sign);
}

std::string ClinicalWords::of(diary::ContextCode code) const
{
    if (const auto sign = diary::usualSign(code)) return of(*sign);
    const std::string key = "clinical." + std::string(diary::code(code));
    return m_words.has(key) ? m_words.of(key) : m_labels.of(code);
}

std::string ClinicalWords::absent(diary::Symptom sign) const
{
    const std::string key = "absent." + std::string(diary::code(sign));
    return m_words.has(key) ? m_words.of(key)
                            : m_labels.describe(diary::SymptomEntry{sign, std::nullopt, false, std::nullopt});
}

std::string ClinicalWords::withSide(diary::Symptom sign, std::optional<diary::Side> side) const
{
    if (!diary::isOfLeg(sign)) return of(sign);
    const std::string leg = m_words.of("leg." + std::string(side ? diary::code(*side) : "none"));
    return m_words.of("list.comma", {{"front", of(sign)}, {"next", leg}});
}

std::string inSentence(const std::string& words)
{
    const auto isCapital = [](char character) { return character >= 'A' && character <= 'Z'; };
    const bool isAbbreviation = words.size() > 1 && isCapital(words[1]);
    if (words.empty() || !isCapital(words[0]) || isAbbreviation || words.starts_with("Parkinson"))
        return words;
    std::string small = words;
    small[0] = static_cast<char>(small[0] - 'A' + 'a');
    return small;
}

}  // namespace cramp::report::summary
