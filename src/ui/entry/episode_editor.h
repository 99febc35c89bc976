// SPDX-License-Identifier: MIT
#pragma once

#include "session/episode_draft.h"
#include "ui/entry/episode_form.h"
#include "ui/host/window_host.h"

#include <QStackedWidget>
#include <QTimer>

namespace cramp::ui::entry
{

class LateSignsPage;
class QuestionPage;

// The form of one episode with all that belongs to it: what was begun and not saved comes back, is kept on
// the disk while it is filled in and when it is left, and is written as one change, with a check-in of now
// where a sign was added late. There is one draft for a diary: before another form takes its place, the
// person is asked. So they are where a new cramp may be one that is in the diary.
class EpisodeEditor : public QWidget
{
    Q_OBJECT

public:
    using Purpose = EpisodeForm::Purpose;

    EpisodeEditor(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr,
                  Purpose purpose = Purpose::Change);

    void open(const diary::Episode& episode);
    // A cramp that is not in the diary: of this night, or of a time that is asked for. What was begun of one
    // before goes on.
    void openNew(std::optional<diary::Date> night);
    // Where it was, or at the first field.
    void takeFocus();
    bool isOpen() const { return m_isOpen; }
    // The form says something that the diary does not.
    bool hasUnsaved() const;
    // The draft on the disk is that of this form.
    bool isKept();
    // Writes the draft if the form holds something new. Done every second, and when the form goes out of
    // sight.
    void keepDraft();
    // Closes the form. What was typed is kept, and offered again.
    void leave();

Q_SIGNALS:
    // Saved or left.
    void closed(const cramp::diary::Uuid& id);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void begin(const diary::Episode& episode, bool isNew, std::optional<diary::Date> night);
    void askAboutDraft(const session::EpisodeDraft& draft, const std::function<void()>& otherwise);
    void goOnWith(const session::EpisodeDraft& draft);
    bool isNew(const session::EpisodeDraft& draft) const;
    void take(const diary::Episode& episode, bool wantsAnother);
    // The over one of the diary that began within minutes of a new one.
    std::optional<diary::Episode> neighbour(const diary::Episode& episode) const;
    void askWhetherSame(const diary::Episode& known);
    void askAboutSigns();
    void store(const std::vector<diary::SymptomEntry>& signsNow);
    void close();
    void writeNew();
    QString lineOf(const diary::Episode& episode) const;
    const store::DiaryStore& diary() const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QStackedWidget* m_stack;
    EpisodeForm* m_form;
    Purpose m_purpose;
    LateSignsPage* m_late;
    QuestionPage* m_question;
    diary::Episode m_saving;
    std::optional<diary::Episode> m_joined;  // the one of the diary that the new one is said to be
    session::EpisodeDraft m_asStored;        // what the form says of an episode that nothing was changed of
    session::EpisodeDraft m_kept;
    bool m_isOpen = false;
    bool m_isNew = false;
    bool m_wantsAnother = false;
    QTimer m_timer;
};

}  // namespace cramp::ui::entry
