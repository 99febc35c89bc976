// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <functional>

namespace cramp::ui::app
{

// The program's loop. What is thrown where nothing waits for it is said and ends nothing. Where there is no
// display the program ends at once, with one sentence on standard error and the status of a failure: Qt
// itself would abort.
class GuardedApplication : public QApplication
{
public:
    // Before any application is made: names, and what Qt is to know of the program.
    static void nameProgram();

    GuardedApplication(int& argc, char** argv, std::function<void(const QString&)> say);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::function<void(const QString&)> m_say;
};

}  // namespace cramp::ui::app
