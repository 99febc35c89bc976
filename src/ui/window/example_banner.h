// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QFrame>

namespace cramp::ui::window
{

// The line above every page of the example diary: it is made up, and one press leads to a diary of one's own,
// so that nobody logs real nights into it.
class ExampleBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ExampleBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void ownDiaryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    widgets::TextLabel* m_words;
};

}  // namespace cramp::ui::window
