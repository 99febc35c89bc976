// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entry/form_section.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/typed_field.h"

namespace cramp
{

// How bad: pain on the numeric rating scale with words at its ends, whether it woke the person, soreness
// after.
class SeveritySection : public FormSection
{
    Q_OBJECT

public:
    SeveritySection();

    void show(const Episode& episode) override;
    void read(Episode& episode, std::vector<Problem>& problems) const override;
    void keepTyped(TypedTexts& texts) const override;
    void restoreTyped(const TypedTexts& texts) override;

private:
    // What is typed, in minutes; none when it is not understood.
    std::optional<SorenessMinutes> readSoreness() const;
    void refreshReading();

    ChoiceRow* m_pain;
    ChoiceRow* m_woke;
    TypedField* m_soreness;
    std::optional<SorenessMinutes> m_shown;
    QString m_shownText;
};

}  // namespace cramp
