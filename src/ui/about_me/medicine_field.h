// SPDX-License-Identifier: MIT
#pragma once

#include "guide/labels.h"
#include "guide/medicine_names.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/typed_field.h"

namespace cramp::ui::about_me
{

// What the packet of a medicine says. What is typed may mean one that is known: it is offered with its kind,
// and the person's own words can always stay.
class MedicineField : public widgets::TypedField
{
    Q_OBJECT

public:
    // Names and labels outlive the field.
    MedicineField(const QString& label, const guide::MedicineNames& names, const guide::Labels& labels,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    // One that was offered; its name stands in the field, with the strength that was typed.
    void chosen(const std::vector<cramp::diary::ContextCode>& kinds);
    // The words stay as they were typed.
    void kept();

private:
    void offer();
    void withdraw();
    void addOffer(widgets::ButtonRow& row, const guide::MedicineMatch& match);
    QString textOf(const guide::MedicineMatch& match) const;

    const guide::MedicineNames& m_names;
    const guide::Labels& m_labels;
    QWidget* m_offers = nullptr;
};

// "Statin", "Statin and fibrate".
QString kindsText(const std::vector<diary::ContextCode>& kinds, const guide::Labels& labels);

}  // namespace cramp::ui::about_me
