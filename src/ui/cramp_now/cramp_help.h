// SPDX-License-Identifier: MIT
#pragma once

#include "guide/stretch.h"
#include "session/cramp_entry.h"
#include "ui/format/health_words.h"
#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>
#include <QWidget>

namespace cramp
{

// Beside the targets of the cramp now: what helps that muscle, and after 10 minutes (by the rule of that
// name, not by this widget) the urgent card in its place.
class CrampHelp : public QWidget
{
    Q_OBJECT

public:
    explicit CrampHelp(WindowContext& context, QWidget* parent = nullptr);

    // The move of that place, or of any; drawn for that leg.
    void showMove(std::optional<SiteTarget> target);
    void showFinding(const Finding& finding);
    bool showsFinding() const { return m_showsFinding; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Move {
        Stretch stretch{};
        std::optional<SiteTarget> target;

        friend bool operator==(const Move&, const Move&) = default;
    };

    void replace(QWidget* content);
    QWidget* moveOf(const StretchGuide& stretch, std::optional<SiteTarget> target);

    WindowContext& m_context;
    HealthWords m_words;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::optional<Move> m_shown;
    bool m_showsFinding = false;
};

}  // namespace cramp
