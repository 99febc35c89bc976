// SPDX-License-Identifier: MIT
#include "ui/history/episode_details.h"

#include "ui/format/own_words.h"
#include "ui/widgets/renewed_body.h"

namespace cramp::ui::history
{

using widgets::TextLabel;

EpisodeDetails::EpisodeDetails(const EpisodeText& words, QWidget* parent)
    : widgets::Panel(parent),
      m_words(words)
{
    setAccessibleName(tr("The cramp you selected"));
    showCount(0);
}

QVBoxLayout* EpisodeDetails::renew()
{
    auto* column = widgets::renewBody(m_body, 8);
    content()->addWidget(m_body);
    return column;
}

bool EpisodeDetails::addField(QVBoxLayout& column, EpisodeField field, const QString& text)
{
    if (text.isEmpty()) return false;
    column.addWidget(
        new TextLabel(EpisodeText::title(field), theme::TextSize::Body, false, TextLabel::Voice::Soft));
    column.addWidget(new TextLabel(text));
    return true;
}

void EpisodeDetails::show(const diary::Episode& episode, const diary::SleepSchedule& sleep)
{
    QVBoxLayout* column = renew();
    column->addWidget(new TextLabel(m_words.heading(episode), theme::TextSize::Body, true));
    // In a narrow table the last three are cut, or have no column.
    for (const EpisodeField field :
         {EpisodeField::Period, EpisodeField::Where, EpisodeField::Lasted, EpisodeField::Pain})
        addField(*column, field, m_words.of(field, episode, sleep));
    bool hasMore = false;
    for (const EpisodeField field : {EpisodeField::Symptoms, EpisodeField::Relief})
        hasMore |= addField(*column, field, m_words.of(field, episode, sleep));
    hasMore |= addField(*column, EpisodeField::Note, format::ownWords(episode.note));
    if (!hasMore)
        column->addWidget(new TextLabel(tr("No other symptoms, remedies or notes are recorded."),
                                        theme::TextSize::Body, false, TextLabel::Voice::Soft));
    m_body->show();
}

void EpisodeDetails::showCount(int chosen)
{
    renew()->addWidget(new TextLabel(chosen == 0
                                         ? tr("Select a cramp to see everything you recorded about it.")
                                         : tr("%n cramp(s) selected.", nullptr, chosen),
                                     theme::TextSize::Body, false, TextLabel::Voice::Soft));
    m_body->show();
}

}  // namespace cramp::ui::history
