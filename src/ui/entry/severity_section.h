// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::entry
{

// How bad: pain on the numeric rating scale with words at its ends, whether it woke the person, soreness
// after.
class SeveritySection : public FormSection
{
    Q_OBJECT

public:
    SeveritySection();

    void show(const diary::Episode& episode) override;
    void read(diary::Episode& episode, std::vector<diary::Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;

private:
    // What is typed, in minutes; none when it is not understood.
    std::optional<diary::SorenessMinutes> readSoreness() const;
    void refreshReading();

    widgets::ChoiceRow* m_pain;
    widgets::ChoiceRow* m_woke;
    widgets::TypedField* m_soreness;
    std::optional<diary::SorenessMinutes> m_shown;
    QString m_shownText;
};

}  // namespace cramp::ui::entry
