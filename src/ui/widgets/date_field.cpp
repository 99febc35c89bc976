// SPDX-License-Identifier: MIT
#include "ui/widgets/date_field.h"

#include "diary/day_words.h"
#include "ui/format/qt_convert.h"

namespace cramp::ui::widgets
{

namespace
{

// The words that are understood are English, so those that stand in the field are too.
QString inWords(diary::Date day)
{
    return format::fullDate(day, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

}  // namespace

DateField::DateField(const QString& label, Allowed allowed, WhenEmpty whenEmpty, QWidget* parent)
    : TypedField(label, tr("3 May, yesterday, 3/5/2026"), parent),
      m_allowed(allowed),
      m_whenEmpty(whenEmpty)
{
    connect(this, &TypedField::typed, this, &DateField::showUnderstood);
    connect(this, &TypedField::finished, this, [this] {
        if (!isUsable()) showReading(problem());
    });
}

void DateField::setDay(const std::optional<diary::Date>& day)
{
    setText(day ? inWords(*day) : QString());
    showReading({});
}

std::optional<diary::Date> DateField::day() const
{
    const auto read = diary::readDay(format::toStd(text()), m_today);
    if (!read || read->isAbout) return std::nullopt;
    if (m_allowed == Allowed::UpToToday && read->day > m_today) return std::nullopt;
    return read->day;
}

bool DateField::isUsable() const
{
    return day().has_value() || (text().isEmpty() && m_whenEmpty == WhenEmpty::IsFine);
}

bool DateField::check()
{
    if (isUsable()) return true;
    showReading(problem());
    edit()->setFocus();
    return false;
}

QString DateField::problem() const
{
    if (text().isEmpty()) return tr("Enter a day, such as 3 May or yesterday.");
    const auto read = diary::readDay(format::toStd(text()), m_today);
    if (read && !read->isAbout) return tr("Enter a day up to today. “%1” is in the future.").arg(text());
    return tr("Enter a day, such as 3 May 2026. “%1” was not understood.").arg(text());
}

void DateField::showUnderstood()
{
    const auto understood = day();
    showReading(understood ? inWords(*understood) : QString());
}

}  // namespace cramp::ui::widgets
