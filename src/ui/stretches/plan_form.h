// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/stretches/own_form.h"

#include <QComboBox>

#include <array>
#include <span>

namespace cramp::ui::stretches
{

// Which stretch, set or exercise on which evenings.
class PlanForm : public OwnForm
{
    Q_OBJECT

public:
    PlanForm(const diary::Plan& plan, const guide::Guide& guide, std::span<const diary::Exercise> own,
             const QLocale& locale, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const cramp::diary::Plan& plan);

private:
    void addEvenings(const QLocale& locale);
    void save() override;

    diary::Plan m_plan;
    QComboBox* m_all;
    std::array<widgets::Button*, 7> m_evenings{};
};

}  // namespace cramp::ui::stretches
