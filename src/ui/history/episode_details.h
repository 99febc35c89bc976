// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/episode_text.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::history
{

// What is recorded of the cramp that is chosen in the table, and has no column there.
class EpisodeDetails : public widgets::Panel
{
    Q_OBJECT

public:
    explicit EpisodeDetails(const EpisodeText& words, QWidget* parent = nullptr);

    void show(const diary::Episode& episode, const diary::SleepSchedule& sleep);
    // None is chosen, or several are.
    void showCount(int chosen);

private:
    QVBoxLayout* renew();
    // False: nothing is said of it.
    bool addField(QVBoxLayout& column, EpisodeField field, const QString& text);

    const EpisodeText& m_words;
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::history
