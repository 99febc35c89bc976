// SPDX-License-Identifier: MIT
#pragma once

#include "diary/person.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QLocale>

namespace cramp::ui::widgets
{
class TypedField;
}
namespace cramp::ui::about_me
{

// Whose diary it is: since when there have been cramps, name, date of birth and NHS number, for those who
// want them in the window and on the report. The number is checked. The name is edited here alone.
class PersonPanel : public widgets::Panel
{
    Q_OBJECT

public:
    PersonPanel(const diary::Person& person, diary::Date today, const QLocale& locale,
                QWidget* parent = nullptr);

    // Something was typed since it was made.
    bool hasUnsaved() const { return widgets::formState(*this) != m_begun; }
    // Where the name is typed.
    QWidget* nameField() const;

Q_SIGNALS:
    void saved(const cramp::diary::Person& person);

private:
    void addFields();
    void showUnderstood();
    void save();
    // Each false where what is typed cannot be used, which it has said.
    bool readSince(diary::Person& person);
    bool readBirth(diary::Person& person);
    bool readNumber(diary::Person& person);
    void tell(widgets::TypedField* field, const QString& problem);

    diary::Person m_person;
    diary::Date m_today;
    QLocale m_locale;
    QString m_sinceShown;
    QString m_birthShown;
    widgets::TypedField* m_since;
    widgets::TypedField* m_name;
    widgets::TypedField* m_birth;
    widgets::TypedField* m_number;
    widgets::TextLabel* m_problem;
    QStringList m_begun;
};

}  // namespace cramp::ui::about_me
