// SPDX-License-Identifier: MIT
#include "ui/entry/before_section.h"

#include "diary/duration_words.h"
#include "ui/format/qt_convert.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button_row.h"

#include <algorithm>

namespace cramp::ui::entry
{

namespace
{

constexpr auto sorenessField = "soreness_min";
constexpr auto noteField = "note";

QString sorenessText(const diary::SorenessMinutes& soreness)
{
    constexpr std::int64_t most = diary::SorenessMinutes::highest / 60;
    return format::durationText(std::min(soreness.value(), most) * 60);
}

}  // namespace

BeforeSection::BeforeSection(const guide::Labels& labels)
    : FormSection(tr("Note, and what came before it")),
      m_title(new widgets::Button(tr("Note, and what came before it"))),
      m_body(new QWidget),
      m_column(new QVBoxLayout(m_body)),
      m_note(new QPlainTextEdit),
      m_soreness(new widgets::TypedField(
          tr("How long was the muscle sore afterwards? (Leave blank if you do not know)"),
          tr("3 hours, 20 minutes, 2 days, or 0 if it was not sore"))),
      m_period(new widgets::ChoiceRow(
          tr("Was it at night or during the day? (Leave blank to go by your sleep hours)"),
          {tr("Night"), tr("Day")}))
{
    m_title->setCheckable(true);
    widgets::setAccess(*m_title, widgets::Access::Fold);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::scaled(12));
    content()->addWidget(m_title, 0, Qt::AlignLeft);
    content()->addWidget(m_body);
    m_body->hide();
    addNote();
    addTriggers(labels);
    m_column->addWidget(m_soreness);
    m_column->addWidget(m_period);
    addProblemPlace(noteField, m_note);
    addProblemPlace(sorenessField, m_soreness->edit());
    connect(m_title, &QPushButton::toggled, m_body, &QWidget::setVisible);
    connect(m_soreness, &widgets::TypedField::typed, this, [this] {
        const auto read = readSoreness();
        m_soreness->showReading(read ? sorenessText(*read) : QString());
    });
}

void BeforeSection::addNote()
{
    auto* label = new widgets::TextLabel(tr("A note in your own words"));
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(theme::scaled(110));
    m_column->addWidget(label);
    m_column->addWidget(m_note);
}

void BeforeSection::addTriggers(const guide::Labels& labels)
{
    m_column->addWidget(new widgets::TextLabel(tr("Did any of these happen that day?")));
    auto* row = new widgets::ButtonRow;
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>()) {
        auto* button = new widgets::Button(widgets::asWritten(format::toQt(labels.of(trigger))));
        button->setCheckable(true);
        button->setToolTip(format::toQt(labels.helpFor(trigger)));
        m_triggers.push_back(button);
        row->addWidget(button);
    }
    m_column->addLayout(row);
}

void BeforeSection::show(const diary::Episode& episode)
{
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>())
        m_triggers.at(static_cast<std::size_t>(trigger))
            ->setChecked(std::ranges::find(episode.triggers, trigger) != episode.triggers.end());
    m_note->setPlainText(format::toQt(episode.note));
    m_shown = episode.soreness;
    m_shownText = m_shown ? sorenessText(*m_shown) : QString();
    m_soreness->setText(m_shownText);
    m_soreness->showReading({});
    m_period->setChosen(episode.statedPeriod ? static_cast<int>(*episode.statedPeriod) : -1);
    m_title->setChecked(!episode.triggers.empty() || !episode.note.empty() || episode.soreness ||
                        episode.statedPeriod);
}

void BeforeSection::reveal(QWidget&)
{
    m_title->setChecked(true);
}

std::optional<diary::SorenessMinutes> BeforeSection::readSoreness() const
{
    if (m_soreness->text() == m_shownText) return m_shown;
    const auto span = diary::readSpan(format::toStd(m_soreness->text()), std::chrono::hours(1));
    if (!span) return std::nullopt;
    return diary::SorenessMinutes::from(std::chrono::round<std::chrono::minutes>(*span).count());
}

void BeforeSection::read(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    episode.triggers.clear();
    for (const diary::Trigger trigger : diary::allValues<diary::Trigger>())
        if (m_triggers.at(static_cast<std::size_t>(trigger))->isChecked())
            episode.triggers.push_back(trigger);
    readNote(episode, problems);
    episode.soreness = readSoreness();
    if (!episode.soreness && !m_soreness->text().isEmpty())
        problems.push_back({sorenessField, format::toStd(tr("Enter how long it was sore, such as 3 hours, 20 "
                                                            "minutes or 2 days. “%1” was not understood.")
                                                             .arg(m_soreness->text()))});
    episode.statedPeriod.reset();
    if (m_period->chosen() >= 0) episode.statedPeriod = static_cast<diary::Period>(m_period->chosen());
}

void BeforeSection::readNote(diary::Episode& episode, std::vector<diary::Problem>& problems) const
{
    diary::Episode alone;
    alone.note = format::toStd(m_note->toPlainText().trimmed());
    if (diary::validate(alone).empty())
        episode.note = alone.note;
    else
        problems.push_back(
            {noteField,
             format::toStd(tr(
                 "Your note must be 10,000 characters or fewer, and it cannot include hidden characters."))});
}

// A note that is too long to be written is kept too.
void BeforeSection::keepTyped(TypedTexts& texts) const
{
    if (!readSoreness() && !m_soreness->text().isEmpty())
        texts[sorenessField] = format::toStd(m_soreness->text());
    diary::Episode ignored;
    std::vector<diary::Problem> problems;
    readNote(ignored, problems);
    if (!problems.empty()) texts[noteField] = format::toStd(m_note->toPlainText());
}

void BeforeSection::restoreTyped(const TypedTexts& texts)
{
    if (const auto found = texts.find(sorenessField); found != texts.end()) {
        m_soreness->setText(format::toQt(found->second));
        m_title->setChecked(true);
    }
    if (const auto found = texts.find(noteField); found != texts.end()) {
        m_note->setPlainText(format::toQt(found->second));
        m_title->setChecked(true);
    }
}

}  // namespace cramp::ui::entry
