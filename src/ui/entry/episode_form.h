// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_draft.h"
#include "ui/entry/form_section.h"
#include "ui/host/window_host.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"

namespace cramp
{

// The form of one episode. Every answer may be left open. It says beside the field what is wrong and keeps
// what was typed; it does not write: who shows it does (EpisodeEditor).
class EpisodeForm : public QWidget
{
    Q_OBJECT

public:
    EpisodeForm(const WindowContext& context, QWidget* parent);

    void show(const Episode& episode, const Habits& habits);
    // At the first field.
    void takeFocus();
    // Answers that were given and not saved, over the episode that is shown.
    void resume(const EpisodeDraft& draft);
    const Episode& original() const { return m_original; }
    // What the form holds at this moment.
    EpisodeDraft draft() const;

Q_SIGNALS:
    // The form was read and found good.
    void saved(const cramp::Episode& episode);
    void left();

private:
    void save();
    void tell(const std::vector<Problem>& problems);
    void addSection(FormSection* section);
    QLayout* makeButtons();

    Episode m_original;
    std::vector<FormSection*> m_sections;
    PageFrame* m_frame;
    MessageBar* m_problems;
};

}  // namespace cramp
