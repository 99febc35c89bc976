// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"
#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QLocale>

namespace cramp::guide
{
class MedicineNames;
}
namespace cramp::ui::widgets
{
class TypedField;
}
namespace cramp::ui::about_me
{

// The form of one medicine, condition, pregnancy, exposure or protection. Days are typed as one likes; every
// field but what it is may be left open.
class ContextForm : public widgets::Panel
{
    Q_OBJECT

public:
    // A new one of a kind has no code yet. Labels and names outlive the form.
    ContextForm(const guide::Labels& labels, const guide::MedicineNames& medicines, const QLocale& locale,
                diary::ContextKind kind, const std::optional<diary::ContextItem>& before, diary::Date today,
                QWidget* parent = nullptr);

    void takeFocus();
    // Of one medicine that is of more kinds than one, those beside the kind of the item.
    const std::vector<diary::ContextCode>& otherKinds() const { return m_otherKinds; }
    // Something was typed or chosen since it was made.
    bool hasUnsaved() const { return widgets::formState(*this) != m_begun; }

Q_SIGNALS:
    // With the id and stamps of the one before, if there was one.
    void saved(const cramp::diary::ContextItem& item);
    void left();
    // Escape was pressed, and something was typed: it stays.
    void escapedUnsaved();

private:
    struct DayField {
        widgets::TypedField* field = nullptr;
        widgets::TextLabel* problem = nullptr;
        QString shown;
    };

    void addMedicine(const guide::MedicineNames& medicines);
    void addCodes(const std::optional<diary::ContextItem>& before);
    void suggestKinds(const std::vector<diary::ContextCode>& kinds);
    // The kinds, to choose one from.
    void askKind();
    void addFields();
    DayField addDay(const QString& label, const QString& example, const std::optional<diary::Date>& day,
                    bool isAbout);
    void addButtons();
    void showHelp();
    void addQuinine();
    std::optional<diary::ContextCode> chosenCode() const;
    // False, with a sentence beside the field, when what was typed is no day.
    bool readDay(DayField& day, std::optional<diary::Date>& date, bool& isAbout);
    void save();

    const guide::Labels& m_labels;
    QLocale m_locale;
    diary::ContextKind m_kind;
    diary::ContextItem m_item;
    diary::Date m_today;
    std::vector<diary::ContextCode> m_codes;
    std::vector<diary::ContextCode> m_otherKinds;
    QWidget* m_suggested = nullptr;  // the kind of a medicine that is known; null for other things
    widgets::TextLabel* m_suggestedKind = nullptr;
    widgets::ChoiceRow* m_code = nullptr;
    widgets::TextLabel* m_help = nullptr;
    widgets::ChoiceRow* m_quinine = nullptr;  // which of the two it is; of a medicine alone
    widgets::TextLabel* m_codeProblem = nullptr;
    widgets::TypedField* m_name = nullptr;
    widgets::ChoiceRow* m_change = nullptr;
    DayField m_from;
    DayField m_to;
    QStringList m_begun;
};

}  // namespace cramp::ui::about_me
