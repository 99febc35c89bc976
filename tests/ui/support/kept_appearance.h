// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/appearance.h"

#include <QApplication>

namespace cramp::test
{

// Gives back the font and the appearance that it found, however a test ends: the next one may be any.
class KeptAppearance
{
public:
    KeptAppearance() = default;
    KeptAppearance(const KeptAppearance&) = delete;
    KeptAppearance& operator=(const KeptAppearance&) = delete;
    ~KeptAppearance()
    {
        QApplication::setFont(m_font);
        ui::theme::Appearance::apply(m_appearance);
    }

private:
    QFont m_font = QApplication::font();
    ui::theme::Appearance m_appearance = ui::theme::Appearance::current();
};

}  // namespace cramp::test
