// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch_player.h"
#include "ui/host/window_host.h"
#include "ui/stretches/stretch_row.h"

#include <QVBoxLayout>

namespace cramp::ui::stretches
{

// The name of what a reference leads to; that it is gone, where it leads nowhere.
QString nameOf(const diary::StretchReference& reference, const guide::Guide& guide,
               std::span<const diary::Exercise> own);

// What is the person's own on the Stretches page: the plan and how it went, the sets and exercises, and how
// to add to them.
class OwnStretches : public QWidget
{
    Q_OBJECT

public:
    // While a leg must not be stretched: only what can be done with the other.
    OwnStretches(host::WindowContext& context, const guide::Legs& allowed, QWidget* parent = nullptr);

Q_SIGNALS:
    void startWanted(const cramp::diary::StretchReference& stretch);
    void paperWanted(const cramp::diary::StretchReference& stretch, QWidget* from);
    // None: a new one.
    void setWanted(const std::optional<cramp::diary::Exercise>& set);
    void exerciseWanted(const std::optional<cramp::diary::Exercise>& exercise);
    void planWanted(const std::optional<cramp::diary::Plan>& plan);
    void planStopped(const cramp::diary::Plan& plan);
    void deleteWanted(const cramp::diary::Exercise& exercise);

private:
    void addPlans();
    void addPlan(const diary::Plan& plan);
    QString progressText() const;
    void addOwn();
    void addExercise(const diary::Exercise& exercise);

    bool canStart(const diary::StretchReference& stretch) const;

    host::WindowContext& m_context;
    guide::Legs m_allowed;
    QVBoxLayout* m_column;
};

}  // namespace cramp::ui::stretches
