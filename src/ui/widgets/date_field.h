// SPDX-License-Identifier: MIT
#pragma once

#include "diary/local_time.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::widgets
{

// A day, typed as people write it ("20 November", "yesterday", "3/11/2026"). What was understood stands
// below; what is typed counts at once, so that no button can save another day, and what cannot be understood
// is said and never replaced.
class DateField : public TypedField
{
    Q_OBJECT

public:
    enum class Allowed : std::uint8_t { AnyDay, UpToToday };
    enum class WhenEmpty : std::uint8_t { IsMissing, IsFine };

    explicit DateField(const QString& label, Allowed allowed = Allowed::AnyDay,
                       WhenEmpty whenEmpty = WhenEmpty::IsMissing, QWidget* parent = nullptr);

    // Words such as "yesterday" rest on this day.
    void setToday(diary::Date today) { m_today = today; }
    void setDay(const std::optional<diary::Date>& day);
    // What is typed; none: nothing is, or it is no day that is allowed.
    std::optional<diary::Date> day() const;
    // False when what is typed cannot be used: says why below, and has the keyboard.
    bool check();

private:
    bool isUsable() const;
    QString problem() const;
    void showUnderstood();

    Allowed m_allowed;
    WhenEmpty m_whenEmpty;
    diary::Date m_today{};
};

}  // namespace cramp::ui::widgets
