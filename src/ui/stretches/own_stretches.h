// SPDX-License-Identifier: MIT
#pragma once

#include "guide/programme.h"
#include "ui/host/window_host.h"
#include "ui/stretches/stretch_row.h"

#include <QVBoxLayout>

namespace cramp
{

// The name of what a reference leads to; that it is gone, where it leads nowhere.
QString nameOf(const StretchReference& reference, const Guide& guide, std::span<const Exercise> own);

// What is the person's own on the Stretches page: the plan and how it went, the sets and exercises, and how
// to add to them.
class OwnStretches : public QWidget
{
    Q_OBJECT

public:
    explicit OwnStretches(WindowContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void startWanted(const cramp::StretchReference& stretch);
    void paperWanted(const cramp::StretchReference& stretch, QWidget* from);
    // None: a new one.
    void setWanted(const std::optional<cramp::Exercise>& set);
    void exerciseWanted(const std::optional<cramp::Exercise>& exercise);
    void planWanted(const std::optional<cramp::Plan>& plan);
    void planStopped(const cramp::Plan& plan);
    void deleteWanted(const cramp::Exercise& exercise);

private:
    void addPlans();
    void addPlan(const Plan& plan);
    QString progressText() const;
    void addOwn();
    void addExercise(const Exercise& exercise);

    WindowContext& m_context;
    QVBoxLayout* m_column;
};

}  // namespace cramp
