// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_draft.h"
#include "ui/entry/form_section.h"
#include "ui/host/window_host.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/page_frame.h"

namespace cramp::ui::widgets
{
class Button;
}
namespace cramp::ui::entry
{

class WhenSection;

// The form of one episode, on one screen: the map of the legs beside the questions. Every answer may be left
// open. It says beside the field what is wrong and keeps what was typed; it does not write: who shows it does
// (EpisodeEditor).
class EpisodeForm : public QWidget
{
    Q_OBJECT

public:
    // Whether it is for cramps that are in the diary, or for new ones.
    enum class Purpose : std::uint8_t { Change, Add };

    EpisodeForm(const host::WindowContext& context, Purpose purpose, QWidget* parent);

    void show(const diary::Episode& episode, const session::Habits& habits);
    // Of a cramp that is not in the diary: nothing is known of its time, or only its night.
    void showNew(const diary::Episode& episode, std::optional<diary::Date> night,
                 const session::Habits& habits);
    // At the first field.
    void takeFocus();
    // Answers that were given and not saved, over the episode that is shown.
    void resume(const session::EpisodeDraft& draft, bool isNew = false);
    const diary::Episode& original() const { return m_original; }
    // What the form holds at this moment.
    session::EpisodeDraft draft() const;

Q_SIGNALS:
    // The form was read and found good. wantsAnother: the form of one more is to follow.
    void saved(const cramp::diary::Episode& episode, bool wantsAnother);
    void left();
    // Something is normal for the person: to be written at once, apart from the episode.
    void usualSaved(const cramp::diary::ContextItem& item);
    // It was.
    void contextChanged();

private:
    void save(bool wantsAnother);
    void tell(const std::vector<diary::Problem>& problems);
    QWidget* makeQuestions(const host::WindowContext& context);
    QWidget* makeMap(const host::WindowContext& context);
    QWidget* makeFoot(Purpose purpose);

    diary::Episode m_original;
    std::vector<FormSection*> m_sections;
    WhenSection* m_when = nullptr;
    widgets::PageFrame* m_frame;
    widgets::MessageBar* m_problems;
};

}  // namespace cramp::ui::entry
