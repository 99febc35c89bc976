// SPDX-License-Identifier: MIT
#pragma once

#include "diary/records.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

namespace cramp::guide
{
struct Legs;
}
namespace cramp::ui::today
{

// This evening: the bedtime stretches, for the leg that may be stretched, and what is planned and not done
// yet.
class EveningPanel : public widgets::Panel
{
    Q_OBJECT

public:
    EveningPanel(host::WindowContext& context, host::WindowHost& host, QWidget* parent = nullptr);

    void refresh();

private:
    void build(const std::vector<diary::Plan>& due);
    void addStart(QLayout& row, const QString& text, const QString& second,
                  const diary::StretchReference& stretch);
    QString nameOfPlanned(const diary::StretchReference& stretch) const;

    host::WindowContext& m_context;
    host::WindowHost& m_host;
    QString m_shown;
    QWidget* m_body = nullptr;
};

}  // namespace cramp::ui::today
