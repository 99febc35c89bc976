// SPDX-License-Identifier: MIT
#pragma once

#include "diary/validation.h"
#include "ui/panel.h"

namespace cramp
{

// A part of the episode form. It shows some fields of an episode and reads them back; fields it does not show
// are left as they are.
class FormSection : public Panel
{
    Q_OBJECT

public:
    explicit FormSection(const QString& title, QWidget* parent = nullptr) : Panel(parent)
    {
        setAccessibleName(title);
        content()->addWidget(new TextLabel(title, TextSize::Large, true));
    }

    virtual void show(const Episode& episode) = 0;
    // Writes its fields into the episode; what cannot be read becomes a problem named by the field.
    virtual void read(Episode& episode, std::vector<Problem>& problems) const = 0;
};

}  // namespace cramp
