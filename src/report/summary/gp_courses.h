// SPDX-License-Identifier: MIT
#pragma once

#include "report/summary/gp_parts.h"

namespace cramp::report::summary
{

// A medicine through its doses: items of one code whose names are alike up to the first number.
struct MedicineCourse {
    std::string name;                              // "Atorvastatin"; without one, what kind of medicine it is
    std::vector<const diary::ContextItem*> items;  // the earliest first; without a first day first of all

    // Of one of its items: "40 mg"; may be empty.
    static std::string doseOf(const diary::ContextItem& item);
    // That an item is another dose of the one before it.
    bool isChangeOfDose(std::size_t place) const;
    // "Atorvastatin 40 mg (statin)".
    std::string fullName(std::size_t place, const GpSource& source) const;
    // The last day of an item: its own, or that before the next dose. None: it goes on.
    std::optional<diary::Date> endOf(std::size_t place) const;
};

// Those that touch a span, in the order of the diary.
std::vector<MedicineCourse> coursesWithin(const diary::DateSpan& span, const GpSource& source);

}  // namespace cramp::report::summary
