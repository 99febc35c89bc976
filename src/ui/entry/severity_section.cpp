// SPDX-License-Identifier: MIT
#include "ui/entry/severity_section.h"

#include "diary/duration_words.h"
#include "ui/format/qt_convert.h"

#include <algorithm>

namespace cramp
{

namespace
{

constexpr auto sorenessField = "soreness_min";

QStringList painAnswers()
{
    QStringList answers;
    for (auto pain = Pain::lowest; pain <= Pain::highest; ++pain)
        answers << QString::number(pain);
    return answers;
}

QString sorenessText(const SorenessMinutes& soreness)
{
    constexpr std::int64_t most = SorenessMinutes::highest / 60;
    return durationText(std::min(soreness.value(), most) * 60);
}

std::optional<bool> yesOrNo(int chosen)
{
    if (chosen < 0) return std::nullopt;
    return chosen == 0;
}

}  // namespace

SeveritySection::SeveritySection()
    : FormSection(tr("How bad")),
      m_pain(new ChoiceRow(tr("Pain, from 0 (none) to 10 (the worst you can imagine)"), painAnswers())),
      m_woke(new ChoiceRow(tr("Did it wake you?"), {tr("Yes"), tr("No")})),
      m_soreness(new TypedField(tr("How long was the muscle sore afterwards? (Empty: not known)"),
                                tr("3 hours, 20 min, 2 days, 0 for not sore")))
{
    content()->addWidget(m_pain);
    content()->addWidget(m_woke);
    content()->addWidget(m_soreness);
    addProblemPlace(sorenessField, m_soreness->edit());
    connect(m_soreness, &TypedField::typed, this, &SeveritySection::refreshReading);
}

std::optional<SorenessMinutes> SeveritySection::readSoreness() const
{
    if (m_soreness->text() == m_shownText) return m_shown;
    const auto span = readSpan(toStd(m_soreness->text()), std::chrono::hours(1));
    if (!span) return std::nullopt;
    return SorenessMinutes::from(std::chrono::round<std::chrono::minutes>(*span).count());
}

void SeveritySection::refreshReading()
{
    const auto read = readSoreness();
    m_soreness->showReading(read ? sorenessText(*read) : QString());
}

void SeveritySection::show(const Episode& episode)
{
    m_pain->setChosen(episode.pain ? static_cast<int>(episode.pain->value()) : -1);
    m_woke->setChosen(episode.woke ? (*episode.woke ? 0 : 1) : -1);
    m_shown = episode.soreness;
    m_shownText = m_shown ? sorenessText(*m_shown) : QString();
    m_soreness->setText(m_shownText);
    m_soreness->showReading({});
}

void SeveritySection::read(Episode& episode, std::vector<Problem>& problems) const
{
    episode.pain.reset();
    if (m_pain->chosen() >= 0) episode.pain = Pain::from(m_pain->chosen());
    episode.woke = yesOrNo(m_woke->chosen());
    episode.soreness = readSoreness();
    if (!episode.soreness && !m_soreness->text().isEmpty())
        problems.push_back(
            {sorenessField, toStd(tr("“%1” is not understood. Type how long it was sore, such as 3 "
                                     "hours, 20 min or 2 days.")
                                      .arg(m_soreness->text()))});
}

void SeveritySection::keepTyped(TypedTexts& texts) const
{
    if (!readSoreness() && !m_soreness->text().isEmpty()) texts[sorenessField] = toStd(m_soreness->text());
}

void SeveritySection::restoreTyped(const TypedTexts& texts)
{
    const auto found = texts.find(sorenessField);
    if (found != texts.end()) m_soreness->setText(toQt(found->second));
}

}  // namespace cramp
