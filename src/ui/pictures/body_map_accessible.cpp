// SPDX-License-Identifier: MIT
#include "ui/pictures/body_map_accessible.h"

#include <QPointer>

namespace cramp::ui::pictures
{

namespace
{

// One region: a check box that is no widget.
class RegionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RegionAccessible(BodyMapView* view, int region) : m_view(view), m_region(region) {}

    int region() const { return m_region; }

    bool isValid() const override { return !m_view.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::CheckBox; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_view->nameOf(m_region) : QString();
    }

    QRect rect() const override
    {
        const QRect place = m_view->rectOf(m_region);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_view->isChosen(m_region);
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_region;
        state.invisible = !m_view->isVisible();
        state.disabled = !m_view->isEnabled();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == toggleAction()) m_view->press(m_region);
        if (action != setFocusAction()) return;
        m_view->setCurrent(m_region);
        m_view->setFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<BodyMapView> m_view;
    int m_region;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<BodyMapView*>(object);
    return view == nullptr ? nullptr : new BodyMapAccessible(view);
}

}  // namespace

BodyMapAccessible::BodyMapAccessible(BodyMapView* view) : QAccessibleWidget(view, QAccessible::Grouping) {}

BodyMapAccessible::~BodyMapAccessible()
{
    for (const auto& [region, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void BodyMapAccessible::install()
{
    // Qt keeps each factory once, however often it is named.
    QAccessible::installFactory(&make);
}

BodyMapView* BodyMapAccessible::view() const
{
    return static_cast<BodyMapView*>(widget());
}

int BodyMapAccessible::childCount() const
{
    return view()->regionCount();
}

QAccessibleInterface* BodyMapAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) return nullptr;
    const auto found = m_children.find(index);
    if (found != m_children.end()) return QAccessible::accessibleInterface(found->second);
    auto* region = new RegionAccessible(view(), index);
    m_children[index] = QAccessible::registerAccessibleInterface(region);
    return region;
}

QAccessibleInterface* BodyMapAccessible::childAt(int x, int y) const
{
    return child(view()->regionAt(view()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* BodyMapAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->current()) : nullptr;
}

int BodyMapAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* region = dynamic_cast<const RegionAccessible*>(child);
    return region == nullptr ? -1 : region->region();
}

}  // namespace cramp::ui::pictures
