// SPDX-License-Identifier: MIT
#pragma once

#include "triage/check_words.h"
#include "ui/host/window_page.h"
#include "ui/widgets/panel.h"

#include <QPlainTextEdit>

namespace cramp::ui::widgets
{
class Button;
class PageFrame;
class ChoiceRow;
}  // namespace cramp::ui::widgets
namespace cramp::ui::entry
{

class SymptomRow;

// How are your legs today, apart from cramps? Some signs of each day, in one page; every other one can be
// found. What is ticked is there, and the rest of the signs shown here is a no: one check-in of now. One that
// was made before can be put right here; then nothing becomes a no that was not one.
class CheckInPage : public host::WindowPage
{
    Q_OBJECT

public:
    CheckInPage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    // Begins anew, unless answers are being given.
    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;

    // One made before, to be put right. One that is not there any more is said to be gone.
    void edit(const diary::Uuid& id);

private:
    void begin(const std::optional<diary::CheckIn>& before);
    void addSigns(QVBoxLayout& column);
    void addDay(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    void addEarlier(QVBoxLayout& column);
    void addRow(QVBoxLayout& column, diary::Symptom symptom);
    // The row of a sign that is not asked each day.
    void showOther(diary::Symptom symptom);
    void fillIn();
    void showSaved();
    QString savedText() const;
    // What was ticked and told.
    diary::CheckIn answers() const;
    // That, and the rest is a no.
    diary::CheckIn checkIn() const;
    std::size_t countNo() const;
    bool mayBeginAnew();
    void save();
    bool write(const diary::CheckIn& made);
    void remove(const diary::CheckIn& checkIn);
    void leave();

    triage::CheckWords m_words;
    widgets::PageFrame* m_frame;
    QWidget* m_body = nullptr;
    QWidget* m_foot = nullptr;  // none in a small window
    std::vector<SymptomRow*> m_rows;
    QVBoxLayout* m_others = nullptr;  // below the signs of each day
    widgets::ChoiceRow* m_sleep = nullptr;
    widgets::ChoiceRow* m_function = nullptr;
    QPlainTextEdit* m_note = nullptr;
    widgets::Button* m_save = nullptr;
    widgets::TextLabel* m_saves = nullptr;
    std::optional<diary::CheckIn> m_before;  // the one that is put right
    diary::CheckIn m_asBegun;                // what the form said at first
    bool m_isBegun = false;
};

}  // namespace cramp::ui::entry
