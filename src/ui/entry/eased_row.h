// SPDX-License-Identifier: MIT
#pragma once

#include "diary/record_parts.h"
#include "guide/labels.h"
#include "ui/widgets/button.h"

#include <vector>

namespace cramp::ui::entry
{

// What eased a cramp: as many of the likely things as one likes, or nothing. "Nothing" says of everything
// that was tried that it did not ease the cramp; where nobody said what was tried, of something else.
class EasedRow : public QWidget
{
    Q_OBJECT

public:
    // The labels outlive the row. more: the words of the button for all the others.
    EasedRow(const guide::Labels& labels, const QString& more, QWidget* parent = nullptr);

    // The things that stand there to be pressed.
    void offer(const std::vector<diary::Relief>& reliefs);
    void show(std::vector<diary::ReliefEntry> relief);
    // What was shown, with what was pressed since.
    const std::vector<diary::ReliefEntry>& relief() const { return m_relief; }
    widgets::Button& more() { return *m_more; }

Q_SIGNALS:
    // By the person.
    void changed();

private:
    void press(diary::Relief kind);
    void pressNothing();
    void refresh();
    widgets::Button* makeAnswer(const QString& text);

    const guide::Labels& m_labels;
    std::vector<diary::ReliefEntry> m_relief;
    std::vector<std::pair<diary::Relief, widgets::Button*>> m_answers;
    QLayout* m_row;
    widgets::Button* m_nothing;
    widgets::Button* m_more;
};

// It was asked, and nothing that was tried eased the cramp.
bool hasNothingEased(const std::vector<diary::ReliefEntry>& relief);

}  // namespace cramp::ui::entry
