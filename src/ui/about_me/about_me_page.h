// SPDX-License-Identifier: MIT
#pragma once

#include "guide/medicine_names.h"
#include "triage/check_words.h"
#include "ui/host/window_page.h"

#include <QVBoxLayout>

#include <functional>

namespace cramp::ui::widgets
{
class PageFrame;
}
namespace cramp::ui::about_me
{

class ContextPanel;
class ContextQuestions;
class PersonPanel;

// What is true of the person beside their cramps: medicines, conditions, pregnancy, wounds and exposures on a
// timeline, what the rules still ask about, and who they are if they want that on the report.
class AboutMePage : public host::WindowPage
{
    Q_OBJECT

public:
    AboutMePage(host::WindowContext& context, host::WindowHost& host, QWidget* parent);

    // Not while something is being filled in.
    void refresh() override;
    void takeFocus() override;
    bool hasUnsaved() const override;

    // Brings it into sight and gives it the keyboard.
    void showItem(const diary::Uuid& id);
    // Likewise whose diary it is.
    void showPerson();

private:
    // What is filled in and not saved stays.
    void build();
    void addForm(QVBoxLayout& column);
    void addTimeline(QVBoxLayout& column);
    void addQuestions(QVBoxLayout& column);
    void addPerson(QVBoxLayout& column);
    void openForm(diary::ContextKind kind, const std::optional<diary::ContextItem>& before);
    template <typename Form>
    void putForm(Form* form, const std::optional<diary::ContextItem>& before);
    void saveForm(diary::ContextItem item, const std::optional<diary::ContextItem>& before,
                  const std::vector<diary::ContextCode>& otherKinds);
    const guide::MedicineNames& medicines();
    bool isFormUnsaved() const { return m_form != nullptr && m_hasFormUnsaved(); }
    void adviseToSave();
    void closeForm();
    void bringIntoSight(QWidget* part, QWidget* control);
    bool write(const QString& name, const std::vector<diary::Edit>& edits);

    triage::CheckWords m_words;
    widgets::PageFrame* m_frame;
    std::optional<guide::MedicineNames> m_medicines;  // once a form has asked for them
    ContextPanel* m_timeline = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_place = nullptr;  // of the form, at the top
    QWidget* m_form = nullptr;
    std::function<bool()> m_hasFormUnsaved;
    ContextQuestions* m_questions = nullptr;
    PersonPanel* m_person = nullptr;
};

}  // namespace cramp::ui::about_me
