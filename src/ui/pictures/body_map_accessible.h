// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pictures/body_map_view.h"

#include <QAccessibleWidget>

#include <map>

namespace cramp::ui::pictures
{

// The body map as a screen reader sees it: a group that holds a check box for each region.
class BodyMapAccessible : public QAccessibleWidget
{
public:
    explicit BodyMapAccessible(BodyMapView* view);
    ~BodyMapAccessible() override;

    // Makes Qt ask for it; as often as one likes.
    static void install();

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    BodyMapView* view() const;

    mutable std::map<int, QAccessible::Id> m_children;
};

}  // namespace cramp::ui::pictures
