// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"

#include <QVBoxLayout>
#include <QWidget>

namespace cramp::ui::window
{

// A window of its own that says why the diary could not be opened and what can be done about it; for when
// there is no other window yet. It goes when it is closed.
class FailureWindow : public QWidget
{
    Q_OBJECT

public:
    FailureWindow();

    // In place of what it said before. There is always a way to close it.
    void say(const QString& title, const QString& sentence,
             const std::vector<host::MessageOffer>& offers = {});

private:
    void addButtons(QVBoxLayout& column, const std::vector<host::MessageOffer>& offers);

    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

// Such a window with a sentence alone.
void showFailure(const QString& sentence);

}  // namespace cramp::ui::window
