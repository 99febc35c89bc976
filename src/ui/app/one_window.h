// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/application.h"
#include "ui/desktop/application_bus.h"
#include "ui/desktop/diary_claim.h"

#include <functional>
#include <memory>

namespace cramp::ui::app
{

// One window for each diary: the program that shows a diary keeps a claim on it, and later starts forward
// their request to that program. Examples, reviewed files and an author's content get a window of their own
// each time they are asked for. Only the person's usual diary has the bus name that the desktop knows, so
// that the desktop's icon never leads to another diary.
class OneWindow
{
public:
    explicit OneWindow(const WindowLaunch& launch);

    // True when another running program has the window and performs the request: this one can then end.
    bool forwardStart(int& argc, char** argv, desktop::StartRequest request);
    // Receives requests from the desktop and from later starts from now on. perform is called from the event
    // loop.
    void serve(std::function<void(desktop::StartRequest)> perform);
    // The window shows this diary now; none when it shows only a copy. Only the diary of the launch is
    // claimed.
    void showing(const std::optional<std::filesystem::path>& diary);
    // There is no window any more; to be called while there still is a QApplication.
    void end();

private:
    void takeNames();

    bool m_isShared;
    bool m_isUsualDiary;
    bool m_isShown = true;
    desktop::DiaryClaim m_claim;
    std::unique_ptr<desktop::ApplicationBus> m_bus;
};

}  // namespace cramp::ui::app
