// SPDX-License-Identifier: MIT
#include "ui/widgets/access.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QPushButton>

namespace cramp::ui::widgets
{

namespace
{

constexpr auto buttonMark = "access";
constexpr auto headingMark = "isHeading";
constexpr auto windowMark = "isWindow";

QString withoutMark(QString text)
{
    return text.replace(QLatin1String("&&"), QLatin1String("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QAccessible::Role roleOf(Access access, const QAbstractButton& button)
{
    switch (access) {
        case Access::Choice: return QAccessible::RadioButton;
        case Access::Place: return QAccessible::PageTab;
        case Access::Button:
        case Access::Fold: break;
    }
    return button.isCheckable() && access == Access::Button ? QAccessible::CheckBox : QAccessible::Button;
}

class ButtonAccess : public QAccessibleWidget
{
public:
    ButtonAccess(QAbstractButton& button, Access access)
        : QAccessibleWidget(&button, roleOf(access, button)),
          m_button(button),
          m_access(access)
    {
    }

    // It may have become one that stays pressed since it was asked first.
    QAccessible::Role role() const override { return roleOf(m_access, m_button); }

    QString text(QAccessible::Text which) const override
    {
        const QString known = QAccessibleWidget::text(which);
        return which == QAccessible::Name && known.isEmpty() ? withoutMark(m_button.text()) : known;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isChecked = m_button.isChecked();
        state.pressed = m_button.isDown();
        switch (m_access) {
            case Access::Fold:
                state.expandable = true;
                state.expanded = isChecked;
                state.collapsed = !isChecked;
                break;
            case Access::Place:
                state.selectable = true;
                state.selected = isChecked;
                break;
            case Access::Button:
            case Access::Choice:
                state.checkable = m_button.isCheckable();
                state.checked = isChecked;
                break;
        }
        return state;
    }
    QStringList actionNames() const override
    {
        const bool isToggled = m_button.isCheckable() && m_access != Access::Place;
        return QStringList{isToggled ? toggleAction() : pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        if (action == setFocusAction()) return QAccessibleWidget::doAction(action);
        if (m_button.isEnabled()) m_button.click();
    }

private:
    QAbstractButton& m_button;
    Access m_access;
};

class HeadingAccess : public QAccessibleWidget
{
public:
    explicit HeadingAccess(QLabel& label) : QAccessibleWidget(&label, QAccessible::Heading), m_label(label) {}

    QString text(QAccessible::Text which) const override
    {
        const QString known = QAccessibleWidget::text(which);
        return which == QAccessible::Name && known.isEmpty() ? m_label.text() : known;
    }

private:
    QLabel& m_label;
};

// Qt asks for the class of the object first and then for its bases; the marks are the object's own.
QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    if (className != QLatin1String(object->metaObject()->className())) return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(object);
    if (const QVariant mark = object->property(buttonMark); button != nullptr && mark.isValid())
        return new ButtonAccess(*button, static_cast<Access>(mark.toInt()));
    auto* label = qobject_cast<QLabel*>(object);
    if (label != nullptr && label->property(headingMark).toBool()) return new HeadingAccess(*label);
    if (object->property(windowMark).toBool())
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Window);
    return nullptr;
}

// Qt keeps what it was when it was first asked for, which happens while it is made.
void forgetAccess(QObject& object)
{
    if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&object))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void tellExpanded(QAbstractButton& button)
{
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(&button, changed);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

void setAccess(QAbstractButton& button, Access access)
{
    // Qt keeps each factory once, however often it is installed.
    QAccessible::installFactory(makeAccess);
    button.setProperty(buttonMark, static_cast<int>(access));
    forgetAccess(button);
    if (access == Access::Fold)
        QObject::connect(&button, &QAbstractButton::toggled, &button, [&button] { tellExpanded(button); });
}

void makeWindow(QWidget& widget)
{
    QAccessible::installFactory(makeAccess);
    widget.setProperty(windowMark, true);
    forgetAccess(widget);
}

void makeHeading(QLabel& label)
{
    QAccessible::installFactory(makeAccess);
    label.setProperty(headingMark, true);
    forgetAccess(label);
}

}  // namespace cramp::ui::widgets
