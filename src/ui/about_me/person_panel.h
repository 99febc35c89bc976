// SPDX-License-Identifier: MIT
#pragma once

#include "diary/person.h"
#include "ui/widgets/form_state.h"
#include "ui/widgets/panel.h"

#include <QLocale>

namespace cramp
{

class TypedField;

// Name, date of birth and NHS number, only for those who want them on the report. The number is checked.
class PersonPanel : public Panel
{
    Q_OBJECT

public:
    PersonPanel(const Person& person, Date today, const QLocale& locale, QWidget* parent = nullptr);

    // Something was typed since it was made.
    bool hasUnsaved() const { return formState(*this) != m_begun; }

Q_SIGNALS:
    void saved(const cramp::Person& person);

private:
    void save();
    void tell(TypedField* field, const QString& problem);

    Person m_person;
    Date m_today;
    QLocale m_locale;
    QString m_birthShown;
    TypedField* m_name;
    TypedField* m_birth;
    TypedField* m_number;
    TextLabel* m_problem;
    QStringList m_begun;
};

}  // namespace cramp
