// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/typed_field.h"

#include <cstdint>
#include <optional>

namespace cramp::ui::widgets
{

// A whole number of a range; blank: not given. What is typed counts at once, and what is no such number is
// said and never replaced.
class NumberField : public TypedField
{
    Q_OBJECT

public:
    struct Range {
        std::int64_t lowest;
        std::int64_t highest;
    };
    NumberField(const QString& label, Range range, QWidget* parent = nullptr);

    void setNumber(std::optional<std::int64_t> number);
    // What is typed; none: nothing is, or it is no number of the range.
    std::optional<std::int64_t> number() const;
    // False when something is typed that cannot be used: says why below, and has the keyboard.
    bool check();

private:
    Range m_range;
};

}  // namespace cramp::ui::widgets
