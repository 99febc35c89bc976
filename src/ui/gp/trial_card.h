// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::gp
{

// A trial: how it is laid out, where the person stands in it today, and what the diary holds of it so far in
// words and as a picture. It can be ended early and deleted, which can both be undone.
class TrialCard : public QWidget
{
    Q_OBJECT

public:
    TrialCard(diary::Trial trial, host::WindowContext& context, host::WindowHost& host,
              QWidget* parent = nullptr);

private:
    void addPlace();
    void addResult();
    void addFoot();
    void addChanges(widgets::ButtonRow& row);
    void end();
    void addText(const QString& text, bool bold = false, bool soft = false);
    QString sayBlock(const diary::TrialBlock& block) const;

    diary::Trial m_trial;
    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QVBoxLayout* m_column;
};

}  // namespace cramp::ui::gp
