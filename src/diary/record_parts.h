// SPDX-License-Identifier: MIT
#pragma once

#include "diary/bounded.h"
#include "diary/local_time.h"
#include "diary/uuid.h"
#include "diary/vocabulary.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cramp::diary
{

// Parts that several records share. A field that is absent is unknown, never "no".

// When a record was made, last changed, and put in the bin. None of them plays a part in triage or figures.
struct Stamps {
    std::optional<Moment> created;
    std::optional<Moment> updated;
    std::optional<Moment> binned;

    friend bool operator==(const Stamps&, const Stamps&) = default;
};

// A sign the person was asked about. Present false: asked, and the answer was no.
struct SymptomEntry {
    Symptom kind{};
    std::optional<Side> side;  // signs of the leg only; never midline
    bool present = true;
    std::optional<Course> course;
    std::optional<Onset> onset = {};

    friend bool operator==(const SymptomEntry&, const SymptomEntry&) = default;
};

// A place of the cramp. The region is a finer place on the body map ([a-z0-9_], at most 40, empty: none);
// rules and figures ignore it.
struct SiteEntry {
    Site site{};
    std::optional<Side> side;
    std::string region;

    friend bool operator==(const SiteEntry&, const SiteEntry&) = default;
};

struct ReliefEntry {
    Relief kind{};
    std::optional<bool> eased;

    friend bool operator==(const ReliefEntry&, const ReliefEntry&) = default;
};

// A stretch of the guide, or an exercise or set of the person's own ("own:" and its id).
using StretchReference = std::variant<Stretch, Uuid>;

std::string formatStretchReference(const StretchReference& reference);
std::optional<StretchReference> parseStretchReference(std::string_view text);

// Which evenings: index 0 is Monday. All false stands for no list given, which means all.
struct Weekdays {
    std::array<bool, 7> chosen{};

    bool isGiven() const;
    bool holdsFor(Date date) const;
    friend bool operator==(const Weekdays&, const Weekdays&) = default;
};

// "mon" to "sun".
std::string_view weekdayCode(std::size_t index);
std::optional<std::size_t> weekdayFromCode(std::string_view code);

}  // namespace cramp::diary
