// SPDX-License-Identifier: MIT
#include "ui/format/qt_convert.h"
#include "ui/host/action_owner.h"
#include "ui/window/main_window.h"

#include <QMenuBar>

namespace cramp
{

QAction* MainWindow::makeAction(const ActionRow& row)
{
    auto* action = new QAction(textOf(row), this);
    action->setShortcut(QKeySequence(QLatin1String(row.shortcut), QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, [this, id = row.id] { trigger(id); });
    m_actions[row.id] = action;
    return action;
}

void MainWindow::buildMenus()
{
    std::map<MenuId, QMenu*> menus;
    for (const MenuId id : {MenuId::Diary, MenuId::Edit, MenuId::Go, MenuId::View, MenuId::Help})
        menus[id] = menuBar()->addMenu(titleOf(id));
    menus[MenuId::Theme] = menus[MenuId::View]->addMenu(titleOf(MenuId::Theme));
    for (const ActionRow& row : actionRows()) {
        QMenu* menu = menus.at(row.menu);
        menu->addAction(makeAction(row));
        if (row.isLastOfGroup) menu->addSeparator();
    }
    m_actions.at(ActionId::StartOwnDiary)->setVisible(context().isExample);
    m_actions.at(ActionId::OpenExample)->setVisible(!context().isExample);
    if (!context().isReview()) return;
    for (const auto& [id, action] : m_actions)
        if (changesDiary(id) || id == ActionId::ShowToday) forbid(*action);
}

// Of a diary that is only read: neither in the menu nor by its key.
void MainWindow::forbid(QAction& action)
{
    action.setVisible(false);
    action.setShortcut({});
}

void MainWindow::refreshActions()
{
    const Session& session = context().session;
    QAction* undo = m_actions.at(ActionId::Undo);
    const bool isWriting = page(m_current).isWriting();
    if (isWriting) m_undoBar->hide();
    undo->setEnabled(session.canUndo() && !isWriting);
    undo->setText(session.canUndo() ? tr("&Undo: %1").arg(toQt(session.undoName()))
                                    : textOf(rowOf(ActionId::Undo)));
    QAction* redo = m_actions.at(ActionId::Redo);
    redo->setEnabled(session.canRedo() && !isWriting);
    redo->setText(session.canRedo() ? tr("&Redo: %1").arg(toQt(session.redoName()))
                                    : textOf(rowOf(ActionId::Redo)));
    for (const auto& [id, action] : m_actions)
        if (isOfCurrentPage(id)) action->setEnabled(page(m_current).canPerform(id));
}

}  // namespace cramp
