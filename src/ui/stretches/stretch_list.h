// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "guide/guide.h"
#include "ui/stretches/stretch_row.h"

namespace cramp
{

// Every single stretch of the guide as a row to start or to print: those for every day, then the moves for
// a cramp.
class StretchList : public QWidget
{
    Q_OBJECT

public:
    explicit StretchList(const Guide& guide, QWidget* parent = nullptr);

Q_SIGNALS:
    void startWanted(const cramp::StretchReference& stretch);
    void paperWanted(const cramp::StretchReference& stretch, QWidget* from);

private:
    void addTitle(const QString& title);
    void add(const Guide& guide, const StretchGuide& stretch);

    QVBoxLayout* m_column;
};

}  // namespace cramp
