// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/clock_field.h"

#include <QCheckBox>

#include <array>

namespace cramp::ui::settings
{

// The sleep hours, which tell a cramp at night from one by day: the same every night, or by weekday for those
// who work shifts; for the whole diary or from tonight on. A change can be undone.
class SettingsSleep : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsSleep(host::WindowContext& context, host::WindowHost& host);

    void refresh() override;

private:
    struct Fields {
        widgets::ClockField* from;
        widgets::ClockField* to;

        diary::NightHours hours() const;
        bool check() const;
        void show(const diary::NightHours& hours) const;
    };
    Fields addFields(const QString& night, QVBoxLayout* column);
    void addWeek();
    void showKind();
    diary::WeekHours typed() const;
    // False, with a sentence below it, when a time that counts is none.
    bool check() const;
    void save();

    widgets::ChoiceRow* m_kind;
    QWidget* m_usualRow;
    Fields m_usual{};
    QWidget* m_week;
    std::array<Fields, 7> m_days{};
    widgets::ChoiceRow* m_since;
    diary::WeekHours m_shown{};
};

}  // namespace cramp::ui::settings
