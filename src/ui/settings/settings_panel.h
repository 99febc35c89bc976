// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

namespace cramp::ui::settings
{

// A part of the settings page: a titled panel that shows what is set and changes it at once.
class SettingsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    SettingsPanel(const QString& title, host::WindowContext& context, host::WindowHost& host)
        : m_context(context),
          m_host(host)
    {
        setAccessibleName(title);
        content()->addWidget(new widgets::TextLabel(title, theme::TextSize::Large, true));
    }

    // Shows what is set now.
    virtual void refresh() = 0;

protected:
    host::WindowContext& context() const { return m_context; }
    host::WindowHost& host() const { return m_host; }
    session::Session& session() const { return m_context.session; }
    void addHelp(const QString& text)
    {
        content()->addWidget(
            new widgets::TextLabel(text, theme::TextSize::Caption, false, widgets::TextLabel::Voice::Soft));
    }

private:
    host::WindowContext& m_context;
    host::WindowHost& m_host;
};

}  // namespace cramp::ui::settings
