// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_draft.h"
#include "ui/host/window_host.h"

#include <QStackedWidget>
#include <QTimer>

namespace cramp::ui::entry
{

class EpisodeForm;
class LateSignsPage;

// The form of one episode with all that belongs to it: what was begun and not saved comes back, is kept on
// the disk while it is filled in, and is written as one change, with a check-in of now where a sign was added
// late. There is one draft for a diary: of the form that was touched last.
class EpisodeEditor : public QWidget
{
    Q_OBJECT

public:
    EpisodeEditor(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void open(const diary::Episode& episode);
    // Where it was, or at the first field.
    void takeFocus();
    // The form says something that the diary does not.
    bool hasUnsaved() const;
    // Writes the draft if the form holds something new. Done every second, and when the form goes out of
    // sight.
    void keepDraft();

Q_SIGNALS:
    // Saved or left.
    void closed(const cramp::diary::Uuid& id);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void take(const diary::Episode& episode);
    void store(const std::vector<diary::SymptomEntry>& signsNow);
    void close();
    std::filesystem::path draftFile() const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QStackedWidget* m_stack;
    EpisodeForm* m_form;
    LateSignsPage* m_late;
    diary::Episode m_saving;
    session::EpisodeDraft m_asStored;  // what the form says of an episode that nothing was changed of
    session::EpisodeDraft m_kept;
    bool m_isOpen = false;
    QTimer m_timer;
};

}  // namespace cramp::ui::entry
