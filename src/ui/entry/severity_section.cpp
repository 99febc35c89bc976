// SPDX-License-Identifier: MIT
#include "ui/entry/severity_section.h"

#include "diary/duration_words.h"
#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr auto sorenessField = "soreness_min";

QStringList painAnswers()
{
    QStringList answers;
    for (auto pain = diary::Pain::lowest; pain <= diary::Pain::highest; ++pain)
        answers << QString::number(pain);
    return answers;
}

QString sorenessText(const diary::SorenessMinutes& soreness)
{
    constexpr std::int64_t most = diary::SorenessMinutes::highest / 60;
    return format::durationText(std::min(soreness.value(), most) * 60);
}

std::optional<bool> yesOrNo(int chosen)
{
    if (chosen < 0) return std::nullopt;
    return chosen == 0;
}

}  // namespace

SeveritySection::SeveritySection()
    : FormSection(tr("How bad it was")),
      m_pain(
          new widgets::ChoiceRow(tr("Pain, from 0 (none) to 10 (the worst you can imagine)"), painAnswers())),
      m_woke(new widgets::ChoiceRow(tr("Did it wake you?"), {tr("Yes"), tr("No")})),
      m_soreness(new widgets::TypedField(
          tr("How long was the muscle sore afterwards? (Leave blank if you do not know)"),
          tr("3 hours, 20 minutes, 2 days, or 0 if it was not sore")))
{
    content()->addWidget(m_pain);
    content()->addWidget(m_woke);
    content()->addWidget(m_soreness);
    addProblemPlace(sorenessField, m_soreness->edit());
    connect(m_soreness, &widgets::TypedField::typed, this, &SeveritySection::refreshReading);
}

std::optional<diary::SorenessMinutes> SeveritySection::readSoreness() const
{
    if (m_soreness->text() == m_shownText) return m_shown;
    const auto span = diary::readSpan(format::toStd(m_soreness->text()), std::chrono::hours(1));
    if (!span) return std::nullopt;
    return diary::SorenessMinutes::from(std::chrono::round<std::chrono::minutes>(*span).count());
}

void SeveritySection::refreshReading()
{
    const auto read = readSoreness();
    m_soreness->showReading(read ? sorenessText(*read) : QString());
}

void SeveritySection::show(const diary::Episode& episode)
{
    m_pain->setChosen(episode.pain ? static_cast<int>(episode.pain->value()) : -1);
    m_woke->setChosen(episode.woke ? (*episode.woke ? 0 : 1) : -1);
    m_shown = episode.soreness;
    m_shownText = m_shown ? sorenessText(*m_shown) : QString();
    m_soreness->setText(m_shownText);
    m_soreness->showReading({});
}

void SeveritySection::read(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    episode.pain.reset();
    if (m_pain->chosen() >= 0) episode.pain = diary::Pain::from(m_pain->chosen());
    episode.woke = yesOrNo(m_woke->chosen());
    episode.soreness = readSoreness();
    if (!episode.soreness && !m_soreness->text().isEmpty())
        problems.push_back({sorenessField, format::toStd(tr("Enter how long it was sore, such as 3 hours, 20 "
                                                            "minutes or 2 days. “%1” was not understood.")
                                                             .arg(m_soreness->text()))});
}

void SeveritySection::keepTyped(TypedTexts& texts) const
{
    if (!readSoreness() && !m_soreness->text().isEmpty())
        texts[sorenessField] = format::toStd(m_soreness->text());
}

void SeveritySection::restoreTyped(const TypedTexts& texts)
{
    const auto found = texts.find(sorenessField);
    if (found != texts.end()) m_soreness->setText(format::toQt(found->second));
}

}  // namespace cramp::ui::entry
