// SPDX-License-Identifier: MIT
#include "ui/support/cramp_screen.h"
#include "ui/support/kept_appearance.h"

using namespace cramp::ui::theme;
using namespace cramp::test;

TEST_CASE("the four targets and the end are at least 96 px high on every screen")
{
    const KeptAppearance kept;
    for (const double scale : {1.0, 1.5, 2.0})
        for (const QSize& size : {QSize(1024, 600), QSize(1024, 768), QSize(2560, 1440)}) {
            Appearance::apply(Appearance(Theme::Light, scale));
            Screen night;
            night.view->resize(size);
            QApplication::processEvents();
            for (const char* text : {"Left calf", "Right calf", "Left foot", "Right foot", "It has passed"}) {
                INFO(text << " at " << scale << ", " << size.width());
                CHECK(buttonOf(*night.view, text)->height() >= 96);
                CHECK(buttonOf(*night.view, text)->width() >= 96);
            }
        }
}
