// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "guide/guide.h"
#include "ui/stretches/stretch_row.h"

namespace cramp::ui::stretches
{

// Every single stretch of the guide as a row to start or to print: those for every day, then the moves for
// a cramp.
class StretchList : public QWidget
{
    Q_OBJECT

public:
    // Those that can be shown for the legs that may be stretched.
    StretchList(const guide::Guide& guide, const guide::Legs& allowed, QWidget* parent = nullptr);

Q_SIGNALS:
    void startWanted(const cramp::diary::StretchReference& stretch);
    void paperWanted(const cramp::diary::StretchReference& stretch, QWidget* from);

private:
    void addTitle(const QString& title);
    void add(const guide::Guide& guide, const guide::StretchGuide& stretch);

    guide::Legs m_allowed;
    QVBoxLayout* m_column;
};

}  // namespace cramp::ui::stretches
