// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/panel.h"

#include <QLineEdit>

namespace cramp::ui::widgets
{

// Where one stands among the places of the words that are looked for: the second of five. Number 0: at none
// of them yet.
struct FoundPlaces {
    int number = 0;
    int count = 0;
};

// The field for words to find on a page, with what was found said beside it and to screen readers.
class FindField : public QWidget
{
    Q_OBJECT

public:
    explicit FindField(QWidget* parent = nullptr);

    // What is looked for, without the space around it; empty: nothing.
    QString words() const { return m_field->text().trimmed(); }
    void clear() { m_field->clear(); }
    void start();
    bool hasKeyboard() const { return m_field->hasFocus(); }
    bool isUsed() const { return hasKeyboard() || !words().isEmpty(); }
    void say(const FoundPlaces& places);

Q_SIGNALS:
    void wordsChanged();
    void nextWanted(bool backwards);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString answer(const FoundPlaces& places) const;

    QLineEdit* m_field;
    TextLabel* m_answer;
};

}  // namespace cramp::ui::widgets
