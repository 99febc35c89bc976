// SPDX-License-Identifier: MIT
#pragma once

#include "ui/support/kept_appearance.h"
#include "ui/support/test_diary.h"
#include "ui/theme/appearance.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QImage>

namespace cramp::test
{

// The real window on a diary of its own, offscreen. Pages alone: TestDiary and FakeHost.
class TestWindow
{
public:
    explicit TestWindow(const std::vector<diary::Record>& records = {},
                        std::string_view now = TestDiary::usualNow, bool isExample = false)
        : m_diary(records, now, isExample),
          m_window(m_diary.context())
    {
    }

    TestDiary& diary() { return m_diary; }
    ui::window::MainWindow& window() { return m_window; }

    // Shows it in a theme, at a text scale, as large as asked (1024 x 768 is the usual).
    void show(ui::theme::Theme theme = ui::theme::Theme::Light, double textScale = 1.0,
              const QSize& size = {1024, 768})
    {
        m_diary.context().settings.setTextScale(textScale);
        m_window.trigger(actionOf(theme));
        m_window.resize(size);
        m_window.show();
        settle();
    }
    QImage grab() { return m_window.grab().toImage(); }

    // Lets what is due happen: layouts, deferred deletes, paints. Waits for nothing.
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int round = 0; round < 24; ++round)
            QApplication::processEvents();
    }

    static ui::host::ActionId actionOf(ui::theme::Theme theme)
    {
        switch (theme) {
            case ui::theme::Theme::Light: return ui::host::ActionId::ThemeLight;
            case ui::theme::Theme::Dark: return ui::host::ActionId::ThemeDark;
            case ui::theme::Theme::Night: return ui::host::ActionId::ThemeNight;
            case ui::theme::Theme::HighContrast: return ui::host::ActionId::ThemeHighContrast;
        }
        return ui::host::ActionId::ThemeLight;
    }

private:
    KeptAppearance m_kept;
    TestDiary m_diary;
    ui::window::MainWindow m_window;
};

}  // namespace cramp::test
