// SPDX-License-Identifier: MIT
#include "ui/widgets/tab_row.h"

#include "ui/theme/appearance.h"
#include "ui/theme/diary_style.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

namespace cramp::ui::widgets
{

namespace
{

constexpr double tabHeight = 44;
constexpr double padding = 14;
constexpr double barHeight = 4;
constexpr int mostRows = 2;

int widthOf(const QString& name)
{
    const int words = QFontMetrics(theme::fontOf(theme::TextSize::Body, true)).horizontalAdvance(name);
    return words + 2 * theme::scaled(padding);
}

// A tab to those who hear the window, which can be pressed.
class TabAccess : public QAccessibleWidget
{
public:
    explicit TabAccess(TabButton& tab) : QAccessibleWidget(&tab, QAccessible::PageTab), m_tab(tab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_tab.isCurrent();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        action == pressAction() ? m_tab.click() : QAccessibleWidget::doAction(action);
    }

private:
    TabButton& m_tab;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    if (auto* tab = qobject_cast<TabButton*>(object)) return new TabAccess(*tab);
    auto* tabs = qobject_cast<TabRow*>(object);
    return tabs == nullptr ? nullptr : new QAccessibleWidget(tabs, QAccessible::PageTabList);
}

}  // namespace

TabButton::TabButton(const QString& text, bool isCurrent, QWidget* parent)
    : QAbstractButton(parent),
      m_isCurrent(isCurrent)
{
    QAccessible::installFactory(makeAccess);
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    // The Tab key stops once for all of them.
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TabButton::sizeHint() const
{
    return {widthOf(text()), theme::scaled(tabHeight)};
}

void TabButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) return click();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

void TabButton::paintEvent(QPaintEvent*)
{
    const theme::ThemeTokens& tokens = theme::Appearance::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_isCurrent)
        painter.fillRect(rect().adjusted(0, 0, 0, -1), theme::colour(tokens.raised));
    painter.setPen(theme::colour(tokens.text));
    painter.setFont(theme::fontOf(theme::TextSize::Body, m_isCurrent));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (m_isCurrent) {
        const bool isNight = theme::Appearance::current().theme() == theme::Theme::Night;
        const int bar = theme::scaled(barHeight);
        painter.fillRect(0, height() - bar, width(), bar,
                         theme::colour(isNight ? tokens.text : tokens.accent));
    }
    if (hasFocus()) theme::drawFocusRing(painter, rect(), theme::scaled(6));
}

TabRow::TabRow(const QString& name, const QStringList& tabs, int current, QWidget* parent)
    : QWidget(parent),
      m_current(current),
      m_names(tabs)
{
    setAccessibleName(name);
    auto* row = new ButtonRow(ButtonRow::Widths::Natural, this);
    row->setSpacing(0);
    for (int tab = 0; tab < tabs.size(); ++tab) {
        auto* button = new TabButton(tabs[tab], tab == current);
        m_tabs << button;
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, tab] { choose(tab); });
    }
}

void TabRow::setShortNames(const QStringList& names)
{
    m_shortNames = names;
    fit();
}

int TabRow::rowsOf(const QStringList& names) const
{
    int rows = 1;
    int end = 0;
    for (const QString& name : names) {
        const int breadth = widthOf(name);
        if (end > 0 && end + breadth > width()) {
            ++rows;
            end = 0;
        }
        end += breadth;
    }
    return rows;
}

// By the width alone, which the names do not change.
void TabRow::fit()
{
    if (m_shortNames.isEmpty()) return;
    const QStringList& names = rowsOf(m_names) > mostRows ? m_shortNames : m_names;
    for (qsizetype tab = 0; tab < m_tabs.size(); ++tab) {
        if (m_tabs[tab]->text() == names[tab]) continue;
        m_tabs[tab]->setText(names[tab]);
        m_tabs[tab]->setToolTip(names[tab] == m_names[tab] ? QString() : m_names[tab]);
        m_tabs[tab]->updateGeometry();
    }
}

void TabRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TabRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (theme::Appearance::isChange(*event)) fit();
}

void TabRow::takeFocus()
{
    for (TabButton* button : findChildren<TabButton*>())
        if (button->isCurrent()) button->setFocus();
}

void TabRow::choose(int tab)
{
    if (tab != m_current && tab >= 0 && tab < m_names.size()) Q_EMIT chosen(tab);
}

void TabRow::leave(const std::function<void()>& bringOther)
{
    const QPointer<QWidget> whole = window();
    bringOther();
    if (whole.isNull()) return;
    for (TabRow* tabs : whole->findChildren<TabRow*>())
        if (tabs->isVisible()) tabs->takeFocus();
}

void TabRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return QWidget::keyPressEvent(event);
    choose(m_current + (event->key() == Qt::Key_Left ? -1 : 1));
}

void TabRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(theme::Appearance::current().tokens().line));
}

}  // namespace cramp::ui::widgets
