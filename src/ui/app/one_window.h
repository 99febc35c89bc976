// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/application.h"
#include "ui/desktop/application_bus.h"
#include "ui/desktop/diary_claim.h"

#include <functional>
#include <memory>

namespace cramp::ui::app
{

// One window for a diary: the program that shows it keeps a claim on it, and later starts hand on to that
// program what they were started for. Examples, reviewed files and an author's content have windows of their
// own, as often as they are asked for. The name that the desktop knows goes to the person's usual diary
// alone, so that its icon never leads to another one.
class OneWindow
{
public:
    explicit OneWindow(const WindowLaunch& launch);

    // True when another program has the window and does what is wished: nothing more is to be done.
    bool handOn(int& argc, char** argv, desktop::Wish wish);
    // Hears what the desktop and later starts want from now on. fulfil is called from the event loop.
    void serve(std::function<void(desktop::Wish)> fulfil);
    // The window shows this diary now; none: one that is only a copy. The claim holds for that of the launch.
    void showing(const std::optional<std::filesystem::path>& diary);
    // There is no window any more; done while there is a QApplication.
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
