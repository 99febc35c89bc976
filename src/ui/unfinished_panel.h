// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panel.h"
#include "ui/window_host.h"

#include <vector>

namespace cramp
{

// "03:12, left calf, about 4 minutes." What is not known is left out.
QString entryLine(const Episode& episode, const Moment& now, const Labels& labels, const QLocale& locale);

// What the night left unfinished: a line and two buttons for each entry.
class UnfinishedPanel : public Panel
{
    Q_OBJECT

public:
    UnfinishedPanel(const std::vector<Episode>& entries, const WindowContext& context,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void answerWanted(cramp::Uuid id);
    void notNow(cramp::Uuid id);

private:
    void addEntry(const Episode& episode, const QString& line);
};

}  // namespace cramp
