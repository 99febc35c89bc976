// SPDX-License-Identifier: MIT
#include "ui/about_me/person_panel.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::about_me
{

namespace
{

// As much of it as is known: "1998", "April 2019", "3 May 2019".
QString sinceText(const diary::PartialDate& date, const QLocale& locale)
{
    const int year = static_cast<int>(date.year());
    if (!date.month()) return QString::number(year);
    const int month = static_cast<int>(static_cast<unsigned>(*date.month()));
    if (!date.day())
        return PersonPanel::tr("%1 %2").arg(locale.standaloneMonthName(month), QString::number(year));
    return format::fullDate(diary::Date(date.year() / *date.month() / *date.day()), locale);
}

}  // namespace

PersonPanel::PersonPanel(const diary::Person& person, diary::Date today, const QLocale& locale,
                         QWidget* parent)
    : widgets::Panel(parent),
      m_person(person),
      m_today(today),
      m_locale(locale),
      m_sinceShown(person.crampsSince ? sinceText(*person.crampsSince, locale) : QString()),
      m_birthShown(person.dateOfBirth ? format::fullDate(*person.dateOfBirth, locale) : QString()),
      m_since(new widgets::TypedField(tr("When did your cramps first start?"),
                                      tr("1998, April 2019, about 10 years ago"))),
      m_name(new widgets::TypedField(tr("Name"), {})),
      m_birth(new widgets::TypedField(tr("Date of birth"), tr("3 May 1950"))),
      m_number(new widgets::TypedField(tr("NHS number (10 digits)"), {})),
      m_problem(new widgets::TextLabel({}, theme::TextSize::Body, true, widgets::TextLabel::Voice::Bad))
{
    content()->addWidget(new widgets::TextLabel(tr("Whose diary this is"), theme::TextSize::Large, true));
    content()->addWidget(new widgets::TextLabel(
        tr("These details are for your report, and the name also shows whose diary is open. They stay on "
           "this computer, and the diary works just as well without them.")));
    addFields();
    auto* save = new widgets::Button(tr("Save these details"));
    content()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &PersonPanel::save);
    widgets::hideOnChange(*m_problem, *this);
    m_begun = widgets::formState(*this);
}

void PersonPanel::addFields()
{
    m_since->setText(m_sinceShown);
    m_name->setText(format::toQt(m_person.name));
    m_name->edit()->setMaxLength(200);
    m_birth->setText(m_birthShown);
    if (m_person.nhsNumber) m_number->setText(format::toQt(m_person.nhsNumber->grouped()));
    m_problem->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_since, m_name, m_birth, m_number, m_problem})
        content()->addWidget(part);
    for (widgets::TypedField* field : {m_since, m_birth})
        connect(field, &widgets::TypedField::typed, this, &PersonPanel::showUnderstood);
}

void PersonPanel::showUnderstood()
{
    const auto since = diary::readDay(format::toStd(m_since->text()), m_today);
    m_since->showReading(since ? sinceText(diary::partialDateOf(*since), m_locale) : QString());
    const auto birth = diary::readDay(format::toStd(m_birth->text()), m_today);
    m_birth->showReading(birth && !birth->isAbout ? format::fullDate(birth->day, m_locale) : QString());
}

QWidget* PersonPanel::nameField() const
{
    return m_name->edit();
}

void PersonPanel::tell(widgets::TypedField* field, const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
    field->edit()->setFocus();
}

bool PersonPanel::readSince(diary::Person& person)
{
    if (m_since->text() == m_sinceShown) return true;
    person.crampsSince.reset();
    if (m_since->text().isEmpty()) return true;
    const auto read = diary::readDay(format::toStd(m_since->text()), m_today);
    if (read && read->day <= m_today) person.crampsSince = diary::partialDateOf(*read);
    if (!person.crampsSince)
        tell(m_since, tr("Enter a year or a date in the past, such as 1998 or April 2019."));
    return person.crampsSince.has_value();
}

bool PersonPanel::readBirth(diary::Person& person)
{
    if (m_birth->text() == m_birthShown) return true;
    const auto read = diary::readDay(format::toStd(m_birth->text()), m_today);
    const bool isGood = read && !read->isAbout && read->day <= m_today;
    person.dateOfBirth = isGood ? std::optional(read->day) : std::nullopt;
    if (isGood || m_birth->text().isEmpty()) return true;
    tell(m_birth, tr("Enter a date of birth with a day, month and year, such as 3 May 1950."));
    return false;
}

bool PersonPanel::readNumber(diary::Person& person)
{
    person.nhsNumber = diary::NhsNumber::parse(format::toStd(m_number->text()));
    if (person.nhsNumber || m_number->text().isEmpty()) return true;
    tell(m_number, tr("Enter a valid 10-digit NHS number. Check it against a letter from the NHS."));
    return false;
}

void PersonPanel::save()
{
    diary::Person person = m_person;
    m_problem->hide();
    person.name = format::toStd(m_name->text().simplified());
    if (readSince(person) && readBirth(person) && readNumber(person)) Q_EMIT saved(person);
}

}  // namespace cramp::ui::about_me
