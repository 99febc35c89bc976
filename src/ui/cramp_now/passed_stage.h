// SPDX-License-Identifier: MIT
#pragma once

#include "session/cramp_entry.h"
#include "ui/cramp_now/stage_text.h"
#include "ui/host/window_host.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <vector>

namespace cramp::ui::cramp_now
{

// The second stage of the night: where it was. Four places, as the part of the first stage has them, or eight
// others; it can wait until morning, and the cramp can still be there.
class PassedStage : public QWidget
{
    Q_OBJECT

public:
    explicit PassedStage(host::WindowContext& context, QWidget* parent = nullptr);

    void ask(const diary::Episode& passed, session::LegPart part);
    // The key of that number; false: nothing has it.
    bool press(int number);
    void takeFocus() { m_leave->setFocus(); }

Q_SIGNALS:
    void placed(const cramp::session::SiteTarget& target);
    void left();
    void stillThere();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    widgets::Button* add(const QString& text);
    void showTargets(const std::vector<session::SiteTarget>& targets, int columns);
    void showOthers();
    QString savedText(const diary::Episode& passed) const;
    void fit();

    host::WindowContext& m_context;
    session::LegPart m_part{};
    std::optional<session::SiteTarget> m_chosen;
    StageText* m_title;
    StageText* m_saved;
    widgets::Button* m_stillThere;
    QGridLayout* m_grid;
    std::vector<widgets::Button*> m_targets;
    widgets::Button* m_others;
    widgets::Button* m_leave;
};

}  // namespace cramp::ui::cramp_now
