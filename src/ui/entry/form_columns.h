// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace cramp::ui::entry
{

// The two halves of the episode form: the map on the left of the questions where there is room for both, else
// below them. Which of it follows from the width that is given and from nothing else; the keyboard goes to
// the questions first.
class FormColumns : public QWidget
{
    Q_OBJECT

public:
    FormColumns(QWidget* questions, QWidget* map, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
    QWidget* m_map;
};

}  // namespace cramp::ui::entry
