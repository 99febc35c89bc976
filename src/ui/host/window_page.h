// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

#include <QWidget>

namespace cramp::ui::host
{

// One page of the window. It reads the session and shows what it reads; refresh() is called when the diary,
// the day, the theme or the text size changed, and when the page comes to the front.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    WindowPage(WindowContext& context, WindowHost& host, QWidget* parent)
        : QWidget(parent),
          m_context(context),
          m_host(host)
    {
    }

    virtual void refresh() = 0;
    // The words of the guide were read anew: what was made from the old ones is to be forgotten. refresh()
    // follows.
    virtual void contentChanged() {}
    // Where the keyboard should be when the page comes to the front.
    virtual void takeFocus() { setFocus(); }
    // Its place was pressed while it is in front: back to what it shows first, where nothing typed is lost.
    virtual void chosenAgain() {}
    // An action of the menu that this page can do now; the window enables and forwards it.
    virtual bool canPerform(ActionId) const { return false; }
    virtual void perform(ActionId) {}

    // A form of a record is open here: an undo would take the record away from under it.
    virtual bool isWriting() const { return false; }

    // What was typed into a form here is not in the diary yet.
    virtual bool hasUnsaved() const { return false; }
    // That is kept all the same when the program ends, and offered at its next start.
    virtual bool keepsDraft() const { return false; }

Q_SIGNALS:
    // What canPerform() answers has changed.
    void abilitiesChanged();

protected:
    WindowContext& context() const { return m_context; }
    WindowHost& host() const { return m_host; }
    session::Session& session() const { return m_context.session; }

private:
    WindowContext& m_context;
    WindowHost& m_host;
};

}  // namespace cramp::ui::host
