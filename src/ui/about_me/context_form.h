// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"
#include "guide/labels.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QLocale>

namespace cramp
{

class TypedField;

// The form of one medicine, condition, pregnancy, exposure or protection. Days are typed as one likes; every
// field but what it is may be left open.
class ContextForm : public Panel
{
    Q_OBJECT

public:
    // A new one of a kind has no code yet.
    ContextForm(const Labels& labels, const QLocale& locale, ContextKind kind,
                const std::optional<ContextItem>& before, Date today, QWidget* parent = nullptr);

    void takeFocus();
    // Something was typed or chosen since it was made.
    bool hasUnsaved() const { return formState(*this) != m_begun; }

Q_SIGNALS:
    // With the id and stamps of the one before, if there was one.
    void saved(const cramp::ContextItem& item);
    void left();

private:
    struct DayField {
        TypedField* field = nullptr;
        TextLabel* problem = nullptr;
        QString shown;
    };

    void addCodes(const Labels& labels, const std::optional<ContextItem>& before);
    void addFields();
    DayField addDay(const QString& label, const QString& example, const std::optional<Date>& day,
                    bool isAbout);
    void addButtons();
    void showHelp();
    // False, with a sentence beside the field, when what was typed is no day.
    bool readDay(DayField& day, std::optional<Date>& date, bool& isAbout);
    void save();

    const Labels& m_labels;
    QLocale m_locale;
    ContextKind m_kind;
    ContextItem m_item;
    Date m_today;
    std::vector<ContextCode> m_codes;
    ChoiceRow* m_code = nullptr;
    TextLabel* m_help = nullptr;
    TextLabel* m_codeProblem = nullptr;
    TypedField* m_name = nullptr;
    ChoiceRow* m_change = nullptr;
    DayField m_from;
    DayField m_to;
    QStringList m_begun;
};

}  // namespace cramp
