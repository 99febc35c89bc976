// SPDX-License-Identifier: MIT
#include "ui/about_me/person_panel.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::about_me
{

PersonPanel::PersonPanel(const diary::Person& person, diary::Date today, const QLocale& locale,
                         QWidget* parent)
    : widgets::Panel(parent),
      m_person(person),
      m_today(today),
      m_locale(locale),
      m_birthShown(person.dateOfBirth ? format::fullDate(*person.dateOfBirth, locale) : QString()),
      m_name(new widgets::TypedField(tr("Name"), {})),
      m_birth(new widgets::TypedField(tr("Date of birth"), tr("3 May 1950"))),
      m_number(new widgets::TypedField(tr("NHS number (10 digits)"), {})),
      m_problem(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad))
{
    content()->addWidget(new widgets::TextLabel(tr("For the report"), theme::TextSize::Large, true));
    content()->addWidget(
        new widgets::TextLabel(tr("Only if you want it there. It stays on this computer, and the diary "
                                  "works as well without.")));
    m_name->setText(format::toQt(person.name));
    m_name->edit()->setMaxLength(200);
    m_birth->setText(m_birthShown);
    if (person.nhsNumber) m_number->setText(format::toQt(person.nhsNumber->grouped()));
    m_problem->hide();
    auto* save = new widgets::Button(tr("Save these"));
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_birth),
                          static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_problem)})
        content()->addWidget(part);
    content()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &PersonPanel::save);
    connect(m_birth, &widgets::TypedField::typed, this, [this] {
        const auto read = diary::readDay(format::toStd(m_birth->text()), m_today);
        m_birth->showReading(read && !read->isAbout ? format::fullDate(read->day, m_locale) : QString());
    });
    m_begun = widgets::formState(*this);
}

void PersonPanel::tell(widgets::TypedField* field, const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    field->edit()->setFocus();
}

void PersonPanel::save()
{
    diary::Person person = m_person;
    m_problem->hide();
    person.name = format::toStd(m_name->text());
    if (m_birth->text() != m_birthShown) {
        const auto read = diary::readDay(format::toStd(m_birth->text()), m_today);
        const bool isGood = read && !read->isAbout && read->day <= m_today;
        if (!m_birth->text().isEmpty() && !isGood)
            return tell(m_birth,
                        tr("That is no date of birth. Type the day, the month and the year, such as 3 "
                           "May 1950."));
        person.dateOfBirth = isGood ? std::optional(read->day) : std::nullopt;
    }
    person.nhsNumber = diary::NhsNumber::parse(format::toStd(m_number->text()));
    if (!person.nhsNumber && !m_number->text().isEmpty())
        return tell(m_number,
                    tr("That is no NHS number: it has 10 digits, and the last one must fit the others. "
                       "Compare it with your letter."));
    Q_EMIT saved(person);
}

}  // namespace cramp::ui::about_me
