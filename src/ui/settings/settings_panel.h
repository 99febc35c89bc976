// SPDX-License-Identifier: MIT
#pragma once

#include "ui/host/window_host.h"
#include "ui/widgets/panel.h"

namespace cramp
{

// A part of the settings page: a titled panel that shows what is set and changes it at once.
class SettingsPanel : public Panel
{
    Q_OBJECT

public:
    SettingsPanel(const QString& title, WindowContext& context, WindowHost& host)
        : m_context(context),
          m_host(host)
    {
        setAccessibleName(title);
        content()->addWidget(new TextLabel(title, TextSize::Large, true));
    }

    // Shows what is set now.
    virtual void refresh() = 0;

protected:
    WindowContext& context() const { return m_context; }
    WindowHost& host() const { return m_host; }
    Session& session() const { return m_context.session; }
    void addHelp(const QString& text)
    {
        content()->addWidget(new TextLabel(text, TextSize::Caption, false, TextLabel::Voice::Soft));
    }

private:
    WindowContext& m_context;
    WindowHost& m_host;
};

}  // namespace cramp
