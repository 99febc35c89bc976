// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <functional>

namespace cramp::ui::app
{

// The program's event loop. An exception that nothing else catches is reported to the person and does not end
// the program. Where there is no display, the program ends at once, with one sentence on standard error and
// the exit status of a failure; Qt itself would abort.
class GuardedApplication : public QApplication
{
public:
    // Tells Qt the program's names and settings; to be called before any application object is made.
    static void nameProgram();

    GuardedApplication(int& argc, char** argv, std::function<void(const QString&)> say);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::function<void(const QString&)> m_say;
};

}  // namespace cramp::ui::app
