// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settings_panel.h"
#include "ui/widgets/choice_row.h"

#include <QCheckBox>
#include <QTimeEdit>

#include <array>

namespace cramp
{

// The sleep hours, which tell a cramp at night from one by day: the same every night, or by weekday for those
// who work shifts; for the whole diary or from tonight on. A change can be undone.
class SettingsSleep : public SettingsPanel
{
    Q_OBJECT

public:
    SettingsSleep(WindowContext& context, WindowHost& host);

    void refresh() override;

private:
    struct Fields {
        QTimeEdit* from;
        QTimeEdit* to;

        NightHours hours() const;
        void show(const NightHours& hours) const;
    };
    Fields addFields(const QString& night, QVBoxLayout* column);
    void addWeek();
    void showKind();
    WeekHours typed() const;
    void save();

    ChoiceRow* m_kind;
    QWidget* m_usualRow;
    Fields m_usual{};
    QWidget* m_week;
    std::array<Fields, 7> m_days{};
    ChoiceRow* m_since;
    WeekHours m_shown{};
};

}  // namespace cramp
