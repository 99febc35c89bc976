// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace cramp::ui::widgets
{
class PageFrame;
}
namespace cramp::ui::entry
{

// One question in the place of the form, with what it is about and an answer a button. The first answer has
// the keyboard.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    struct Answer {
        QString text;
        std::function<void()> action;
    };

    explicit QuestionPage(QWidget* parent = nullptr);

    void ask(const QString& question, const QStringList& about, const std::vector<Answer>& answers);
    void takeFocus();

private:
    widgets::PageFrame* m_frame;
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::entry
