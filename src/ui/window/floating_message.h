// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QFrame>

#include <vector>

namespace cramp::ui::window
{

// The message bar: one sentence with what can be done about it, floating above the foot of the pages, so that
// nothing moves when it comes or goes. It takes no focus and is read out to those who hear the window. It
// stays until another comes, the page changes or it is closed. Never a warning about health.
class FloatingMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Failure, Advice, Done };

    // Floats over the widget, which it follows in size.
    explicit FloatingMessage(QWidget& over);

    void show(Kind kind, const QString& sentence, const std::vector<host::MessageOffer>& offers = {});
    QString sentence() const { return m_sentence->text(); }
    // The page changes. What was said in the very event that changes it stays.
    void leavePage();
    // Puts it in its place: above the buttons of the form in front, if there are any.
    void place();

Q_SIGNALS:
    // It went while the keyboard was on it.
    void keyboardLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dismiss();
    void dress();
    void addButton(const host::MessageOffer& offer);
    void joinTabOrder();

    QWidget& m_over;
    Kind m_kind = Kind::Done;
    QBoxLayout* m_whole;
    QLabel* m_icon;
    widgets::TextLabel* m_sentence;
    QWidget* m_buttons = nullptr;
    bool m_isFresh = false;  // said in this turn of events
};

}  // namespace cramp::ui::window
