// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/stretches/own_form.h"

#include <QComboBox>

#include <array>
#include <span>

namespace cramp
{

// Which stretch, set or exercise on which evenings.
class PlanForm : public OwnForm
{
    Q_OBJECT

public:
    PlanForm(const Plan& plan, const Guide& guide, std::span<const Exercise> own, const QLocale& locale,
             QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const cramp::Plan& plan);

private:
    void addEvenings(const QLocale& locale);
    void save() override;

    Plan m_plan;
    QComboBox* m_all;
    std::array<Button*, 7> m_evenings{};
};

}  // namespace cramp
