// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch.h"
#include "session/cramp_entry.h"
#include "ui/format/health_words.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>
#include <QWidget>

namespace cramp::ui::cramp_now
{

// Beside the targets of the cramp now: what helps that muscle, and after 10 minutes (by the rule of that
// name, not by this widget) the urgent card in its place.
class CrampHelp : public QWidget
{
    Q_OBJECT

public:
    explicit CrampHelp(host::WindowContext& context, QWidget* parent = nullptr);

    // The move of that place, or of any; drawn for that leg.
    void showMove(std::optional<session::SiteTarget> target);
    void showFinding(const triage::Finding& finding);
    bool showsFinding() const { return m_showsFinding; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Move {
        diary::Stretch stretch{};
        std::optional<session::SiteTarget> target;

        friend bool operator==(const Move&, const Move&) = default;
    };

    void replace(QWidget* content);
    QWidget* moveOf(const guide::StretchGuide& stretch, std::optional<session::SiteTarget> target);

    host::WindowContext& m_context;
    format::HealthWords m_words;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::optional<Move> m_shown;
    bool m_showsFinding = false;
};

}  // namespace cramp::ui::cramp_now
