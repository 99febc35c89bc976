// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_draft.h"
#include "ui/entry/form_section.h"
#include "ui/host/window_host.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::entry
{

// The form of one episode. Every answer may be left open. It says beside the field what is wrong and keeps
// what was typed; it does not write: who shows it does (EpisodeEditor).
class EpisodeForm : public QWidget
{
    Q_OBJECT

public:
    EpisodeForm(const host::WindowContext& context, QWidget* parent);

    void show(const diary::Episode& episode, const session::Habits& habits);
    // At the first field.
    void takeFocus();
    // Answers that were given and not saved, over the episode that is shown.
    void resume(const session::EpisodeDraft& draft);
    const diary::Episode& original() const { return m_original; }
    // What the form holds at this moment.
    session::EpisodeDraft draft() const;

Q_SIGNALS:
    // The form was read and found good.
    void saved(const cramp::diary::Episode& episode);
    void left();
    // Something is normal for the person: to be written at once, apart from the episode.
    void usualSaved(const cramp::diary::ContextItem& item);
    // It was.
    void contextChanged();

private:
    void save();
    void tell(const std::vector<diary::Problem>& problems);
    void addSection(FormSection* section);
    QWidget* makeButtons();

    diary::Episode m_original;
    std::vector<FormSection*> m_sections;
    widgets::PageFrame* m_frame;
    widgets::MessageBar* m_problems;
};

}  // namespace cramp::ui::entry
