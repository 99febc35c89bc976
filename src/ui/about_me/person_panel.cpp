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
    content()->addWidget(new widgets::TextLabel(tr("Details for your report"), theme::TextSize::Large, true));
    content()->addWidget(
        new widgets::TextLabel(tr("Only fill these in if you want them on your report. They stay on this "
                                  "computer, and the diary works just as well without them.")));
    m_name->setText(format::toQt(person.name));
    m_name->edit()->setMaxLength(200);
    m_birth->setText(m_birthShown);
    if (person.nhsNumber) m_number->setText(format::toQt(person.nhsNumber->grouped()));
    m_problem->hide();
    auto* save = new widgets::Button(tr("Save these details"));
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
            return tell(m_birth, tr("Enter a date of birth with a day, month and year, such as 3 May 1950."));
        person.dateOfBirth = isGood ? std::optional(read->day) : std::nullopt;
    }
    person.nhsNumber = diary::NhsNumber::parse(format::toStd(m_number->text()));
    if (!person.nhsNumber && !m_number->text().isEmpty())
        return tell(m_number,
                    tr("Enter a valid 10-digit NHS number. Check it against a letter from the NHS."));
    Q_EMIT saved(person);
}

}  // namespace cramp::ui::about_me
