// SPDX-License-Identifier: MIT
#pragma once

#include "session/check_in_questions.h"
#include "ui/host/window_page.h"
#include "ui/widgets/panel.h"

#include <QPlainTextEdit>

namespace cramp::ui::widgets
{
class Button;
class PageFrame;
class PageFoot;
class ChoiceRow;
}  // namespace cramp::ui::widgets
namespace cramp::ui::entry
{

class SymptomRow;

// How are your legs today, apart from cramps? What the rules still need, a few questions at a time; every one
// may be skipped, and "no" is an answer. What was answered becomes one check-in of now. One that was made
// before can be put right here, with everything that it could have said at once.
class CheckInPage : public host::WindowPage
{
    Q_OBJECT

public:
    CheckInPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    // Begins anew, unless answers are being given.
    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override { return m_isBegun && checkIn() != m_asBegun; }

    // One made before, to be put right. One that is not there any more is said to be gone.
    void edit(const diary::Uuid& id);

private:
    void begin(const std::optional<diary::CheckIn>& before);
    void buildQuestions(QVBoxLayout& column);
    void buildChange(QVBoxLayout& column);
    void showEarlier(QVBoxLayout& column);
    void fillIn(const diary::CheckIn& checkIn);
    QWidget* makeSleepStep();
    QWidget* makeStep(const session::CheckInStep& step);
    QWidget* makeLastStep();
    void addGroup(QVBoxLayout& column, const guide::SymptomGroup& group);
    void showStep(std::size_t step);
    bool isLast() const { return m_step + 1 == m_steps.size(); }
    void noToAll();
    diary::CheckIn checkIn() const;
    bool mayBeginAnew();
    void save();
    bool write(const diary::CheckIn& made);
    void remove(const diary::CheckIn& checkIn);
    void leave();

    widgets::PageFrame* m_frame;
    widgets::PageFoot* m_foot;
    widgets::Button* m_back;
    widgets::Button* m_next;
    widgets::Button* m_save;
    QWidget* m_body = nullptr;
    std::vector<QWidget*> m_steps;
    std::size_t m_step = 0;
    widgets::TextLabel* m_progress = nullptr;
    widgets::ChoiceRow* m_sleep = nullptr;
    widgets::ChoiceRow* m_function = nullptr;
    QPlainTextEdit* m_note = nullptr;
    // The rows of each step; of the last, for every sign that was not asked before it.
    std::vector<std::vector<SymptomRow*>> m_rows;
    bool m_isBegun = false;
    std::optional<diary::CheckIn> m_before;  // the one that is put right
    diary::CheckIn m_asBegun;                // what the form said at first
};

}  // namespace cramp::ui::entry
