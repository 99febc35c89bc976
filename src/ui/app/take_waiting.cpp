// SPDX-License-Identifier: MIT
#include "ui/app/take_waiting.h"

#include "session/waiting_entries.h"
#include "ui/format/qt_convert.h"

#include <QCoreApplication>

namespace cramp::ui::app
{

namespace
{

// lupdate finds the words of a class alone.
class WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(cramp::ui::app::WaitingWords)

public:
    static std::string ofChange(std::size_t cramps)
    {
        return format::toStd(
            tr("%n cramp(s) from while your diary was locked", nullptr, static_cast<int>(cramps)));
    }
    static QString ofUnreadable(const std::vector<std::filesystem::path>& files)
    {
        return tr("%n file(s) from while your diary was locked could not be read, and stay beside it: %1",
                  nullptr, static_cast<int>(files.size()))
            .arg(format::toQt(files.front().string()));
    }
};

bool add(window::MainWindow& window, const session::Session& session,
         const std::vector<diary::Episode>& cramps)
{
    diary::Change change = session::additionOf(cramps, session.store(), session.now());
    change.name = WaitingWords::ofChange(change.edits.size());
    return change.edits.empty() || window.apply(change);
}

}  // namespace

void takeWaiting(window::MainWindow& window, const session::Session& session)
{
    const auto waiting = session::readWaiting(session.store());
    if (!add(window, session, waiting.cramps)) return;
    for (const diary::Episode& cramp : waiting.cramps)
        session::removeWaiting(session.store().file(), cramp.id);
    if (!waiting.unreadable.empty()) window.showFailure(WaitingWords::ofUnreadable(waiting.unreadable));
}

}  // namespace cramp::ui::app
