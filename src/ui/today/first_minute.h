// SPDX-License-Identifier: MIT
#pragma once

#include "guide/medicine_names.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <array>

namespace cramp::ui::about_me
{
class MedicineField;
}
namespace cramp::ui::format
{
struct HealthWords;
}
namespace cramp::ui::widgets
{
class Button;
class ChoiceRow;
class ClockField;
}  // namespace cramp::ui::widgets
namespace cramp::ui::today
{

// The first minute with an empty diary: what the program is for, three cards that may all be left alone, and
// what it cannot do. What is answered is kept at once.
class FirstMinute : public QWidget
{
    Q_OBJECT

public:
    FirstMinute(host::WindowContext& context, host::WindowHost& host, const format::HealthWords& words,
                QWidget* parent = nullptr);

    // The medicines that were added, after an undo too.
    void refresh();
    // At the size that is chosen: choosing one builds the page anew.
    void takeFocusOfSizes();

Q_SIGNALS:
    void started();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* addCard(int number, const QString& question, const QString& help);
    void addSizes();
    void addHours();
    void addMedicines();
    void addButtons(QVBoxLayout& column);
    void addLimits(QVBoxLayout& column, const format::HealthWords& words);
    void chooseSize(std::size_t size);
    void saveHours();
    void askKind(const std::vector<diary::ContextCode>& kinds);
    void addMedicine(const std::vector<diary::ContextCode>& kinds);
    void remove(const diary::ContextItem& medicine);

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    guide::MedicineNames m_names;
    QBoxLayout* m_cards;
    std::array<widgets::Button*, 4> m_sizes{};
    widgets::ClockField* m_from = nullptr;
    widgets::ClockField* m_until = nullptr;
    widgets::TextLabel* m_kept = nullptr;
    about_me::MedicineField* m_medicine = nullptr;
    widgets::ChoiceRow* m_kind = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_listPlace = nullptr;
    QString m_listed;
};

}  // namespace cramp::ui::today
